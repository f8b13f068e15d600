import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';
import { hasTooManyCurves } from './ownCurves';

/** Why formulas cannot follow a plan over time. */
export type BeyondCells =
  | 'own-growth'
  | 'hybrid'
  | 'other-shape'
  /** A price is missing, or the need grows beyond what can be bought. */
  | 'no-sum';

/**
 * Every reason why the figures of a plan over time do not follow from cells alone; none where they do, or where nothing
 * but its sums is missing.
 */
export function beyondCells({ road: figures, answer }: ReportDocument): readonly BeyondCells[] {
  if (!figures) return [];
  const { platform, plan, worker, owned } = figures.road;
  const { hybrid, column } = pricingOf(platform, plan);
  const found: readonly (readonly [BeyondCells, boolean])[] = [
    ['own-growth', hasTooManyCurves(plan)],
    // Without a base of its own, the plan has the cheapest of every month, which no formula finds.
    ['hybrid', hybrid !== undefined && plan.baseUnits === undefined],
    ['other-shape', !owned && worker.shape !== answer.slave],
    ['no-sum', !column],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
