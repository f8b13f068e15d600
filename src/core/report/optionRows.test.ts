import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMinor } from '@/core/quantity/money';
import { needing, resultOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { optionRows } from './optionRows';
import { answerArbitrary } from './testing/answerArbitrary';

const minor = (price: { readonly amount: number } | null | undefined) =>
  price ? Math.round(price.amount * 100) : Number.NaN;

const standingsOf = (plan: Parameters<typeof resultOf>[0]) =>
  optionRows(plan, resultOf(plan)).map(({ option, standing }) => [option.slave, standing.kind]);

describe('the rows of options', () => {
  it('explain each difference by parts that add up to it, to the cent', () => {
    fc.assert(
      fc.property(answerArbitrary, ({ plan, result }) => {
        const best = minor(result.options[0]?.price);
        for (const { option, standing } of optionRows(plan, result)) {
          if (standing.kind !== 'dearer') continue;
          expect(minor(standing.by)).toBe(minor(option.price) - best);
          const parts = standing.parts.map(({ price }) => minor(price));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minor(standing.by));
          expect(parts).toEqual(parts.toSorted((a, b) => b - a));
          expect(parts).not.toContain(0);
          const [list, bestList] = [option, result.options[0]].map((one) =>
            one?.price ? listMinor(one.price) : Number.NaN,
          ) as [number, number];
          expect(standing.percent).toBeCloseTo(((list - bestList) / bestList) * 100, 9);
          const { currency, per } = standing.by;
          expect({ currency, per }).toEqual({
            currency: option.price?.currency,
            per: option.price?.per,
          });
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('keep the order of the options, rank them from one, and price each CU of need', () => {
    fc.assert(
      fc.property(answerArbitrary, ({ plan, result }) => {
        const rows = optionRows(plan, result);
        expect(rows.map(({ option }) => option)).toEqual(result.options);
        expect(rows.map(({ rank }) => rank)).toEqual(result.options.map((_, i) => i + 1));
        const best = rows.filter(({ standing }) => standing.kind === 'best');
        expect(best.map(({ rank }) => rank)).toEqual(result.options[0]?.price ? [1] : []);
        for (const { option, standing, pricePerCu } of rows) {
          if (standing.kind === 'tied')
            expect(minor(option.price)).toBe(minor(result.options[0]?.price));
          const need = result.demand.requiredCu;
          if (!option.price || need === 0) expect(pricePerCu).toBeUndefined();
          else expect((pricePerCu ?? 0) * need).toBeCloseTo(option.price.amount, 3);
        }
      }),
    );
  });

  it('give the causes of a difference as worked by hand', () => {
    // 118 CU, one spare: the best is 7 × 24c96g (147 CU, 3,950 each) with 3 × 8c32g for 32,000.
    const plan = needing(118, { spareSlaves: 1 });
    const rows = optionRows(plan, resultOf(plan));
    const byShape = new Map(rows.map(({ option, standing }) => [option.slave, standing]));
    // 3 × 64c256g (180 CU, 9,950 each) with 3 × 16c64g for 37,980. Masters: 3 × (2,710 − 1,450) = 3,780.
    // Capacity: 33 CU at 3,950 ÷ 21 = 6,207.14. Slaves: 29,850 − 27,650 = 2,200, so 2,200 − 6,207.14 a CU.
    expect(byShape.get('64c256g')).toMatchObject({
      kind: 'dearer',
      by: { amount: 5_980, currency: 'CNY', per: 'month' },
      percent: 18.6875,
      parts: [
        { cause: 'capacity', price: { amount: 6_207.14 } },
        { cause: 'masters', price: { amount: 3_780 } },
        { cause: 'price-per-cu', price: { amount: -4_007.14 } },
      ],
    });
    expect(byShape.get('24c96g')).toEqual({ kind: 'best' });
  });

  it('call no option without a price the cheapest, and say why it ranks where it does', () => {
    const tokyo = standingsOf(needing(50, { priceList: 'intl-tokyo-2020-11' }));
    expect(
      tokyo
        .slice(-2)
        .map(([slave, kind]) => `${slave} ${kind}`)
        .toSorted(),
    ).toEqual(['24c96g unpriced', '64c256g unpriced']);
    const hourly = standingsOf(
      needing(50, { priceList: 'intl-tokyo-2020-11', billing: 'pay-as-you-go' }),
    );
    expect(hourly.map(([, kind]) => kind)).toEqual(Array(7).fill('unpriced'));
    const reasons = (cu: number, more: Readonly<Record<string, unknown>>) => {
      const plan = needing(cu, more);
      return optionRows(plan, resultOf(plan)).map(
        ({ standing }) => standing.kind === 'unpriced' && [standing.reason, standing.nodes],
      );
    };
    // 801 CU: 16 × 56c224g and 3 Masters without a price; 14 × 64c256g are fewer machines, but have no price either.
    const above = reasons(801, { priceList: 'intl-tokyo-2020-11' });
    expect(above[0]).toEqual(['fewest-of-priced-slaves', 0]);
    expect(above.slice(-2)).toEqual([
      ['slaves-unpriced', -2],
      ['slaves-unpriced', 23],
    ]);
    expect(above.slice(1, -2).every((one) => one && one[0] === 'more-machines')).toBe(true);
    // 50 CU by the hour, on a list of months: two shapes have 2 Slaves, the smaller comes first.
    const none = reasons(50, { priceList: 'cn-2019-02', billing: 'pay-as-you-go' });
    expect(none.slice(0, 2)).toEqual([
      ['fewest-machines', 0],
      ['more-machines', 0],
    ]);
    const last = reasons(50, { priceList: 'intl-tokyo-2020-11' }).at(-1);
    expect(last).toEqual(['others-priced', expect.any(Number)]);
  });

  it('tell what decides between equal prices', () => {
    const plan = needing(50);
    const result = resultOf(plan);
    const [best] = result.options;
    if (!best) throw new Error('no option');
    const twin = { ...best, slaveCount: best.slaveCount + 2, nodeCount: best.nodeCount + 2 };
    const [, row] = optionRows(plan, { ...result, options: [best, twin] });
    const cores = Number(/^\d+/.exec(best.slave)?.[0]);
    expect(row?.standing).toEqual({ kind: 'tied', nodes: 2, slaveCores: 2 * cores });
  });
});
