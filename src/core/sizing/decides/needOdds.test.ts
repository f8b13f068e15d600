import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { demandOf } from '@/core/sizing/demand';
import { cases } from '@/core/testing/cases';
import { drawCount, drawNeeds, startDrawing } from './drawNeeds';
import { needAtEnd, needModel, type Unknown } from './needModel';
import { confidenceOf, needOdds } from './needOdds';
import { figureAt, shareAtMost } from './triangle';

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const oneJob = planOf({
  workloads: [
    { qps: 100_000, complexity: 'complex', recordsPerSecondPerCu: 1_000 },
    { cores: 3, memoryGb: 10 },
  ],
});
const twoJobs = planOf({
  workloads: [
    { qps: 1_000, complexity: 'complex', recordsPerSecondPerCu: 1_000, project: 'a' },
    { qps: 1_000, complexity: 'complex', recordsPerSecondPerCu: 1_000, project: 'a' },
  ],
});

function oddsOf(plan: Plan, unknowns: readonly Unknown[]) {
  const model = needModel(findPlatform(plan.platform), plan, unknowns);
  return { model, odds: needOdds(model, drawNeeds(model)) };
}

/** Within six standard deviations of drawing: by chance once in a thousand million tries; the seed is always the same. */
function isNear(seen: number, share: number) {
  const deviation = Math.sqrt((share * (1 - share)) / drawCount);
  expect(Math.abs(seen - share)).toBeLessThan(6 * deviation + 1e-9);
}

describe('one unknown figure', () => {
  it('is exact for a load: 50,000, 100,000, 200,000 records/s', () => {
    const load = { low: 50_000, likely: 100_000, high: 200_000 };
    const { odds } = oddsOf(oneJob, [{ workload: 0, load }]);
    expect(odds).toMatchObject({ method: 'exact', leastCu: 53, likelyCu: 103, mostCu: 203 });
    // Up to 100,000: (100 − 50)² ÷ (150 × 50) = 1/3; up to 150,000: 1 − 50² ÷ (150 × 100) = 5/6.
    expect(odds.shareAtMost(103)).toBe(1 / 3);
    expect(odds.shareAtMost(153)).toBe(5 / 6);
    expect([odds.shareAtMost(52), odds.shareAtMost(203)]).toEqual([0, 1]);
    expect(odds.cuFor(5 / 6)).toBe(153);
    expect(odds.cuFor(0.9)).toBe(Math.ceil(3 + 200 - Math.sqrt(0.1 * 150 * 100)));
  });

  it('is exact for a rate: 1,000, 2,000, 5,000 records/s per CU', () => {
    const rate = { low: 1_000, likely: 2_000, high: 5_000 };
    const { odds } = oddsOf(oneJob, [{ workload: 0, rate }]);
    expect([odds.leastCu, odds.likelyCu, odds.mostCu]).toEqual([23, 53, 103]);
    // 53 CU suffice where the rate is at least 2,000: 1 − (2 − 1)² ÷ (4 × 1).
    expect(odds.shareAtMost(53)).toBe(0.75);
  });

  it('is certain only at the greatest need, though the likelihood below it rounds to one', () => {
    // 1 − (1 ÷ 1,000,000,000)² is nearer to 1 than any other double.
    const load = { low: 0, likely: 0, high: 1e12 };
    const { odds } = oddsOf(oneJob, [{ workload: 0, load }]);
    expect(odds.shareAtMost(odds.mostCu - 1)).toBeLessThan(1);
    expect(odds.cuFor(1)).toBe(odds.mostCu);
  });

  it('is what drawing comes to, on every product', () => {
    for (const platform of ['blink-dedicated', 'flink-managed', 'flink-kubernetes']) {
      const plan = planOf({
        platform,
        workloads: [{ qps: 100_000, complexity: 'measured', recordsPerSecondPerCu: 700 }],
      });
      const load = { low: 10_000, likely: 20_000, high: 25_000 };
      const model = needModel(findPlatform(platform), plan, [{ workload: 0, load }]);
      const exact = needOdds(model);
      const drawn = drawNeeds(model);
      const total = (cu: number) =>
        drawn.reduce((sum, [need, times]) => sum + (need <= cu ? times : 0), 0) / drawCount;
      for (let cu = exact.leastCu; cu <= exact.mostCu; cu += 3) {
        isNear(total(cu), exact.shareAtMost(cu));
      }
    }
  });
});

/** Irwin and Hall: how likely the sum of n even figures from 0 to 1 is at most x. */
function evenSum(n: number, x: number): number {
  let [sum, choose, below] = [0, 1, 1];
  for (let k = 0; k < x; k++) {
    sum += (k % 2 === 0 ? 1 : -1) * choose * (x - k) ** n;
    choose = (choose * (n - k)) / (k + 1);
  }
  for (let k = 2; k <= n; k++) below *= k;
  return sum / below;
}

/** How many of the draws of a model came to at most so many CU. */
function drawnUpTo(plan: Plan, unknowns: readonly Unknown[]) {
  const drawn = drawNeeds(needModel(findPlatform(plan.platform), plan, unknowns));
  return (cu: number) =>
    drawn.reduce((sum, [need, times]) => sum + (need <= cu ? times : 0), 0) / drawCount;
}

describe('two unknown loads', () => {
  it('come to the sum of four even figures where each is the sum of two', () => {
    // A load from 0 to 1 with its middle likely is half the sum of two even figures.
    const load = { low: 0, likely: 50_000, high: 100_000 };
    const unknowns = [0, 1].map((workload) => ({ workload, load }));
    const { odds } = oddsOf(twoJobs, unknowns);
    expect(odds).toMatchObject({ method: 'exact', draws: 0, leastCu: 0, mostCu: 200 });
    const drawn = drawnUpTo(twoJobs, unknowns);
    for (let cu = 10; cu < 200; cu += 10) {
      expect(odds.shareAtMost(cu)).toBeCloseTo(evenSum(4, cu / 50), 12);
      isNear(drawn(cu), odds.shareAtMost(cu));
    }
  });

  it('come to a fourth power where both rise all the way', () => {
    // Both have the density 2x: at most s ≤ 1 of both together is s⁴ ÷ 6.
    const load = { low: 0, likely: 100_000, high: 100_000 };
    const unknowns = [0, 1].map((workload) => ({ workload, load }));
    const { odds } = oddsOf(twoJobs, unknowns);
    const drawn = drawnUpTo(twoJobs, unknowns);
    for (const cu of [20, 40, 60, 80, 100]) {
      expect(odds.shareAtMost(cu)).toBeCloseTo((cu / 100) ** 4 / 6, 12);
      isNear(drawn(cu), odds.shareAtMost(cu));
    }
  });
});

describe('several unknown figures', () => {
  it('come to the sum of six even figures where three loads are each the sum of two', () => {
    const load = { low: 0, likely: 50_000, high: 100_000 };
    const [job] = twoJobs.workloads;
    if (!job) throw new Error('there are two');
    const threeJobs = { ...twoJobs, workloads: [job, { ...job }, { ...job }] };
    const { odds } = oddsOf(
      threeJobs,
      [0, 1, 2].map((workload) => ({ workload, load })),
    );
    expect(odds).toMatchObject({ method: 'drawn', draws: drawCount, leastCu: 0, mostCu: 300 });
    for (let cu = 30; cu <= 270; cu += 10) isNear(odds.shareAtMost(cu), evenSum(6, cu / 50));
  });

  it('give the same bytes again, also when they are drawn bit by bit', () => {
    const load = { low: 1, likely: 50_000, high: 90_000 };
    const rate = { low: 900, likely: 1_000, high: 4_000 };
    const model = needModel(findPlatform(twoJobs.platform), twoJobs, [
      { workload: 0, load, rate },
      { workload: 1, load },
    ]);
    const parts = startDrawing(model);
    for (const times of [1, 9_999, 40_000, 50_000]) parts.draw(times);
    expect(JSON.stringify(parts.needs())).toBe(JSON.stringify(drawNeeds(model)));
    expect(drawNeeds(model, 1_000, 2)).not.toEqual(drawNeeds(model, 1_000, 1));
  });

  it('lie between the ends, which are the needs of the plan with those figures', () => {
    const figures = fc.tuple(fc.nat(5_000), fc.nat(5_000), fc.nat(5_000)).map((all) => {
      const [low = 0, likely = 0, high = 0] = all.map((x) => x + 1).sort((a, b) => a - b);
      return { low, likely, high };
    });
    fc.assert(
      fc.property(
        figures,
        figures,
        figures,
        fc.constantFrom(0, 20),
        (load, rate, other, percent) => {
          const plan = { ...twoJobs, headroomPercent: percent };
          const platform = findPlatform(plan.platform);
          const model = needModel(platform, plan, [
            { workload: 0, load, rate },
            { workload: 1, load: other },
          ]);
          const at = (qps: number, perCu: number, otherQps: number) =>
            demandOf(platform, {
              ...plan,
              workloads: [
                { qps, complexity: 'measured', recordsPerSecondPerCu: perCu, project: 'a' },
                {
                  qps: otherQps,
                  complexity: 'measured',
                  recordsPerSecondPerCu: 1_000,
                  project: 'a',
                },
              ],
            }).requiredCu;
          expect(needAtEnd(model, 'light')).toBe(at(load.low, rate.high, other.low));
          expect(needAtEnd(model, 'likely')).toBe(at(load.likely, rate.likely, other.likely));
          expect(needAtEnd(model, 'heavy')).toBe(at(load.high, rate.low, other.high));
          for (const [need] of drawNeeds(model, 200)) {
            expect(BigInt(need) >= needAtEnd(model, 'light')).toBe(true);
            expect(BigInt(need) <= needAtEnd(model, 'heavy')).toBe(true);
          }
        },
      ),
      { numRuns: cases(100) },
    );
  });
});

it('counts like jobs and their peak as the plan does, on every product', () => {
  for (const platform of ['blink-dedicated', 'aws-managed-flink']) {
    const job = { qps: 10_000, complexity: 'complex', recordBytes: 700, count: 3, peakFactor: 2.5 };
    const plan = planOf({ platform, workloads: [job, { ...job, count: 2 }], headroomPercent: 10 });
    const rules = findPlatform(platform);
    const load = { low: 10_000, likely: 10_000, high: 20_000 };
    const model = needModel(rules, plan, [{ workload: 0, load }]);
    expect(needAtEnd(model, 'light')).toBe(demandOf(rules, plan).requiredCu);
    const [first, second] = plan.workloads;
    const doubled = { ...plan, workloads: [{ ...first, qps: 20_000 }, second] } as Plan;
    expect(needAtEnd(model, 'heavy')).toBe(demandOf(rules, doubled).requiredCu);
  }
});

describe('the triangle', () => {
  it('is turned round by its inverse', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    const triangles = fc.constantFrom(
      { low: 0, likely: 1, high: 1 },
      { low: 0, likely: 0, high: 2 },
      { low: 10, likely: 30, high: 100 },
    );
    fc.assert(
      fc.property(triangles, shares, (triangle, share) => {
        const back = nearestNumber(shareAtMost(triangle, ratioOf(figureAt(triangle, share))));
        expect(back).toBeCloseTo(share, 6);
      }),
    );
  });
});

it('is told with the interval of Wilson: 90 of 100 is 82.6 to 94.5 %', () => {
  const { low, high } = confidenceOf(0.9, 100);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.826', '0.945']);
  expect(confidenceOf(1, 100_000).low).toBeGreaterThan(0.9999);
  expect(confidenceOf(0.5, 0)).toEqual({ low: 0.5, high: 0.5 });
});
