import { describe, expect, it } from 'vitest';
import { needing, resultOf } from './testing/planOf';

const mixOf = (cu: number, more: Readonly<Record<string, unknown>> = {}) =>
  resultOf(needing(cu, more)).mix;

describe('the mix, by hand', () => {
  it('meets a Master ceiling exactly where no single shape can', () => {
    // 80 = 52 + 28: 8,780 + 5,180 + 3 × 850 = 16,510. Above 80 CU Masters cost 4,350, and 81 CU at the least
    // price of a CU, 9,950 ÷ 60, cost 13,432 more: 17,782. With a 64c256g the other 20 CU have no sum of shapes;
    // with neither 64c256g nor 56c224g, 80 CU cost at least 80 × 5,180 ÷ 28 = 14,800 before Masters.
    expect(mixOf(80)).toStrictEqual({
      slaves: [
        { slave: '56c224g', count: 1 },
        { slave: '32c128g', count: 1 },
      ],
      master: '4c16g',
      masterCount: 3,
      capacityCu: 80,
      nodeCount: 5,
      price: { amount: 16_510, currency: 'CNY', per: 'month' },
    });
  });

  it('has two Slaves at least', () => {
    // One 8c32g would carry 6 CU; 2 × 850 + 3 × 850 = 4,250 is the cheapest pair.
    for (const cu of [0, 1, 6]) {
      expect(mixOf(cu)).toMatchObject({
        slaves: [{ slave: '4c16g', count: 2 }],
        capacityCu: 6,
        price: { amount: 4_250 },
      });
    }
  });

  it('leaves out its largest Slaves as spares', () => {
    // 6 CU must remain without the largest: 3 × 4c16g, 9 − 3 = 6, 2,550; 4c16g + 2 × 8c32g would be 3,750,
    // 2 × 8c32g, 12 − 6 = 6, 2,900. With 3 Masters at 850: 5,100.
    expect(mixOf(6, { spareSlaves: 1 })).toMatchObject({
      slaves: [{ slave: '4c16g', count: 3 }],
      price: { amount: 5_100 },
    });
  });

  it('needs no more than its spares where there is no need', () => {
    // Need 0 with 10 spares: any 10 Slaves do, and ten of the cheapest are 8,500 with 2,550 for Masters.
    expect(mixOf(0, { spareSlaves: 10 })).toMatchObject({
      slaves: [{ slave: '4c16g', count: 10 }],
      capacityCu: 30,
      price: { amount: 11_050 },
    });
  });

  it('never takes a machine that the list does not price', () => {
    const { slaves } = mixOf(700, { priceList: 'intl-tokyo-2020-11' }) ?? { slaves: [] };
    expect(slaves.length).toBeGreaterThan(0);
    expect(slaves.some(({ slave }) => slave === '24c96g' || slave === '64c256g')).toBe(false);
    expect(mixOf(800, { priceList: 'intl-tokyo-2020-11' })?.capacityCu).toBe(800);
    expect(mixOf(801, { priceList: 'intl-tokyo-2020-11' })).toBeNull();
  });

  it('repeats the densest shape far out', () => {
    // 600,000,000 = 10,000,000 × 60, and no CU costs less than 9,950 ÷ 60; Masters 3 × 3,950.
    expect(mixOf(600_000_000)).toMatchObject({
      slaves: [{ slave: '64c256g', count: 10_000_000 }],
      capacityCu: 600_000_000,
      price: { amount: 99_500_011_850 },
    });
  });
});
