import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { cases } from '@/core/testing/cases';
import { findMix } from './mix';
import { clusterMinor, type Pricing } from './pricing';
import type { Mix } from './result';
import { farMixMinor } from './testing/farMixOracle';
import { highsMixMinor } from './testing/highsMix';
import { slowMix } from './testing/mixOracle';
import { needing } from './testing/planOf';
import { pricingArbitrary } from './testing/pricingArbitrary';

const lists = pricingArbitrary(blinkDedicated);
const masterCount = fc.constantFrom(1, 3);
const plansWith = (maximumSpares: number) =>
  fc
    .record({ spareSlaves: fc.integer({ min: 0, max: maximumSpares }), masterCount })
    .map((choice) => needing(1, choice));

/** The price of a mix in minor units, once everything that it claims has been reckoned again. */
function provenMinor(plan: Plan, pricing: Pricing, requiredCu: number, mix: Mix): number {
  const slaves = mix.slaves.map(({ slave, count }) => ({ shape: slave, count }));
  const usable = mix.slaves.flatMap(({ slave, count }) => {
    const usableCu =
      blinkDedicated.workers.find(({ shape }) => shape === slave)?.usableCu ?? Number.NaN;
    return [{ usableCu, count }];
  });
  const capacityCu = usable.reduce((total, { usableCu, count }) => total + usableCu * count, 0);
  let [lost, workCu] = [plan.spareSlaves, capacityCu];
  for (const { usableCu, count } of usable.sort((a, b) => b.usableCu - a.usableCu)) {
    workCu -= Math.min(lost, count) * usableCu;
    lost -= Math.min(lost, count);
  }
  const slaveCount = usable.reduce((total, { count }) => total + count, 0);
  const ceiling = blinkDedicated.coordinators.find(({ shape }) => shape === mix.master)?.maximumCu;
  const minor = clusterMinor(pricing, slaves, mix.master, mix.masterCount) ?? Number.NaN;
  expect(mix.slaves.every(({ count }) => count > 0)).toBe(true);
  expect(new Set(mix.slaves.map(({ slave }) => slave)).size).toBe(mix.slaves.length);
  expect(mix.capacityCu).toBe(capacityCu);
  expect(lost).toBe(0);
  expect(workCu).toBeGreaterThanOrEqual(requiredCu);
  expect(slaveCount).toBeGreaterThanOrEqual(2);
  expect(capacityCu).toBeLessThanOrEqual(ceiling ?? Infinity);
  expect([mix.masterCount, mix.nodeCount]).toStrictEqual([
    plan.masterCount,
    slaveCount + plan.masterCount,
  ]);
  expect(mix.price).toStrictEqual({
    amount: minor / 100,
    currency: pricing.currency,
    per: pricing.per,
  });
  return minor;
}

/** The mix's price in minor units, proven; undefined when there is none. */
function mixMinor(plan: Plan, pricing: Pricing, requiredCu: number): number | undefined {
  const mix = findMix(blinkDedicated, plan, pricing, requiredCu);
  return mix ? provenMinor(plan, pricing, requiredCu, mix) : undefined;
}

describe('the mix against trying all', () => {
  const figures = (plan: Plan, pricing: Pricing, need: number) => {
    const mix = findMix(blinkDedicated, plan, pricing, need);
    if (!mix) return undefined;
    const minor = provenMinor(plan, pricing, need, mix);
    return { minor, slaves: mix.nodeCount - mix.masterCount, capacityCu: mix.capacityCu };
  };

  it.each([
    ['without spares, up to 130 CU', 0, 130, 800],
    ['with up to three spares, up to 130 CU', 3, 130, 500],
    ['with up to ten spares, up to 8 CU', 10, 8, 200],
  ])('has the best price, then nodes, then CU, %s', (_, spares, largest, numRuns) => {
    const needs = fc.oneof(
      fc.integer({ min: 0, max: largest }),
      fc.constantFrom(0, 2, 6, 74, 80, 81).filter((need) => need <= largest),
    );
    fc.assert(
      fc.property(lists, plansWith(spares), needs, (pricing, plan, need) => {
        expect(figures(plan, pricing, need)).toStrictEqual(
          slowMix(blinkDedicated, plan, pricing, need),
        );
      }),
      { numRuns: cases(numRuns) },
    );
  });
});

describe('the mix against HiGHS', () => {
  it('has the least price at needs up to 5,000 CU, ceilings included', () => {
    const needs = fc.oneof(
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.constantFrom(80, 160, 799, 800, 801, 3_599, 3_600, 3_601, 3_661),
    );
    const plans = fc.oneof(
      { weight: 3, arbitrary: plansWith(0) },
      { weight: 1, arbitrary: plansWith(3) },
    );
    fc.assert(
      fc.property(lists, plans, needs, (pricing, plan, need) => {
        const [quick, slow] = [
          mixMinor(plan, pricing, need),
          highsMixMinor(blinkDedicated, plan, pricing, need),
        ];
        expect(quick).toBe(slow);
      }),
      { numRuns: cases(300) },
    );
  }, 60_000);
});

describe('the mix far out', () => {
  it('agrees with a walk over remainders, from where that is sound up to the largest need', () => {
    const needs = fc.oneof(
      fc.integer({ min: 4_000, max: 20_000 }),
      fc.integer({ min: 4_000, max: 1e9 }),
      fc.constantFrom(1e6, 1e7, 1e8, 1e9, 1e9 - 1),
    );
    fc.assert(
      fc.property(lists, plansWith(10), needs, (pricing, plan, need) => {
        expect(mixMinor(plan, pricing, need)).toBe(
          farMixMinor(blinkDedicated, plan, pricing, need),
        );
      }),
      { numRuns: cases(1_500) },
    );
  }, 30_000);
});
