import { loadPresentParts } from '@/app/store/presentWords';
import type { Answer } from '@/core/report/answer';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { presentHeadline } from '@/core/report/present/presentSections';
import type { Words } from '@/core/words/words';

/** The change of the cluster that somebody has, with the price after it; undefined where none of its shape carries the plan. */
export async function changeSentence(
  answer: Answer,
  words: Words,
  today: string,
): Promise<string | undefined> {
  const parts = await loadPresentParts(words.language, answer.plan.platform);
  const figures = ownedFigures(answer, parts.changes, today);
  const after = figures?.present.after;
  if (!figures || !after) return undefined;
  return words.answer.live(
    presentHeadline(figures, parts.words),
    after.price ? words.price(after.price) : words.answer.priceNone,
  );
}
