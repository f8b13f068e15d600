import { describe, expect, it } from 'vitest';
import { findPlatform } from '@/core/platforms/registry';
import { demandOf } from '@/core/sizing/demand';
import { needing } from '@/core/sizing/testing/planOf';
import type { CurrentCluster } from './currentCluster';
import { presentOf, priceAfter } from './presentOf';

const read = (plan: ReturnType<typeof needing>, current: CurrentCluster) => {
  const platform = findPlatform(plan.platform);
  return presentOf(platform, plan, demandOf(platform, plan), current);
};

const presentIn = (...args: Parameters<typeof read>) => {
  const outcome = read(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.present;
};

const problemOf = (...args: Parameters<typeof read>) => {
  const outcome = read(...args);
  return outcome.ok ? undefined : outcome.problems;
};

/** 7 Slaves of 21 CU under Masters for up to 160 CU: 147 CU. */
const seven: CurrentCluster = { slave: '24c96g', slaveCount: 7, master: '8c32g', masterCount: 3 };

describe('a cluster that somebody has', () => {
  it('is compared with the plan: what it carries, how full it is, what it costs', () => {
    const present = presentIn(needing(100), seven);
    // 147 CU at 1,000 records/s; 100 ÷ 147 = 68.03 %; 7 × 3,950 + 3 × 1,450 = 32,000.
    expect(present.recordsPerSecond).toBe(147_000);
    expect(present.utilisationPercent).toBeCloseTo(68.027, 3);
    expect(present).toMatchObject({ freeCu: 47, ceilingCu: 160, nodeCount: 10, origin: 'list' });
    expect(present.price).toEqual({ amount: 32_000, currency: 'CNY', per: 'month' });
  });

  it('grows by differences: 7 → 10 adds 3 Slaves, 63 CU and 11,850 CNY, and passes the ceiling of its Masters', () => {
    const present = presentIn(needing(200), seven);
    // 200 ÷ 21 → 10 Slaves = 210 CU > 160. Masters 16c64g: 3 × (2,710 − 1,450) = 3,780; 11,850 + 3,780 = 15,630.
    expect(present.target).toMatchObject({
      cluster: { slaveCount: 10, master: '16c64g', masterCount: 3, capacityCu: 210 },
      workerChange: 3,
      capacityChange: 63,
      recordsPerSecond: 210_000,
      passedCeilingCu: 160,
      newNodes: 6,
      workerPrice: { amount: 11_850 },
      coordinatorPrice: { amount: 3_780 },
      priceChange: { amount: 15_630, currency: 'CNY', per: 'month' },
    });
    expect(present.after?.price?.amount).toBe(47_630);
    expect(present.steps.find(({ workerChange }) => workerChange === 3)).toEqual(present.target);
  });

  it('has nothing free in the Slaves that may fail', () => {
    // 147 CU less two Slaves of 21 and a need of 100.
    expect(presentIn(needing(100, { spareSlaves: 2 }), seven).freeCu).toBe(5);
    expect(presentIn(needing(100, { spareSlaves: 3 }), seven).freeCu).toBe(-16);
  });

  it('may be larger than the plan needs', () => {
    const present = presentIn(needing(80), { ...seven, price: 20_000 });
    // 80 ÷ 21 → 4 Slaves, so 3 × 3,950 = 11,850 less than the 20,000 that are paid.
    expect(present.target).toMatchObject({ workerChange: -3, capacityChange: -63, newNodes: 0 });
    expect(present).toMatchObject({ origin: 'typed', after: { price: { amount: 8_150 } } });
  });

  it('keeps the number of its coordinators, and larger ones than it needs', () => {
    const { target } = presentIn(needing(12), {
      slave: '8c32g',
      slaveCount: 3,
      master: '24c96g',
      masterCount: 1,
    });
    expect(target).toMatchObject({
      workerChange: -1,
      cluster: { master: '24c96g', masterCount: 1 },
    });
  });

  it('has the smallest coordinators that manage it where they are not named', () => {
    expect(presentIn(needing(10), { slave: '24c96g', slaveCount: 7 }).cluster.master).toBe('8c32g');
  });

  it('does not know what is paid for less where that would be less than nothing', () => {
    // Five of seven machines are taken away: 19,750 by the list.
    const paidThen = (price: number) => presentIn(needing(10), { ...seven, price }).after?.price;
    expect(paidThen(19_751)).toMatchObject({ amount: 1 });
    expect(paidThen(19_750)).toBeNull();
    expect(paidThen(300)).toBeNull();
  });

  it('lacks a price where its list has none', () => {
    const plan = needing(60, { priceList: 'intl-tokyo-2020-11' });
    const present = presentIn(plan, seven);
    expect(present.price).toBeNull();
    const [step] = present.steps;
    expect(step && priceAfter(present.price, step)).toBeNull();
  });
});

describe('units of a pool', () => {
  const plan = needing(100, {
    platform: 'flink-managed',
    workloads: [{ qps: 600_000, complexity: 'complex', recordsPerSecondPerCu: 5_000 }],
  });

  it('count those of management', () => {
    // 102 units are 100 of work; 600,000 ÷ 5,000 = 120, so 20 more at 180 CNY each.
    const { cluster, target } = presentIn(plan, { units: 102 });
    expect(cluster).toMatchObject({ slaveCount: 100, masterCount: 2, capacityCu: 100 });
    expect(target).toMatchObject({ workerChange: 20, priceChange: { amount: 3_600 } });
  });

  it('are refused below the smallest number, and machines are no units', () => {
    expect(problemOf(plan, { units: 2 })).toEqual([
      { path: 'current.units', code: 'below-minimum', limit: 3 },
    ]);
    expect(problemOf(plan, seven)).toEqual([{ path: 'current', code: 'required' }]);
  });
});

describe('a cluster that cannot be', () => {
  it.each<[string, CurrentCluster, unknown]>([
    [
      'more workers than the coordinators manage',
      { ...seven, slaveCount: 8 },
      { path: 'current.slaveCount', code: 'above-maximum', limit: 7 },
    ],
    [
      'fewer than the minimum',
      { ...seven, slaveCount: 1 },
      { path: 'current.slaveCount', code: 'below-minimum', limit: 2 },
    ],
    ['no number of workers', { slave: '8c32g' }, { path: 'current.slaveCount', code: 'required' }],
    [
      'an unknown shape',
      { ...seven, slave: '5c20g' },
      expect.objectContaining({ path: 'current.slave', code: 'not-one-of' }),
    ],
    [
      'unknown coordinators',
      { ...seven, master: '64c256g' },
      expect.objectContaining({ path: 'current.master', code: 'not-one-of' }),
    ],
    [
      'two coordinators',
      { ...seven, masterCount: 2 },
      { path: 'current.masterCount', code: 'not-one-of', limit: [1, 3] },
    ],
    ['units', { units: 5 }, { path: 'current.units', code: 'unknown-field' }],
  ])('is refused: %s', (_, current, problem) => {
    expect(problemOf(needing(10), current)).toEqual([problem]);
  });

  it('names everything that is wrong at once', () => {
    const paths = problemOf(needing(10), {
      slave: 'x',
      slaveCount: 1,
      master: 'y',
      masterCount: 9,
    });
    expect(paths?.map(({ path }) => path)).toEqual([
      'current.slave',
      'current.slaveCount',
      'current.master',
      'current.masterCount',
    ]);
  });
});
