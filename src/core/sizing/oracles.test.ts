import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { cases } from '@/core/testing/cases';
import { demandOf } from './demand';
import { rankOptions } from './options';
import { pricingOf } from './pricing';
import { slowRequiredCu } from './testing/demandOracle';
import { slowOptions } from './testing/optionsOracle';
import { needing } from './testing/planOf';
import { pricingArbitrary } from './testing/pricingArbitrary';

const spareSlaves = fc.integer({ min: 0, max: 10 });
const masterCount = fc.constantFrom(1, 3);

describe('demand against whole numbers over a common denominator', () => {
  it('agrees on the need and on both ends of its range', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(undefined, 1_000, 5_000), (plan, rate) => {
        expect(demandOf(blinkDedicated, plan, rate).requiredCu).toBe(slowRequiredCu(plan, rate));
      }),
      { numRuns: cases(1_000) },
    );
  });

  it('agrees where a binary fraction would tip the balance', () => {
    const tenths = fc.integer({ min: 1, max: 500 }).map((value) => value / 10);
    const job = fc.record({
      qps: tenths,
      complexity: fc.constant('measured'),
      recordsPerSecondPerCu: tenths,
    });
    const plans = fc.record({
      workloads: fc.array(job, { minLength: 1, maxLength: 3 }),
      headroomPercent: tenths,
    });
    fc.assert(
      fc.property(plans, (input) => {
        const plan = needing(1, input);
        expect(demandOf(blinkDedicated, plan).requiredCu).toBe(slowRequiredCu(plan));
      }),
      { numRuns: cases(500) },
    );
  });
});

describe('options against counting upwards', () => {
  const near = fc.constantFrom(0, 6, 12, 78, 80, 81, 156, 159, 160, 161, 780, 798, 800, 801, 840);
  const needs = fc.oneof(near, fc.integer({ min: 0, max: 1_000 }));

  it('agrees on every figure and on the order, on published lists', () => {
    fc.assert(
      fc.property(planArbitrary, needs, (plan, need) => {
        const pricing = pricingOf(blinkDedicated, plan);
        const expected = slowOptions(blinkDedicated, plan, pricing, need);
        expect(rankOptions(blinkDedicated, plan, pricing, need)).toStrictEqual(expected);
      }),
      { numRuns: cases(300) },
    );
  });

  it('agrees on lists with ties, gaps and no order', () => {
    const lists = pricingArbitrary(blinkDedicated);
    fc.assert(
      fc.property(lists, needs, spareSlaves, masterCount, (pricing, need, spares, masters) => {
        const plan = needing(1, { spareSlaves: spares, masterCount: masters });
        const expected = slowOptions(blinkDedicated, plan, pricing, need);
        expect(rankOptions(blinkDedicated, plan, pricing, need)).toStrictEqual(expected);
      }),
      { numRuns: cases(300) },
    );
  });
});
