import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { add, compareRatios, multiply, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { demandOf } from '@/core/sizing/demand';
import { sizingCases } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { largestFactor, loadLinesOf, needAt } from './carriedFactor';

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

describe('the largest factor on the load', () => {
  it('is found for one project by dividing: 12 CU of 20,000 records/s at 2,000 with 10 % headroom', () => {
    const plan = planOf({
      workloads: [{ qps: 20_000, complexity: 'complex', recordsPerSecondPerCu: 2_000 }],
      headroomPercent: 10,
    });
    const factor = largestFactor(loadLinesOf(findPlatform(plan.platform), plan), 12);
    // 10 CU × 1.1 × f ≤ 12
    expect(factor && nearestNumber(factor)).toBe(12 / 11);
  });

  it('leaves work in cores and memory as it is, and is none where that alone needs more', () => {
    const plan = planOf({
      workloads: [
        { qps: 1_000, complexity: 'complex', recordsPerSecondPerCu: 1_000 },
        { cores: 5, memoryGb: 8 },
      ],
    });
    const lines = loadLinesOf(findPlatform(plan.platform), plan);
    expect(nearestNumber(largestFactor(lines, 8) ?? ratioOf(0))).toBe(3);
    expect(largestFactor(lines, 4)).toBeUndefined();
  });

  it('carries the need, and the least more does not', () => {
    const beyond = { numerator: 1n, denominator: 10n ** 30n };
    fc.assert(
      fc.property(sizingCases(), fc.integer({ min: 1, max: 5_000 }), ({ platform, plan }, cu) => {
        const lines = loadLinesOf(platform, plan);
        const factor = largestFactor(lines, cu);
        if (!factor) {
          const isFixed = lines.every(({ slope }) => slope.numerator === 0n);
          expect(isFixed || needAt(lines, ratioOf(0)) > BigInt(cu)).toBe(true);
          return;
        }
        expect(needAt(lines, factor) <= BigInt(cu)).toBe(true);
        const more = add(factor, multiply(factor, beyond));
        expect(
          needAt(lines, compareRatios(factor, ratioOf(0)) === 0 ? beyond : more),
        ).toBeGreaterThan(BigInt(cu));
      }),
      { numRuns: cases(300) },
    );
  });

  it('starts from the plan: a factor of one needs what the plan needs', () => {
    fc.assert(
      fc.property(sizingCases(), ({ platform, plan }) => {
        expect(needAt(loadLinesOf(platform, plan), ratioOf(1))).toBe(
          demandOf(platform, plan).requiredCu,
        );
      }),
    );
  });
});
