import type { ClusterChanges } from '@/core/platforms/clusterChanges';
import { type Answer, isOfOwned } from '@/core/report/answer';
import { presentOf } from '@/core/sizing/present/presentOf';
import type { Option } from '@/core/sizing/result';
import type { NeedOverTime } from '@/core/sizing/road/needOverTime';
import { type PresentFigures, presentFigures } from './presentFigures';

/** The figures of the cluster that somebody has; undefined without one, and for one that the product does not have. */
export function ownedFigures(
  answer: Answer,
  changes: ClusterChanges | undefined,
  date: string | null,
  looksAhead: boolean | NeedOverTime = false,
): PresentFigures | undefined {
  const { current } = answer.plan;
  if (!current || !isOfOwned(answer)) return undefined;
  const outcome = presentFigures(answer, current, changes, date, looksAhead);
  return outcome.ok ? outcome.figures : undefined;
}

/** The cluster that is there in the end: the one that somebody has after its change, or that of a new order. */
export function finalOption(answer: Answer): Option {
  const { platform, plan, demand, option } = answer;
  if (!plan.current || !isOfOwned(answer)) return option;
  const outcome = presentOf(platform, plan, demand, plan.current);
  return (outcome.ok ? outcome.present.after : null) ?? option;
}
