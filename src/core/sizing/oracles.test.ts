import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { cases } from '@/core/testing/cases';
import { demandOf } from './demand';
import { rankOptions } from './options';
import { pricingOf } from './pricing';
import { slowRequiredCu } from './testing/demandOracle';
import { slowOptions } from './testing/optionsOracle';
import { needing } from './testing/planOf';
import { pricingArbitrary } from './testing/pricingArbitrary';
import { sizingCases, tellingCus } from './testing/sizingCase';

describe('demand against whole numbers over a common denominator', () => {
  it('agrees on the need, on both ends of its range and on the middle', () => {
    fc.assert(
      fc.property(sizingCases(), fc.nat(3), ({ platform, plan }, end) => {
        const { cautious, hopeful } = platform.complexRate.value;
        const rate = [undefined, cautious, platform.middleRate, hopeful][end];
        expect(demandOf(platform, plan, rate).requiredCu).toBe(
          slowRequiredCu(platform, plan, rate),
        );
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
        expect(demandOf(blinkDedicated, plan).requiredCu).toBe(
          slowRequiredCu(blinkDedicated, plan),
        );
      }),
      { numRuns: cases(500) },
    );
  });
});

describe('options against counting upwards', () => {
  const withNeed = sizingCases().chain((each) => {
    const needs = fc.oneof(
      fc.constantFrom(...tellingCus(each.platform)),
      fc.integer({ min: 0, max: 1_000 }),
    );
    return fc.tuple(fc.constant(each), needs, pricingArbitrary(each.platform));
  });

  it('agrees on every figure and on the order, on the lists of the platform', () => {
    fc.assert(
      fc.property(withNeed, ([{ platform, plan }, need]) => {
        const pricing = pricingOf(platform, plan);
        expect(rankOptions(platform, plan, pricing, need)).toStrictEqual(
          slowOptions(platform, plan, pricing, need),
        );
      }),
      { numRuns: cases(300) },
    );
  });

  it('agrees on lists with ties, gaps and no order', () => {
    fc.assert(
      fc.property(withNeed, ([{ platform, plan }, need, pricing]) => {
        expect(rankOptions(platform, plan, pricing, need)).toStrictEqual(
          slowOptions(platform, plan, pricing, need),
        );
      }),
      { numRuns: cases(300) },
    );
  });
});
