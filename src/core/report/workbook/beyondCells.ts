import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';
import { hasTooManyGroups } from './grownItems';

/** Why formulas cannot follow a plan over time. */
export type BeyondCells =
  | 'own-growth'
  | 'other-shape'
  /** A price is missing, or the need grows beyond what can be bought. */
  | 'no-sum';

/**
 * Every reason why the figures of a plan over time do not follow from cells alone; none where they do, or where nothing
 * but its sums is missing.
 */
export function beyondCells(document: ReportDocument): readonly BeyondCells[] {
  const { road: figures, answer } = document;
  if (!figures) return [];
  const { platform, plan, worker, owned } = figures.road;
  const { column } = pricingOf(platform, plan);
  const found: readonly (readonly [BeyondCells, boolean])[] = [
    ['own-growth', hasTooManyGroups(document)],
    ['other-shape', !owned && worker.shape !== answer.slave],
    ['no-sum', !column],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
