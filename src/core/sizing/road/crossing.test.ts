import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { billingsOf, findPlatform, findWorker } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { doAtOnce } from './bitByBit';
import { everyCrossing } from './crossing';
import { needOverTime } from './needOverTime';
import { roadCostsOf } from './roadCosts';
import { roadOf } from './roadOf';
import { costOracle, type SlowSum, slowPaid } from './testing/costOracle';

const today = '2026-11-22';
const to = findPlatform('flink-managed');
const unit = findWorker(to, 'cu');

type Terms = {
  readonly qps: number;
  readonly percentPerMonth: number;
  readonly horizonMonths: number;
  readonly discountPercent: number;
  readonly taxPercent: number;
};

const terms = fc.record({
  qps: fc.integer({ min: 0, max: 400_000 }),
  percentPerMonth: fc.constantFrom(-20, 0, 8, 30),
  horizonMonths: fc.integer({ min: 1, max: 14 }),
  discountPercent: fc.constantFrom(0, 15, 60, 90),
  taxPercent: fc.constantFrom(0, 6),
});

/** A plan of the old product by its own rates, and what stays of it elsewhere: no discount, the newest list. */
function plansOf({ qps, percentPerMonth, horizonMonths, discountPercent, taxPercent }: Terms) {
  const time = { growth: { percentPerMonth }, horizonMonths, startDate: '2027-01-31', taxPercent };
  const complex = { qps, complexity: 'complex' };
  const moved = (workload: object) =>
    planOf({ ...time, platform: to.id, priceList: 'cn-2021-06', workloads: [workload] });
  return {
    old: planOf({ ...time, workloads: [complex], discountPercent }),
    // 1,000 records/s per CU is what complex work has on the old product.
    'one-to-one': moved({ qps, complexity: 'measured', recordsPerSecondPerCu: 1_000 }),
    band: moved(complex),
  };
}

/** List prices of every month on the product that follows, by one way of billing. */
function slowSums(plan: Plan, billing: string): readonly SlowSum[] {
  const need = needOverTime(to, plan, today);
  if (billing !== to.hybrid?.value.billing) {
    return costOracle(to, plan, unit, billing, need, 'as-needed') ?? [];
  }
  // The cheapest base has a slow way of its own.
  const list = roadCostsOf(to, plan, unit, billing, need)?.sums?.list ?? [];
  return list.map(({ numerator, denominator }) => ({ parts: numerator, of: denominator }));
}

describe('going over to the product that follows', () => {
  it('is in the month in which both together cost least, one month of them paid twice', () => {
    let crossed = 0;
    fc.assert(
      fc.property(terms, (one) => {
        const plans = plansOf(one);
        const outcome = roadOf(plans.old, today);
        if (!outcome.ok) return;
        const { road } = outcome;
        const staying = road.costs.find(({ billing }) => billing === 'subscription');
        if (!staying?.sums) return;
        const { platform, worker, need } = road;
        const old = costOracle(platform, plans.old, worker, 'subscription', need, staying.policy);
        if (!old) throw new Error('the slow way finds no price');
        const minor = (sums: readonly SlowSum[], plan: Plan) =>
          Math.round(slowPaid(sums, plan, 'CNY') * 100);
        const found = doAtOnce(everyCrossing(road, staying.sums));
        expect(found.map(({ estimate }) => estimate)).toEqual(['one-to-one', 'band']);
        for (const crossing of found) {
          const plan = plans[crossing.estimate];
          const ways = billingsOf(to).flatMap((billing) => {
            const next = slowSums(plan, billing);
            return next.map((_, month) => {
              // Crossed at once, the old product is not paid at all; later, for one month more.
              const left = month === 0 ? [] : old.slice(0, Math.min(old.length, month + 1));
              const sum = minor(left, plans.old) + minor(next.slice(month), plan);
              return { billing, month, sum };
            });
          });
          const lowest = Math.min(...ways.map(({ sum }) => sum));
          expect(Math.round(crossing.whole.amount * 100)).toBe(lowest);
          expect(Math.round(crossing.saved.amount * 100)).toBe(minor(old, plans.old) - lowest);
          const earliest = Math.min(
            ...ways.filter(({ sum }) => sum === lowest).map(({ month }) => month),
          );
          expect(crossing.month).toBe(earliest);
          if (crossing.month > 0) crossed += 1;
        }
      }),
      { numRuns: cases(60) },
    );
    expect(crossed).toBeGreaterThan(0);
  });

  it('leaves a cluster that somebody has to be paid for a month beside the other product, also from the first day on', () => {
    // 100 CU: 102 units at 180 are 18,360 a month, beside 24,100 for the cluster that is there. From the first day on
    // that is 24,100 + 2 × 18,360 = 60,820; a month later 2 × 24,100 + 18,360 = 66,560; staying costs 48,200.
    const flat = { qps: 100_000, percentPerMonth: 0, discountPercent: 0, taxPercent: 0 };
    const { old } = plansOf({ ...flat, horizonMonths: 2 });
    const current = { slave: '24c96g', slaveCount: 5, master: '8c32g', masterCount: 3 };
    const outcome = roadOf({ ...old, current }, today);
    if (!outcome.ok) throw new Error('refused');
    const { road } = outcome;
    const staying = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
    if (!staying) throw new Error('no price');
    expect(staying.whole.amount).toBe(48_200);
    const [first] = doAtOnce(everyCrossing(road, staying));
    expect(first).toMatchObject({
      month: 0,
      whole: { amount: 60_820 },
      saved: { amount: -12_620 },
    });
  });

  it('never goes over to an example, whatever its prices', () => {
    const work = { qps: 100_000, complexity: 'complex' };
    const outcome = roadOf(planOf({ platform: 'flink-managed', workloads: [work] }), today);
    if (!outcome.ok) throw new Error('refused');
    const { road } = outcome;
    const staying = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
    if (!staying) throw new Error('no price');
    const rates = ['EUR', 'USD'].map((from) => ({ from, rate: 0.01 }));
    const exchange = { to: 'CNY', date: today, rates };
    const found = doAtOnce(everyCrossing(road, staying, { exchange }));
    expect(found.map(({ to: id }) => id)).not.toContain('own');
  });

  it('is one CU for one CU at the rates of the old product', () => {
    // 100 CU a month: 100 units of work and 2 of management at 180, against five machines at 3,950 and three at 1,450.
    const plans = plansOf({
      qps: 100_000,
      percentPerMonth: 0,
      horizonMonths: 1,
      discountPercent: 0,
      taxPercent: 0,
    });
    const outcome = roadOf(plans.old, today, { slave: '24c96g' });
    if (!outcome.ok) throw new Error('refused');
    const { road } = outcome;
    const staying = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
    if (!staying) throw new Error('no price');
    expect(staying.whole.amount).toBe(5 * 3_950 + 3 * 1_450);
    const [first] = doAtOnce(everyCrossing(road, staying));
    expect(first).toMatchObject({
      estimate: 'one-to-one',
      to: 'flink-managed',
      month: 0,
      date: '2027-01-31',
      whole: { amount: 18_360, currency: 'CNY' },
      saved: { amount: 5 * 3_950 + 3 * 1_450 - 18_360 },
    });
  });

  it('is there for every product that is sold, by the rate that somebody typed, in the month that costs least', () => {
    const rate = 7.1;
    const exchange = { to: 'CNY', date: today, rates: [{ from: 'USD', rate }] };
    let stayed = 0;
    fc.assert(
      fc.property(terms, ({ discountPercent: _, ...one }) => {
        const { qps, percentPerMonth, horizonMonths, taxPercent } = one;
        const time = { growth: { percentPerMonth }, horizonMonths, startDate: '2028-01-31' };
        const work = { qps, complexity: 'measured', recordsPerSecondPerCu: 1_000 };
        const plan = (platform: string) =>
          planOf({ ...time, platform, taxPercent, workloads: [work] });
        const own = plan('flink-managed');
        const outcome = roadOf(own, today);
        if (!outcome.ok) throw new Error('refused');
        const { road } = outcome;
        const staying = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
        if (!staying) throw new Error('no price');
        expect(doAtOnce(everyCrossing(road, staying))).toEqual([]);
        const other = findPlatform('aws-managed-flink');
        const there = plan(other.id);
        const need = needOverTime(other, there, today);
        const [worker] = other.workers;
        const [billing] = billingsOf(other);
        if (!worker || billing === undefined) throw new Error('nothing to buy');
        const next = (costOracle(other, there, worker, billing, need, 'as-needed') ?? []).map(
          ({ parts, of }) => ({ parts: parts * 71n, of: of * 10n }),
        );
        const old = staying.list.map(({ numerator, denominator }) => ({
          parts: numerator,
          of: denominator,
        }));
        const minor = (sums: readonly SlowSum[], paid: Plan) =>
          Math.round(slowPaid(sums, paid, 'CNY') * 100);
        const ways = next.map((_, month) => {
          const left = month === 0 ? [] : old.slice(0, month + 1);
          return minor(left, own) + minor(next.slice(month), there);
        });
        const lowest = Math.min(...ways);
        const every = doAtOnce(everyCrossing(road, staying, { exchange }));
        const found = every.filter(({ to }) => to === other.id);
        // Both estimates are the same for measured work.
        expect(found.map(({ to, estimate }) => [to, estimate])).toEqual([
          [other.id, 'one-to-one'],
          [other.id, 'band'],
        ]);
        for (const crossing of found) {
          expect(Math.round(crossing.whole.amount * 100)).toBe(lowest);
          expect(crossing.month).toBe(ways.indexOf(lowest));
          expect(crossing.whole.currency).toBe('CNY');
          expect(crossing.isSuccessor).toBe(false);
          if (crossing.month > 0) stayed += 1;
        }
      }),
      { numRuns: cases(40) },
    );
    expect(stayed).toBeGreaterThan(0);
  });

  it('has the product that follows first, and none that is sold no more', () => {
    const plan = planOf({
      workloads: [{ qps: 50_000, complexity: 'complex', recordBytes: 1_000 }],
    });
    const outcome = roadOf(plan, today);
    if (!outcome.ok) throw new Error('refused');
    const { road } = outcome;
    const staying = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
    if (!staying) throw new Error('no price');
    const rates = [{ from: 'USD', rate: 7.1 }];
    const found = doAtOnce(
      everyCrossing(road, staying, { exchange: { to: 'CNY', date: today, rates } }),
    );
    const [first, second, ...others] = found.map(({ to }) => to);
    expect([first, second]).toEqual(['flink-managed', 'flink-managed']);
    expect(others.slice(0, 2)).toEqual([others[0], others[0]]);
    expect(others).toContain('aws-managed-flink');
    for (const gone of ['blink-dedicated', 'blink-shared', 'flink-managed'])
      expect(others).not.toContain(gone);
    // An exchange to the other currency says as much.
    const inverse = { to: 'USD', date: today, rates: [{ from: 'CNY', rate: 0.1 }] };
    const [, , one] = doAtOnce(everyCrossing(road, staying, { exchange: inverse }));
    const tenfold = { to: 'CNY', date: today, rates: [{ from: 'USD', rate: 10 }] };
    const [, , same] = doAtOnce(everyCrossing(road, staying, { exchange: tenfold }));
    expect(one).toEqual(same);
  });
});
