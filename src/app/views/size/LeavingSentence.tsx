import { useLeavingWords } from '@/app/store/leavingWords';
import type { PlatformId } from '@/core/platforms/platform';
import type { Answer } from '@/core/report/answer';
import { leavingOf } from '@/core/report/leaving/leavingFigures';
import { leavingEnds } from '@/core/report/leaving/leavingSections';

type Props = { readonly answer: Answer; readonly to: PlatformId };

/** What the plan takes and costs on the successor, between both estimates. */
export function LeavingSentence({ answer: { plan, option }, to }: Props) {
  const words = useLeavingWords(plan.platform, to);
  const outcome = leavingOf(plan, {}, null, option.slave);
  if (!outcome.ok) return null;
  const { cu, month } = leavingEnds(outcome.figures);
  return words.offer(cu, month);
}
