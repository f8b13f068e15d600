import { draftOf } from '@/core/plan/draft';
import { presetIds, presetPlan } from '@/core/plan/presets';
import { answerOf } from '@/core/report/answer';
import type { Words } from '@/core/words/en';
import type { Arrival } from './planStore';
import type { Address } from './readAddress';

/**
 * What the address bar gives the page: its plan where it holds one that has an answer, else the first example.
 * A plan without an answer comes as a draft, so that nothing of it is lost.
 */
export function arrivalOf({ state, problems, draft }: Address, words: Words): Arrival {
  const { plan, pick, view, language, theme, checklist } = state;
  const shown = { view, language, theme, checklist };
  const isAnswered = plan !== undefined && answerOf(plan).ok;
  const notice = problems.length > 0 ? { problems, isExample: plan === undefined } : undefined;
  if (isAnswered) return { ...shown, plan, pick, draft, notice };
  const [first] = presetIds;
  return {
    ...shown,
    plan: presetPlan(first, words.presets[first]),
    draft: draft ?? (plan && draftOf(plan, words.exact)),
    notice,
  };
}
