import { describe, expect, it } from 'vitest';
import { needing, resultOf } from './testing/planOf';

/** Slave, count, Master, capacity, unused, nodes, price: one line an option, best first. */
const table = (plan: Parameters<typeof resultOf>[0]) =>
  resultOf(plan).options.map((o) =>
    [
      o.slave,
      o.slaveCount,
      o.master,
      o.capacityCu,
      o.unusedCu,
      o.nodeCount,
      o.price?.amount ?? '-',
    ].join(' '),
  );

describe('options, by hand', () => {
  it('ranks a need of 80 CU on the list of mainland China', () => {
    // No single shape has exactly 80 CU, so every cluster is above the 80 CU of 4c16g Masters: 3 × 1,450 = 4,350.
    expect(table(needing(80))).toStrictEqual([
      '32c128g 3 8c32g 84 4 6 19890', //  3 × 5,180 = 15,540
      '24c96g 4 8c32g 84 4 7 20150', //   4 × 3,950 = 15,800
      '56c224g 2 8c32g 104 24 5 21910', // 2 × 8,780 = 17,560
      '16c64g 7 8c32g 91 11 10 23320', // 7 × 2,710 = 18,970
      '64c256g 2 8c32g 120 40 5 24250', // 2 × 9,950 = 19,900
      '8c32g 14 8c32g 84 4 17 24650', //  14 × 1,450 = 20,300
      '4c16g 27 8c32g 81 1 30 27300', //  27 × 850 = 22,950
    ]);
  });

  it('prices the same clusters by the hour', () => {
    // 3 × 3.84 = 11.52 for Masters; 3 × 13.50 = 40.50, 4 × 9.23 = 36.92, 2 × 23.16 = 46.32, 7 × 7.06 = 49.42,
    // 2 × 23.59 = 47.18, 14 × 3.84 = 53.76, 27 × 2.23 = 60.21.
    const { options } = resultOf(needing(80, { billing: 'pay-as-you-go' }));
    expect(options.map(({ slave, price }) => [slave, price?.amount])).toStrictEqual([
      ['24c96g', 48.44],
      ['32c128g', 52.02],
      ['56c224g', 57.84],
      ['64c256g', 58.7],
      ['16c64g', 60.94],
      ['8c32g', 65.28],
      ['4c16g', 71.73],
    ]);
    expect(options[0]?.price).toStrictEqual({ amount: 48.44, currency: 'CNY', per: 'hour' });
  });

  it('buys two Slaves at least', () => {
    expect(table(needing(0))[0]).toBe('4c16g 2 4c16g 6 6 5 4250'); // 5 × 850
    expect(table(needing(1))[0]).toBe('4c16g 2 4c16g 6 5 5 4250');
  });

  it('adds spares on top of the working Slaves, the minimum included', () => {
    // ⌈6 ÷ 3⌉ + 1 = 3 of 4c16g, 3 × 850 + 2,550 = 5,100; 8c32g: ⌈6 ÷ 6⌉ + 1 = 2, 2,900 + 2,550 = 5,450.
    const [first, second] = table(needing(6, { spareSlaves: 1 }));
    expect(first).toBe('4c16g 3 4c16g 9 3 6 5100');
    expect(second).toBe('8c32g 2 4c16g 12 6 5 5450');
  });

  it('holds a Master ceiling against what the cluster has', () => {
    // 13 × 60 = 780 and 14 × 60 = 840 lie on either side of 800.
    const masterOf = (cu: number, slave: string) =>
      resultOf(needing(cu)).options.find((o) => o.slave === slave)?.master;
    expect(masterOf(780, '64c256g')).toBe('16c64g');
    expect(masterOf(781, '64c256g')).toBe('24c96g');
    // 78 = 26 × 3 fits 80; 81 does not. 159 = 53 × 3 fits 160; 162 does not. 798 = 266 × 3 fits 800; 801 does not.
    for (const [cu, shape] of [
      [78, '4c16g'],
      [79, '8c32g'],
      [159, '8c32g'],
      [160, '16c64g'],
      [798, '16c64g'],
      [799, '24c96g'],
    ] as const) {
      expect([cu, masterOf(cu, '4c16g')]).toStrictEqual([cu, shape]);
    }
  });

  it('leaves shapes without a price last and unpriced', () => {
    // 60 CU in Tokyo, 3 × 187.16 = 561.48 for Masters up to 80 CU, 3 × 340.96 = 1,022.88 above:
    // 56c224g 2 × 2,185.18 = 4,370.36 + 1,022.88; 32c128g 3 × 1,263.75 = 3,791.25 + 1,022.88;
    // 16c64g 5 × 648.56 = 3,242.80 + 561.48; 8c32g 10 × 340.96 = 3,409.60 + 561.48; 4c16g 20 × 187.16 + 561.48.
    expect(table(needing(60, { priceList: 'intl-tokyo-2020-11' }))).toStrictEqual([
      '16c64g 5 4c16g 65 5 8 3804.28',
      '8c32g 10 4c16g 60 0 13 3971.08',
      '4c16g 20 4c16g 60 0 23 4304.68',
      '32c128g 3 8c32g 84 24 6 4814.13',
      '56c224g 2 8c32g 104 44 5 5393.24',
      '64c256g 2 8c32g 120 60 5 -',
      '24c96g 3 4c16g 63 3 6 -',
    ]);
  });

  it('cannot price a cluster above 800 CU where 24c96g Masters have no price', () => {
    const result = resultOf(needing(801, { priceList: 'intl-frankfurt-2020-11' }));
    expect(result.mix).toBeNull();
    // Shapes whose Slaves are priced come first, then fewer nodes: ⌈801 ÷ usable⌉ Slaves and 3 Masters.
    expect(result.options.map((o) => `${o.slave} ${o.nodeCount} ${o.price}`)).toStrictEqual([
      '56c224g 19 null', // 16
      '32c128g 32 null', // 29
      '16c64g 65 null', //  62
      '8c32g 137 null', //  134
      '4c16g 270 null', //  267
      '64c256g 17 null', // 14; the list prices neither these Slaves nor the next ones
      '24c96g 42 null', //  39
    ]);
    expect(result.options.every((o) => o.master === '24c96g')).toBe(true);
  });

  it('prices nothing where the list has no column for the billing', () => {
    const plan = needing(80, { priceList: 'cn-2019-02', billing: 'pay-as-you-go' });
    const { options, mix, steps, notes } = resultOf(plan);
    expect([...options, ...steps].every(({ price }) => price === null)).toBe(true);
    expect(mix).toBeNull();
    // By nodes: 2 + 3 for 56c224g and 64c256g, fewer cores first.
    expect(options.map(({ slave }) => slave).slice(0, 2)).toStrictEqual(['56c224g', '64c256g']);
    expect(notes).toContainEqual({
      code: 'billing-not-listed',
      values: { priceList: 'cn-2019-02', billing: 'pay-as-you-go' },
    });
    expect(notes.some(({ code }) => code === 'price-missing')).toBe(false);
  });
});
