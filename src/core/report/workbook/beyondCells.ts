import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';

/** Why formulas cannot follow a plan over time. */
export type BeyondCells =
  | 'milestones'
  | 'own-growth'
  | 'current'
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
  const { platform, plan, worker } = figures.road;
  const { hybrid, column } = pricingOf(platform, plan);
  const found: readonly (readonly [BeyondCells, boolean])[] = [
    ['milestones', plan.milestones !== undefined],
    ['own-growth', plan.workloads.some(({ growth }) => growth !== undefined)],
    ['current', plan.current !== undefined],
    ['hybrid', hybrid !== undefined],
    ['other-shape', worker.shape !== answer.slave],
    ['no-sum', !hybrid && !column],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
