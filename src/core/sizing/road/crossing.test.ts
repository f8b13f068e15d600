import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { billingsOf, findPlatform, findWorker } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { crossingsOf } from './crossing';
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
        const found = crossingsOf(road, staying.sums);
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
    const [first] = crossingsOf(road, staying);
    expect(first).toMatchObject({
      estimate: 'one-to-one',
      to: 'flink-managed',
      month: 0,
      date: '2027-01-31',
      whole: { amount: 18_360, currency: 'CNY' },
      saved: { amount: 5 * 3_950 + 3 * 1_450 - 18_360 },
    });
  });
});
