import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { cases } from '@/core/testing/cases';
import { needRangeOf } from './needRange';
import { size } from './size';
import { needing, resultOf } from './testing/planOf';

/** The plan as somebody would write it who is sure of one rate for complex work. */
const atRate = (plan: Plan, rate: number): Plan => ({
  ...plan,
  workloads: plan.workloads.map((workload) =>
    isThroughput(workload) && workload.complexity === 'complex'
      ? { ...workload, recordsPerSecondPerCu: rate }
      : workload,
  ),
});

describe('the range', () => {
  it('has at each end and at the middle the best cluster for the need there, by hand', () => {
    // 120,000 records/s: 24 CU at 5,000 and 120 at 1,000. 24: 2 × 2,710 + 3 × 850 = 7,970 for 16c64g; 4 × 8c32g are 8,350.
    // 40 at 3,000: 2 × 3,950 + 3 × 850 = 10,450 for 24c96g; 7 × 8c32g are 12,700.
    // 120: 2 × 9,950 + 3 × 1,450 = 24,250 for 64c256g, of which two have exactly 120 CU.
    const { range } = resultOf(needing(120));
    expect(range?.low).toMatchObject({
      requiredCu: 24,
      option: { slave: '16c64g', slaveCount: 2, capacityCu: 26, price: { amount: 7_970 } },
    });
    expect(range?.middle).toMatchObject({
      requiredCu: 40,
      option: { slave: '24c96g', slaveCount: 2, capacityCu: 42, price: { amount: 10_450 } },
    });
    expect(range?.high).toMatchObject({
      requiredCu: 120,
      option: { slave: '64c256g', slaveCount: 2, price: { amount: 24_250 } },
    });
  });

  it('is that of the chosen shape where one was chosen', () => {
    const plan = needing(120);
    const { demand } = resultOf(plan);
    for (const { shape } of blinkDedicated.workers) {
      const range = needRangeOf(blinkDedicated, plan, demand, shape);
      for (const end of [range?.low, range?.middle, range?.high]) {
        const there = resultOf(needing(end?.requiredCu ?? 0)).options;
        expect(end?.option).toStrictEqual(there.find(({ slave }) => slave === shape));
      }
    }
  });

  it('is what the plan with each of the three rates would be answered, and never costs less at more', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const sizing = size(plan);
        const [low, middle, high] = [5_000, 3_000, 1_000].map((rate) => size(atRate(plan, rate)));
        if (!sizing.ok || !low?.ok || !middle?.ok || !high?.ok) return;
        const { range, demand } = sizing.result;
        expect(range === null).toBe(demand.lowRequiredCu === demand.highRequiredCu);
        if (!range) return;
        const ends = [
          [range.low, low.result, demand.lowRequiredCu],
          [range.middle, middle.result, demand.middleRequiredCu],
          [range.high, high.result, demand.highRequiredCu],
        ] as const;
        for (const [end, result, requiredCu] of ends) {
          expect(end).toStrictEqual({ requiredCu, option: result.options[0] });
        }
        const amounts = [range.low, range.middle, range.high].map(
          ({ option }) => option?.price?.amount ?? Infinity,
        );
        expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
      }),
      { numRuns: cases(500) },
    );
  });
});
