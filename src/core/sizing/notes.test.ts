import { describe, expect, it } from 'vitest';
import type { NoteCode } from './note';
import { needing, planOf, resultOf } from './testing/planOf';

const notesOf = (code: NoteCode, plan: Parameters<typeof resultOf>[0]) =>
  resultOf(plan)
    .notes.filter((note) => note.code === code)
    .map((note) => note.values);
const cny = (amount: number) => ({ amount, currency: 'CNY', per: 'month' });
/** The numbers that master-ceiling-near and smaller-need-cheaper carry, where 80 CU is the ceiling. */
const under80 = (
  slave: string,
  lessCu: number,
  slaveCount: number,
  price: number,
  saved: number,
) => ({
  ...{ slave, lessCu, slaveCount, master: '4c16g', masterCount: 3, ceilingCu: 80 },
  ...{ price: cny(price), saved: cny(saved) },
});

describe('notes, by hand', () => {
  it('not-for-sale: dedicated mode has had no new purchases since 2021-04-28', () => {
    expect(notesOf('not-for-sale', needing(1))).toStrictEqual([{ since: '2021-04-28' }]);
  });

  it('minimum-slaves-decides: where one Slave or none would do', () => {
    // 13 CU need 5 of 4c16g, 3 of 8c32g and exactly 1 of 16c64g; larger shapes 1 as well.
    const shapes = ['16c64g', '24c96g', '32c128g', '56c224g', '64c256g'];
    const notes = notesOf('minimum-slaves-decides', needing(13));
    expect(notes).toHaveLength(shapes.length);
    for (const slave of shapes) {
      expect(notes).toContainEqual({ slave, minimumSlaves: 2, neededSlaves: 1 });
    }
    expect(notesOf('minimum-slaves-decides', needing(0))).toContainEqual({
      slave: '4c16g',
      minimumSlaves: 2,
      neededSlaves: 0,
    });
    // One working Slave and one spare are two: the minimum decides nothing.
    expect(notesOf('minimum-slaves-decides', needing(13, { spareSlaves: 1 }))).toStrictEqual([]);
  });

  it('master-ceiling-near: one Slave fewer fits smaller Masters', () => {
    // 8c32g at 80 CU: 14 → 13 Slaves, 78 CU, 2 CU less; 13 × 1,450 + 3 × 850 = 21,400, saved 24,650 − 21,400.
    expect(notesOf('master-ceiling-near', needing(80))).toStrictEqual([
      under80('32c128g', 24, 2, 12_910, 6_980), // 2 × 5,180 + 2,550; 19,890 −
      under80('24c96g', 17, 3, 14_400, 5_750), //  3 × 3,950 + 2,550; 20,150 −
      under80('16c64g', 2, 6, 18_810, 4_510), //   6 × 2,710 + 2,550; 23,320 −
      under80('8c32g', 2, 13, 21_400, 3_250),
      under80('4c16g', 2, 26, 24_650, 2_650), //   26 × 850 + 2,550; 27,300 −
    ]);
    // 78 CU: 8c32g has 13 Slaves under 4c16g Masters already.
    expect(
      notesOf('master-ceiling-near', needing(78)).some((v) => 'slave' in v && v.slave === '8c32g'),
    ).toBe(false);
  });

  it('smaller-need-cheaper: at most a tenth less and cheaper than the best', () => {
    // 6 × 16c64g carry 78 CU for 18,810 under 4c16g Masters; the best for 80 CU is 19,890.
    expect(notesOf('smaller-need-cheaper', needing(80))).toStrictEqual([
      under80('16c64g', 2, 6, 18_810, 1_080),
    ]);
    // 70 CU: best 6 × 16c64g, 18,810. 3 × 24c96g carry 63 CU for 3 × 3,950 + 2,550 = 14,400, 7 CU less: a tenth exactly.
    const tenth = under80('24c96g', 7, 3, 14_400, 4_410);
    expect(notesOf('smaller-need-cheaper', needing(70))).toStrictEqual([tenth]);
    expect(notesOf('smaller-need-cheaper', needing(71))).toStrictEqual([]);
    // 76 CU: 13 × 8c32g and 26 × 4c16g carry it under 4c16g Masters, and so do 6 × 16c64g: nothing is nearer.
    expect(notesOf('smaller-need-cheaper', needing(76))).toStrictEqual([]);
  });

  it('smaller-need-cheaper: not the best one with a Slave fewer, of which another note speaks', () => {
    // 781 CU: the best is 14 × 64c256g under the largest Masters; 13 have 780 CU under smaller ones, 1 CU less.
    const twice = Array.from({ length: 900 }, (_, cu) => needing(cu)).filter((plan) => {
      const { notes, options } = resultOf(plan);
      const near = notes.filter(
        ({ code, values }) =>
          code === 'master-ceiling-near' && 'slave' in values && values.slave === options[0]?.slave,
      );
      const said = [...near, ...notes.filter(({ code }) => code === 'smaller-need-cheaper')];
      return new Set(said.map(({ values }) => JSON.stringify(values))).size < said.length;
    });
    expect(twice).toStrictEqual([]);
  });

  it('last-slave-idle: less than a quarter of the last Slave works', () => {
    // 80 − 6 × 13 = 2 of 13; a quarter is 3.25. 81 − 78 = 3 is still below, 82 − 78 = 4 is not.
    const idle = { slave: '16c64g', usableCu: 13 };
    expect(notesOf('last-slave-idle', needing(80))).toStrictEqual([{ ...idle, usedCu: 2 }]);
    expect(notesOf('last-slave-idle', needing(81))).toContainEqual({ ...idle, usedCu: 3 });
    expect(
      notesOf('last-slave-idle', needing(82)).some((v) => 'slave' in v && v.slave === '16c64g'),
    ).toBe(false);
    // 28 × 4 = 112: 7 of 28 are a quarter, not less: 84 + 7 = 91; 90 leaves 6.
    expect(
      notesOf('last-slave-idle', needing(91)).some((v) => 'slave' in v && v.slave === '32c128g'),
    ).toBe(false);
    expect(notesOf('last-slave-idle', needing(90))).toContainEqual({
      slave: '32c128g',
      usedCu: 6,
      usableCu: 28,
    });
  });

  it('above-95-at-peak: the peak without headroom against all that the cluster has', () => {
    // 80 ÷ 84 = 95.238… % for three shapes, 80 ÷ 81 = 98.765… % for 4c16g.
    const notes = notesOf('above-95-at-peak', needing(80));
    expect(notes).toStrictEqual([
      { slave: '32c128g', utilisationPercent: 8_000 / 84 },
      { slave: '24c96g', utilisationPercent: 8_000 / 84 },
      { slave: '8c32g', utilisationPercent: 8_000 / 84 },
      { slave: '4c16g', utilisationPercent: 8_000 / 81 },
    ]);
    // 57 ÷ 60 = 95 % exactly is not above; 10 % headroom on 57 asks for 63.
    expect(
      notesOf('above-95-at-peak', needing(57)).some((v) => 'slave' in v && v.slave === '8c32g'),
    ).toBe(false);
    expect(notesOf('above-95-at-peak', needing(57, { headroomPercent: 10 }))).toStrictEqual([]);
  });

  it('spare-slaves-cost: what the best cluster without spares saves', () => {
    // With a spare, 5 × 24c96g: 19,750 + 4,350 = 24,100; without, 3 × 32c128g for 19,890.
    expect(notesOf('spare-slaves-cost', needing(80, { spareSlaves: 1 }))).toStrictEqual([
      { spareSlaves: 1, slave: '32c128g', slaveCount: 3, price: cny(19_890), saved: cny(4_210) },
    ]);
    // 3 CU: one working and one spare 4c16g are the minimum anyway.
    expect(notesOf('spare-slaves-cost', needing(3, { spareSlaves: 1 }))).toStrictEqual([]);
  });

  it('one-master: no fail-over', () => {
    expect(notesOf('one-master', needing(1, { masterCount: 1 }))).toStrictEqual([{}]);
    expect(notesOf('one-master', needing(1))).toStrictEqual([]);
  });

  it('window-job-small: complex work below 4 CU', () => {
    const workloads = [
      { name: 'idle', qps: 0, complexity: 'complex' },
      { name: 'plain', qps: 1, complexity: 'simple' },
      { name: 'four', qps: 4_000, complexity: 'complex' },
      { name: 'three', qps: 3_000, complexity: 'complex' },
      { qps: 1, complexity: 'complex' },
    ];
    expect(notesOf('window-job-small', planOf({ workloads }))).toStrictEqual([
      { workloads: 2, name: 'three', cu: 3, advisedCu: 4 },
    ]);
  });

  it('job-limit: one job above 10,000 CU', () => {
    const workloads = [
      { cores: 10_000, memoryGb: 0 },
      { cores: 0, memoryGb: 40_004 }, // 40,004 ÷ 4 = 10,001
      { name: 'later', cores: 20_000, memoryGb: 0 },
    ];
    expect(notesOf('job-limit', planOf({ workloads }))).toStrictEqual([
      { workloads: 2, name: null, cu: 10_001, limitCu: 10_000 },
    ]);
  });

  it('price-missing: the machines of an option that the list does not price', () => {
    const tokyo = { priceList: 'intl-tokyo-2020-11' };
    expect(notesOf('price-missing', needing(60, tokyo))).toStrictEqual([
      { slave: '64c256g', shapes: ['64c256g'] },
      { slave: '24c96g', shapes: ['24c96g'] },
    ]);
    const above = notesOf('price-missing', needing(801, tokyo));
    expect(above).toHaveLength(7);
    expect(above.slice(0, 2)).toStrictEqual([
      { slave: '56c224g', shapes: ['24c96g'] },
      { slave: '32c128g', shapes: ['24c96g'] },
    ]);
    expect(above).toContainEqual({ slave: '64c256g', shapes: ['64c256g', '24c96g'] });
    expect(above).toContainEqual({ slave: '24c96g', shapes: ['24c96g'] });
    expect(notesOf('price-missing', needing(801))).toStrictEqual([]);
  });

  it('billing-not-listed: the list has no column for the billing', () => {
    const plan = needing(1, { priceList: 'cn-2019-02', billing: 'pay-as-you-go' });
    expect(notesOf('billing-not-listed', plan)).toStrictEqual([
      { priceList: 'cn-2019-02', billing: 'pay-as-you-go' },
    ]);
    expect(notesOf('billing-not-listed', needing(1, { billing: 'pay-as-you-go' }))).toStrictEqual(
      [],
    );
  });
});
