import { describe, expect, it } from 'vitest';
import { findPlatform, platformRooms } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { type LeavingEstimate, type LeavingFigures, leavingOf } from './leavingFigures';
import type { LeavingTerms } from './leavingTerms';

const work = { qps: 500_000, complexity: 'complex', recordsPerSecondPerCu: 5_000 };

function figuresOf(terms: LeavingTerms = {}, more: object = {}, date: string | null = null) {
  const outcome = leavingOf(planOf({ workloads: [work], ...more }), terms, date);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.figures;
}

function estimateOf({ estimates }: LeavingFigures, kind: LeavingEstimate['kind']) {
  const found = estimates.find((one) => one.kind === kind);
  if (!found) throw new Error(`no estimate ${kind}`);
  return found;
}

const costOf = ({ costs }: LeavingEstimate, billing: string) =>
  costs.find((one) => one.billing === billing);

describe('leaving', () => {
  it('is there for every product that names a successor, which is another one that is known', () => {
    const left = platformRooms.filter(({ rules }) => rules.successor !== undefined);
    expect(left.map(({ rules }) => rules.id)).toEqual(['blink-dedicated', 'blink-shared']);
    for (const { rules } of left) expect(findPlatform(rules.successor ?? '').id).not.toBe(rules.id);
  });

  it('takes 100 CU and 18,360 CNY a month in Beijing, one to one, and 50 CU at the new rates', () => {
    const figures = figuresOf();
    const high = estimateOf(figures, 'one-to-one');
    expect(high.option).toMatchObject({ slaveCount: 100, masterCount: 2, nodeCount: 102 });
    expect(costOf(high, 'subscription')).toMatchObject({
      month: { amount: 18_360, currency: 'CNY' },
      year: { amount: 220_320 },
    });
    expect(costOf(high, 'pay-as-you-go')?.month?.amount).toBe(27_907.2);
    // 500,000 ÷ 10,000 = 50
    const low = estimateOf(figures, 'band');
    expect(low.option).toMatchObject({ slaveCount: 50, masterCount: 2 });
    expect(costOf(low, 'subscription')?.month?.amount).toBe(9_360);
  });

  it('counts simple work at 55,000 records/s at best', () => {
    const simple = { workloads: [{ qps: 550_000, complexity: 'simple' }] };
    const figures = figuresOf({}, simple);
    expect(figures.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10, 55]);
  });

  it('counts a measured job alone where there is one, without rounding its rate', () => {
    // 20,000 on 3 CU: 500,000 × 3 ÷ 20,000 = 75
    const figures = figuresOf({ load: 20_000, cu: 3 });
    expect(figures.estimates.map(({ kind, requiredCu }) => [kind, requiredCu])).toEqual([
      ['measured', 75],
    ]);
  });

  it('uses a measured job for complex work, and for simple work only where there is no other', () => {
    const mixed = { workloads: [work, { qps: 80_000, complexity: 'simple' }] };
    // 500,000 ÷ 5,000 + 80,000 ÷ 40,000
    expect(figuresOf({ load: 5_000, cu: 1 }, mixed).estimates[0]?.requiredCu).toBe(102);
    const simple = { workloads: [{ qps: 80_000, complexity: 'simple' }] };
    expect(figuresOf({ load: 5_000, cu: 1 }, simple).estimates[0]?.requiredCu).toBe(16);
  });

  it('of a cluster that somebody has takes all its CU, and at the new rates half of them', () => {
    const terms = {
      from: 'cluster',
      worker: '8c32g',
      workers: 11,
      coordinator: '4c16g',
      coordinators: 3,
    } as const;
    const { now, estimates } = figuresOf(terms);
    // 11 × 6 CU; 11 × 1,450 + 3 × 850
    expect(now).toMatchObject({ cu: 66, month: { amount: 18_500 }, origin: 'list' });
    expect(estimates.map(({ requiredCu }) => requiredCu)).toEqual([33, 66]);
    // 100,000 records/s at 10,000
    const loaded = figuresOf({ ...terms, peak: 100_000 });
    expect(loaded.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10, 66]);
    expect(figuresOf({ ...terms, load: 7_000, cu: 1 }).remarks).toEqual(['load-unknown']);
    const measured = figuresOf({ ...terms, peak: 70_000, load: 7_000, cu: 1 });
    expect(measured.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10]);
    expect(figuresOf({ ...terms, peak: 1e6 }).remarks).toEqual(['above-cluster']);
  });

  it('of shared mode pays by the day now', () => {
    const { now } = figuresOf({}, { platform: 'blink-shared' });
    expect(now).toMatchObject({ cu: 100, month: { amount: 18_000 } });
  });

  it('compares a bill with what is paid then, and says when the list is in another currency', () => {
    const tokyo = { priceList: 'intl-tokyo-2020-11' };
    expect(figuresOf({}, tokyo).remarks).toEqual(['currency']);
    expect(figuresOf({}, tokyo).estimates[0]?.costs[0]?.payOff).toBeNull();
    const billed = figuresOf({ bill: 20_000 }, tokyo, '2026-11-22');
    expect(billed.remarks).toEqual([]);
    // Overlap 18,360 × 28 ÷ 30 = 17,136.00; catch-up 100 × 0.5 h × 0.38 = 19.00;
    // 28 + ⌈17,155 × 30 ÷ 1,640⌉ = 28 + 314 days
    expect(costOf(estimateOf(billed, 'one-to-one'), 'subscription')).toMatchObject({
      saved: { amount: 1_640 },
      overlap: { amount: 17_136 },
      catchUp: { amount: 19 },
      once: { amount: 17_155 },
      payOff: { kind: 'after', days: 342, date: '2027-10-30' },
    });
  });

  it('says what catching up takes where a list has no price by the hour', () => {
    const figures = figuresOf({ prices: 'hong-kong-2021-06' });
    const high = estimateOf(figures, 'one-to-one');
    expect(high.extraCu).toBe(100);
    expect(costOf(high, 'subscription')).toMatchObject({
      month: { amount: 30_090 },
      catchUp: null,
    });
    expect(costOf(high, 'pay-as-you-go')?.month).toBeNull();
  });

  it('takes prices that somebody typed in place of the list', () => {
    const typed = figuresOf({ prices: 'hong-kong-2021-06', month: 190.5, hour: 0.375 });
    const high = estimateOf(typed, 'one-to-one');
    // 102 × 190.50; × 12; 102 × 720 × 0.375; 100 CU for half an hour at 0.375
    expect(costOf(high, 'subscription')).toMatchObject({
      month: { amount: 19_431 },
      year: { amount: 233_172 },
      catchUp: { amount: 18.75 },
    });
    expect(costOf(high, 'pay-as-you-go')?.month?.amount).toBe(27_540);
  });

  it('prices a base by the month and hours above it where somebody says how large it is', () => {
    expect(costOf(estimateOf(figuresOf(), 'one-to-one'), 'hybrid')).toBeUndefined();
    const high = (terms: LeavingTerms) =>
      costOf(estimateOf(figuresOf(terms), 'one-to-one'), 'hybrid');
    // 60 × 180 + (102 − 60) × 200 × 0.38 = 10,800 + 3,192; × 12
    expect(high({ base: 60, above: 200 })).toMatchObject({
      month: { amount: 13_992 },
      year: { amount: 167_904 },
    });
    // Without hours those above run all the time: 10,800 + 42 × 720 × 0.38
    expect(high({ base: 60 })?.month?.amount).toBe(22_291.2);
    // 60 × 190.50 + 42 × 200 × 0.38; 60 × 180 + 42 × 200 × 0.4
    expect(high({ base: 60, above: 200, month: 190.5 })?.month?.amount).toBe(14_622);
    expect(high({ base: 60, above: 200, hour: 0.4 })?.month?.amount).toBe(14_160);
    // A base above the need is paid whole.
    expect(high({ base: 200 })?.month?.amount).toBe(36_000);
    // Hong Kong has no price by the hour, until somebody types it.
    const there = { prices: 'hong-kong-2021-06', base: 60, above: 200 };
    expect(high(there)?.month).toBeNull();
    expect(high({ ...there, hour: 0.5 })?.month?.amount).toBe(21_900);
  });

  it('takes the headroom that was bought for catching up first', () => {
    // 100 CU at peak, 150 bought, 200 to catch up within half an hour.
    const figures = figuresOf({}, { headroomPercent: 50 });
    expect(estimateOf(figures, 'one-to-one')).toMatchObject({ catchUpCu: 200, extraCu: 50 });
  });

  it('forgets a discount that was agreed for the old product', () => {
    const high = estimateOf(figuresOf({}, { discountPercent: 50 }), 'one-to-one');
    expect(costOf(high, 'subscription')?.month?.amount).toBe(18_360);
  });

  it('keeps a measured rate that is above the new band', () => {
    const fast = { qps: 500_000, complexity: 'measured', recordsPerSecondPerCu: 50_000 };
    const slow = { qps: 100_000, complexity: 'complex' };
    // 500,000 ÷ 50,000 + 100,000 ÷ 10,000
    const { estimates } = figuresOf({}, { workloads: [fast, slow] });
    expect(estimates.map(({ requiredCu }) => requiredCu)).toEqual([20, 110]);
  });
});

it('leaves the cluster that the plan says somebody has, where its terms name none', () => {
  const plan = planOf({
    workloads: [{ qps: 100_000, complexity: 'complex' }],
    current: { slave: '24c96g', slaveCount: 7 },
  });
  const outcome = leavingOf(plan, { from: 'cluster' }, null);
  expect(outcome).toMatchObject({
    figures: { now: { cu: 147, cluster: { slave: '24c96g', slaveCount: 7, master: '8c32g' } } },
  });
});

it('takes what is paid for that cluster as its bill, unless another is typed or the cluster is another', () => {
  const plan = planOf({
    workloads: [{ qps: 100_000, complexity: 'complex' }],
    current: { slave: '24c96g', slaveCount: 7, master: '16c64g', masterCount: 3, price: 18_500 },
  });
  const nowOf = (terms: LeavingTerms) => {
    const outcome = leavingOf(plan, { from: 'cluster', ...terms }, null);
    return outcome.ok ? outcome.figures.now : undefined;
  };
  const bill = (amount: number) => ({ amount, currency: 'CNY', per: 'month' });
  expect(nowOf({})).toMatchObject({
    cluster: { master: '16c64g' },
    month: bill(18_500),
    origin: 'bill',
  });
  expect(nowOf({ bill: 20_000 })).toMatchObject({ month: bill(20_000), origin: 'bill' });
  // Eight machines of 3,950 and three of 2,710 by the list.
  expect(nowOf({ workers: 8 })).toMatchObject({ month: bill(39_730), origin: 'list' });
});

it('takes for the plan what is paid for that cluster and the list’s difference for its change, as its answer does', () => {
  const current = { slave: '24c96g', slaveCount: 7, master: '16c64g', masterCount: 3 };
  const nowOf = (more: object, terms: LeavingTerms = {}, pick?: string) => {
    const workloads = [{ qps: 100_000, complexity: 'complex' }];
    const outcome = leavingOf(planOf({ workloads, ...more }), terms, null, pick);
    return outcome.ok ? outcome.figures.now : undefined;
  };
  const cny = (amount: number) => ({ amount, currency: 'CNY', per: 'month' });
  // 100 CU need five of 21 CU; two less of 3,950 each, and the Masters stay: 18,500 − 7,900, and by the list 5 × 3,950 + 3 × 2,710.
  const typed = { current: { ...current, price: 18_500 } };
  expect(nowOf(typed)).toMatchObject({
    cluster: { slaveCount: 5, master: '16c64g' },
    month: cny(10_600),
    origin: 'bill',
    change: cny(-7_900),
  });
  expect(nowOf({ current })).toMatchObject({ month: cny(27_880), origin: 'list', change: null });
  expect(nowOf({ ...typed, spareSlaves: 2 })).toMatchObject({ month: cny(18_500), change: null });
  // Billed by the hour, what is paid is an hour's: 40 − 2 × 9.23, for 720 hours.
  const hourly = {
    billing: 'pay-as-you-go',
    current: { ...current, price: 40 },
  };
  expect(nowOf(hourly)).toMatchObject({ month: cny(15_508.8), change: cny(-13_291.2) });
  expect(nowOf(typed, { bill: 20_000 })).toMatchObject({ month: cny(20_000), change: null });
  // What is left of so little is not known, and by no list.
  const little = { current: { ...current, price: 300 } };
  expect(nowOf(little)).toMatchObject({ month: null, origin: 'bill', change: cny(-7_900) });
  // Another shape that was picked is a new order.
  expect(nowOf(typed, {}, '64c256g')).toMatchObject({ origin: 'list', change: null });
});
