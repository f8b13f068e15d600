import { describe, expect, it } from 'vitest';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { offersOf } from '@/core/report/products/offers';
import { ownExchange } from '@/core/report/products/ownExchange';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { liveRoadOf } from './liveRoad';
import { productsSheet } from './productsSheet';
import { roadDaysSheet } from './roadDays';
import { roadMonthsSheet } from './roadMonthsSheet';
import { documentOver } from './testing/documentOver';
import type { Sheet } from './workbook';

const workloads = [{ qps: 120_000, complexity: 'complex' }];

/** The figures of every row that has as many. */
function figures(sheet: Sheet | undefined, count: number): readonly (readonly number[])[] {
  const rows = sheet?.rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : [])),
  );
  return rows?.filter(({ length }) => length === count) ?? [];
}

describe('the range of a plan in a workbook', () => {
  it('has need and price of every product as figures', () => {
    const plan = planOf({ workloads });
    const words = spokenOf(plan.platform).en;
    const forProduct = (id: string) => spokenOf(id).en;
    const document = {
      ...documentFor(answerTo(plan)),
      products: { offers: offersOf(plan, null), exchange: ownExchange(plan, '2026-12-01') },
    };
    const found = figures(productsSheet(document, { ...words, forProduct }), 6);
    // 2 × 16c64g, 2 × 24c96g and 2 × 64c256g with their Masters.
    expect(found).toContainEqual([24, 40, 120, 7_970, 10_450, 24_250]);
    // On the successor 12, 16 and 24 CU of work, and 2 of management, 180 CNY each.
    expect(found).toContainEqual([12, 16, 24, 2_520, 3_240, 4_680]);
  });

  it('has the largest need and the costs of the whole time at both ends and at the middle', () => {
    const document = documentOver(
      planOf({ workloads, horizonMonths: 2, growth: { percentPerMonth: 8 } }),
    );
    const live = document && liveRoadOf(document);
    if (!document || !live) throw new Error('a plan whose months are formulas');
    const words = spokenOf(document.plan.platform).en;
    const { low, middle, high } = document.road.range ?? {};
    const ends = [low, middle, high];
    const found = figures(
      roadMonthsSheet(document, live, words, roadDaysSheet(document, live, words)),
      3,
    );
    expect(found).toContainEqual(ends.map((end) => end?.whole?.amount));
    expect(found).toContainEqual(ends.map((end) => Math.max(...(end?.need.usualCu ?? []))));
  });
});
