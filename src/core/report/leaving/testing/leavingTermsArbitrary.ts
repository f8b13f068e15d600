import * as fc from 'fast-check';
import type { Platform } from '@/core/platforms/platform';
import {
  type LeavingTerms,
  leavingFigureFields,
  leavingFigureIds,
} from '@/core/report/leaving/leavingTerms';
import type { TermBounds } from '@/core/report/terms/termBounds';

/** Any terms of leaving a product, each of them given or left out. */
export function leavingTermsArbitrary(own: Platform): fc.Arbitrary<LeavingTerms> {
  const figures = leavingFigureIds.map((id) => [id, figureArbitrary(leavingFigureFields[id])]);
  return fc.record(
    {
      ...Object.fromEntries(figures),
      from: fc.constant('cluster' as const),
      worker: fc.constantFrom(...own.workers.map(({ shape }) => shape)),
      coordinator: fc.constantFrom(...own.coordinators.map(({ shape }) => shape)),
      work: fc.constant('simple' as const),
      start: fc.constantFrom('2026-11-22', '2028-02-29'),
      prices: fc.constantFrom('cn-2021-06', 'hong-kong-2021-06'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<LeavingTerms>;
}

function figureArbitrary({ min = 0, above, max, isWhole }: TermBounds) {
  const most = Math.min(max, 1e7);
  const whole = fc.integer({ min: above === undefined ? Math.ceil(min) : 1, max: most });
  if (isWhole) return whole;
  return fc.oneof(
    whole,
    whole.map((value) => Math.max(min, value - 0.5)),
  );
}
