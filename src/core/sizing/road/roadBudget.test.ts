import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { largestClusterCu } from '@/core/sizing/coordinator';
import { minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { clusterOf } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { budgetBreak, clusterForBudget } from './roadBudget';
import { type Road, roadOf } from './roadOf';
import { timeArbitrary } from './testing/timedPlans';

const today = '2026-11-22';

function roadOn(plan: Plan): Road {
  const outcome = roadOf(plan, today);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.road;
}

describe('a budget', () => {
  it('carries the largest cluster that a month of it pays', () => {
    // Under 80 CU three Masters cost 2,550: 6 × 16c64g have 78 CU for 18,810. Under 160 CU they cost 4,350, which leaves
    // 15,650: 3 × 32c128g have 84 CU for 15,540, 3 × 24c96g 63, 5 × 16c64g 65, 10 × 8c32g 60, 18 × 4c16g 54 CU.
    const carried = clusterForBudget({ amount: 20_000, per: 'month' }, roadOn(needing(10)));
    expect(carried).toMatchObject({
      option: { slave: '32c128g', slaveCount: 3, master: '8c32g' },
      month: { amount: 19_890, currency: 'CNY' },
      carriedCu: 84,
      recordsPerSecond: 84_000,
    });
    expect(clusterForBudget({ amount: 240_000, per: 'year' }, roadOn(needing(10)))).toEqual(
      carried,
    );
    expect(clusterForBudget({ amount: 4_249, per: 'month' }, roadOn(needing(10)))).toBeUndefined();
  });

  it('breaks in the first month that has spent more', () => {
    const road = roadOn({
      ...needing(58),
      startDate: '2026-11-22',
      growth: { percentPerMonth: 8 },
    });
    const sums = road.costs.find(({ billing }) => billing === 'subscription')?.sums;
    if (!sums) throw new Error('no sums');
    const breaks = (amount: number, per: 'month' | 'year' | 'horizon') =>
      budgetBreak({ amount, per }, road, sums)?.month;
    const amounts = sums.months.map((month) => month.amount);
    expect(breaks(20_000, 'month')).toBe(amounts.findIndex((one) => one > 20_000));
    expect(breaks(1e9, 'month')).toBeUndefined();
    expect(breaks(sums.whole.amount, 'horizon')).toBeUndefined();
    expect(breaks(sums.whole.amount - 0.01, 'horizon')).toBe(11);
    expect(breaks((amounts[0] ?? 0) + (amounts[1] ?? 0), 'year')).toBe(2);
  });

  it('never carries less and never breaks earlier where it is larger', () => {
    const budgets = fc.record({
      amount: fc.integer({ min: 1, max: 200_000 }),
      per: fc.constantFrom('month' as const, 'year' as const, 'horizon' as const),
    });
    fc.assert(
      fc.property(
        everyPlanArbitrary,
        timeArbitrary,
        budgets,
        fc.nat(50_000),
        (plan, time, budget, more) => {
          const outcome = roadOf({ ...plan, ...time }, today);
          if (!outcome.ok) return;
          const { road } = outcome;
          const larger = { ...budget, amount: budget.amount + more };
          const [less, most] = [budget, larger].map((one) => clusterForBudget(one, road));
          expect(most?.carriedCu ?? -1).toBeGreaterThanOrEqual(less?.carriedCu ?? -1);
          for (const { sums } of road.costs) {
            if (!sums) continue;
            const [early, late] = [budget, larger].map((one) => budgetBreak(one, road, sums));
            expect(late?.month ?? Infinity).toBeGreaterThanOrEqual(early?.month ?? Infinity);
          }
        },
      ),
      { numRuns: cases(100) },
    );
  });

  it('carries what the best of all clusters carries, tried one by one', () => {
    const amounts = fc.integer({ min: 0, max: 60_000 });
    let found = 0;
    fc.assert(
      fc.property(everyPlanArbitrary, amounts, (plan, amount) => {
        const outcome = roadOf(plan, today);
        if (!outcome.ok) return;
        const { road } = outcome;
        const { platform } = road;
        const pricing = pricingOf(platform, plan);
        const hours = { month: 1, day: 30, hour: 720 }[pricing.per];
        let [most, cheapest] = [-1, Infinity];
        for (const worker of platform.workers) {
          for (let workers = minimumWorkersOf(platform, plan); workers <= 400; workers += 1) {
            const cu = workers * worker.usableCu;
            const option = clusterOf(platform, plan, pricing, worker, workers, 0);
            if (!option?.price || cu > largestClusterCu(platform)) break;
            // The price of an option is without the tax.
            const { discountPercent: _, ...undiscounted } = plan;
            const listed = clusterOf(
              platform,
              undiscounted,
              pricingOf(platform, undiscounted),
              worker,
              workers,
              0,
            )?.price?.amount;
            if (listed === undefined) break;
            const share = 1 - (plan.discountPercent ?? 0) / 100;
            const price = listed * hours * share * (1 + (plan.taxPercent ?? 0) / 100);
            if (price > amount + 0.006) break;
            const carried = Math.max(0, workers - plan.spareSlaves) * worker.usableCu;
            if (carried > most || (carried === most && price < cheapest)) {
              [most, cheapest] = [carried, price];
            }
          }
        }
        const cluster = clusterForBudget({ amount, per: 'month' }, road);
        if (!cluster || cluster.option.slaveCount > 390) return;
        expect(cluster.carriedCu).toBe(most);
        expect(Math.abs(cluster.month.amount - cheapest)).toBeLessThan(0.02);
        found += 1;
      }),
      { numRuns: cases(60) },
    );
    expect(found).toBeGreaterThan(0);
  });
});
