import { describe, expect, it } from 'vitest';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { decidesOf } from './decidesFigures';
import { shapeShares } from './decidesSections';
import { likelihoodPercent } from './decidesTexts';

const job = { qps: 100_000, complexity: 'complex' };
const load = { low: 80_000, likely: 100_000, high: 120_000 };
const oddsOf = (unknowns: number, more: object = {}) => {
  const workloads = Array.from({ length: unknowns }, () => job);
  const answer = answerTo(planOf({ workloads, ...more }));
  const { odds } = decidesOf(answer, {
    unknowns: workloads.map((_, workload) => ({ workload, load })),
  });
  if (!odds) throw new Error('something is unknown');
  return odds;
};

describe('how likely clusters suffice', () => {
  it('names the fewest CU for a likelihood: 114 of 80 to 120 for 95 %', () => {
    // (120 − x)² = 0.05 × 40 × 20 gives 113.7; half of all lie below 100; with 0.2 × 800 and 0.01 × 800, 107.4 and 117.2.
    const needs = oddsOf(1).targets.map(({ share, cu }) => [share, cu]);
    expect(needs).toEqual([
      [0.5, 100],
      [0.8, 108],
      [0.9, 112],
      [0.95, 114],
      [0.99, 118],
      [1, 120],
    ]);
  });

  it('counts only what is left of a cluster without its spares', () => {
    for (const { option, carriedCu } of oddsOf(1, { spareSlaves: 1 }).sizes) {
      expect(carriedCu).toBe((option.slaveCount - 1) * option.stepCu);
    }
  });

  it('leaves no room for doubt where a drawn need cannot be higher, and some below', () => {
    const { odds, sizes } = oddsOf(3);
    expect(odds.method).toBe('drawn');
    const last = sizes.at(-1);
    expect([last?.low, last?.share, last?.high]).toEqual([1, 1, 1]);
    const open = sizes.filter(({ share }) => share > 0.01 && share < 0.99);
    expect(open.length).toBeGreaterThan(0);
    for (const { low, share, high } of open) {
      expect(low).toBeLessThan(share);
      expect(high).toBeGreaterThan(share);
    }
  });
});

it('is told as 100 percent only where it is certain, and as 0 only where it is not possible', () => {
  const percents = [0, 0.000_01, 0.5, 0.999_9, 1].map(likelihoodPercent);
  expect(percents).toEqual([0, expect.closeTo(0.001, 12), 50, 99.9, 100]);
});

it('says that a shape is the best for all needs only where it is', () => {
  const [first, other] = answerTo(planOf({ workloads: [job] })).result.options;
  if (!first || !other) throw new Error('there are several shapes');
  const stretch = (fromCu: number, toCu: number, option: typeof first) =>
    ({ fromCu, toCu, first: option, last: option }) as const;
  const map = { fromCu: 1, toCu: 10_000, needCu: 100 };
  const both = [stretch(1, 9_998, first), stretch(9_999, 10_000, other)];
  expect(shapeShares({ ...map, stretches: both }).map(({ percent }) => percent)).toEqual([
    99.9, 0.02,
  ]);
  const alone = shapeShares({ ...map, stretches: [stretch(1, 10_000, first)] });
  expect(alone).toEqual([{ shape: first.slave, percent: 100 }]);
});

it('keeps the shape of a cluster that somebody has, also where it is the best today', () => {
  // 105 CU are cheapest on five machines of 21 CU, 126 CU on six, and 84 on other shapes.
  const workloads = [{ ...job, qps: 105_000 }];
  const shapesOf = (more: object) => {
    const { sensitivities } = decidesOf(answerTo(planOf({ workloads, ...more })), { unknowns: [] });
    return new Set(
      sensitivities.flatMap(({ light, heavy }) => [light.option?.slave, heavy.option?.slave]),
    );
  };
  expect(shapesOf({}).size).toBeGreaterThan(1);
  expect([...shapesOf({ current: { slave: '24c96g', slaveCount: 4 } })]).toEqual(['24c96g']);
});
