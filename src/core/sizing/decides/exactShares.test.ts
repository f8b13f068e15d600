import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { drawCount, drawNeeds } from './drawNeeds';
import { exactShares } from './exactShares';
import { needModel, type Unknown } from './needModel';
import { mustDraw, needOdds } from './needOdds';
import { quotientShare, sumShare } from './pairShare';
import { figureAt, isOpen, type Triangle } from './triangle';

const measured = { qps: 50_000, complexity: 'measured', recordsPerSecondPerCu: 1_000 } as const;
const load: Triangle = { low: 20_000, likely: 50_000, high: 90_000 };
const rate: Triangle = { low: 800, likely: 1_000, high: 2_500 };

const modelOf = (plan: Plan, unknowns: readonly Unknown[]) =>
  needModel(findPlatform(plan.platform), plan, unknowns);

const open = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
  .map((all) => [...all].sort((a, b) => a - b) as [number, number, number])
  .map(([low, likely, high]) => ({ low: low + 1, likely: likely + 1, high: high + 1 }))
  .filter(isOpen);

/** A likelihood by looking at so many evenly likely figures of a triangle. */
function average(triangle: Triangle, of: (figure: number) => number): number {
  const parts = 4_000;
  let sum = 0;
  for (let i = 0; i < parts; i++) sum += of(figureAt(triangle, (i + 0.5) / parts));
  return sum / parts;
}

/** How likely a figure is at most x, as the area of the triangle left of it. */
function area({ low, likely, high }: Triangle, x: number): number {
  const at = Math.min(high, Math.max(low, x));
  const peak = 2 / (high - low);
  const left = Math.min(at, likely);
  const rising = likely > low ? (peak * (left - low) ** 2) / (likely - low) / 2 : 0;
  if (at <= likely || high === likely) return rising;
  const end = (peak * (high - at)) / (high - likely);
  return rising + ((peak + end) / 2) * (at - likely);
}

describe('two figures that are not known', () => {
  it('a load over a rate: 17 t² ÷ 6 where both rise all the way, from 0 to 1 and from 1 to 2', () => {
    // ∫ 2 (r − 1) × (t r)² dr from 1 to 2 is 2 t² × (15 ÷ 4 − 7 ÷ 3) = 17 t² ÷ 6, as long as t × 2 ≤ 1.
    const rising = { low: 0, likely: 1, high: 1 };
    for (const t of [0, 0.1, 0.25, 0.5]) {
      const share = quotientShare(rising, { low: 1, likely: 2, high: 2 }, t);
      expect(share).toBeCloseTo((17 * t ** 2) / 6, 14);
    }
  });

  it('are what many figures of the one with the area of the other come to', () => {
    fc.assert(
      fc.property(open, open, fc.integer({ min: 1, max: 40 }), (first, second, tenths) => {
        const most = tenths / 10;
        const quotient = average(second, (perCu) => area(first, perCu * most));
        expect(quotientShare(first, second, most)).toBeCloseTo(quotient, 3);
        const sum = average(first, (x) => area(second, (tenths - 0.5 * x) / 0.3));
        expect(sumShare([0.5, first], [0.3, second], tenths)).toBeCloseTo(sum, 3);
        // It does not matter which is taken first.
        expect(sumShare([0.3, second], [0.5, first], tenths)).toBeCloseTo(
          sumShare([0.5, first], [0.3, second], tenths),
          12,
        );
      }),
      { numRuns: cases(200) },
    );
  });
});

describe('the likelihood of a need without drawing', () => {
  const inOne = planOf({
    workloads: [
      { ...measured, project: 'a' },
      { ...measured, project: 'a', peakFactor: 2 },
      { cores: 3, memoryGb: 10, project: 'a' },
    ],
    headroomPercent: 20,
  });
  const apart = planOf({
    workloads: [
      { ...measured, project: 'a' },
      { ...measured, project: 'b', peakFactor: 2 },
      { cores: 3, memoryGb: 10 },
    ],
    headroomPercent: 20,
  });
  const whole = planOf({
    platform: 'aws-managed-flink',
    workloads: [{ ...measured, count: 3 }, measured, { cores: 3, memoryGb: 10 }],
  });

  it.each([
    ['a load and a rate of one workload', inOne, [{ workload: 0, load, rate }]],
    ['the load of each of three workloads alike', whole, [{ workload: 0, load }]],
    ['loads of two workloads of a project', inOne, [0, 1].map((workload) => ({ workload, load }))],
    [
      'two projects, one with a load and a rate',
      apart,
      [
        { workload: 0, load, rate },
        { workload: 1, rate },
      ],
    ],
    [
      'workloads that are given whole CU, one of which stands for three',
      whole,
      [
        { workload: 0, load },
        { workload: 1, rate },
      ],
    ],
  ] satisfies [string, Plan, Unknown[]][])('is what drawing comes to: %s', (_, plan, unknowns) => {
    const model = modelOf(plan, unknowns);
    const odds = needOdds(model);
    expect(odds).toMatchObject({ method: 'exact', draws: 0 });
    const drawn = drawNeeds(model);
    let below = 0;
    for (const [cu, times] of drawn) {
      below += times;
      const share = odds.shareAtMost(cu);
      const deviation = Math.sqrt((share * (1 - share)) / drawCount);
      expect(Math.abs(below / drawCount - share)).toBeLessThan(6 * deviation + 1e-9);
    }
    expect(odds.shareAtMost(odds.mostCu - 1)).toBeLessThan(1);
    expect(odds.shareAtMost(odds.mostCu)).toBe(1);
  });

  it.each([
    ['a load', { workload: 0, load }],
    ['a load and a rate', { workload: 0, load, rate }],
  ])('of three workloads alike that are given whole CU rises every third CU: %s', (_, unknown) => {
    const { leastCu, mostCu, shareAtMost } = needOdds(modelOf(whole, [unknown]));
    for (let cu = leastCu; cu < mostCu; cu += 3) {
      expect(shareAtMost(cu + 1)).toBe(shareAtMost(cu));
      expect(shareAtMost(cu + 2)).toBe(shareAtMost(cu));
      expect(shareAtMost(cu + 3)).toBeGreaterThan(shareAtMost(cu));
    }
  });

  it('of two projects is the sum over all their needs that come to it', () => {
    const each = [0, 1].map((workload) => needOdds(modelOf(apart, [{ workload, load }])));
    const both = needOdds(
      modelOf(
        apart,
        [0, 1].map((workload) => ({ workload, load })),
      ),
    );
    // Each alone has the other project as it is planned beside it, and the third one in both.
    const mass = (i: number, cu: number) =>
      (each[i]?.shareAtMost(cu) ?? 0) - (each[i]?.shareAtMost(cu - 1) ?? 0);
    for (const cu of [both.leastCu, both.likelyCu - 20, both.likelyCu + 30, both.mostCu - 1]) {
      let sum = 0;
      const [first, second] = each;
      if (!first || !second) throw new Error('there are two');
      for (let a = first.leastCu; a <= first.mostCu; a++) {
        for (let b = second.leastCu; b <= second.mostCu; b++) {
          if (a + b - both.likelyCu <= cu) sum += mass(0, a) * mass(1, b);
        }
      }
      expect(both.shareAtMost(cu)).toBeCloseTo(sum, 10);
    }
  });

  it('has to be drawn of more figures, of other pairs, and where there is too much to add up', () => {
    expect(
      mustDraw(
        modelOf(inOne, [
          { workload: 0, load, rate },
          { workload: 1, load },
        ]),
      ),
    ).toBe(true);
    expect(
      mustDraw(
        modelOf(inOne, [
          { workload: 0, rate },
          { workload: 1, load },
        ]),
      ),
    ).toBe(true);
    const wide = { low: 0, likely: 5e7, high: 1e9 };
    const far = [0, 1].map((workload) => ({ workload, load: wide }));
    expect(mustDraw(modelOf(apart, far))).toBe(true);
    expect(mustDraw(modelOf(inOne, far))).toBe(false);
    expect(exactShares(modelOf(inOne, []))?.(0)).toBe(1);
  });
});
