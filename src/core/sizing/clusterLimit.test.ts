import { describe, expect, it } from 'vitest';
import { rules as own } from '@/core/platforms/own/rules';
import type { Platform } from '@/core/platforms/platform';
import { ceilingProblem } from './clusterLimit';
import { size } from './size';
import { planOf, resultOf } from './testing/planOf';

/** The example cluster under one coordinator shape: workers of 7, 15 and 46 CU, three at least. */
const under = (maximumCu: number): Platform => ({
  ...own,
  coordinators: own.coordinators.slice(0, 1).map((coordinator) => ({ ...coordinator, maximumCu })),
});
const needing = (cores: number, more: object = {}) =>
  planOf({ platform: 'own', workloads: [{ cores, memoryGb: 0 }], ...more });

describe('the largest ceiling, by hand', () => {
  it.each([
    // Up to 2,000 CU: 285 × 7 = 1,995, 133 × 15 = 1,995, 43 × 46 = 1,978.
    [own, 0, 1_995],
    // One lost of each: 284 × 7 = 1,988, 132 × 15 = 1,980, 42 × 46 = 1,932.
    [own, 1, 1_988],
    // Up to 46 CU: 6 × 7 = 42, 3 × 15 = 45; 46 CU are one worker of the largest shape, and three are the minimum.
    [under(46), 0, 45],
    // 4 × 7 = 28 remain of six, 1 × 15 of three.
    [under(46), 2, 28],
    // All workers are spare ones.
    [under(46), 6, 0],
  ])('carries so much and no more (%#)', (platform, spareSlaves, mostCu) => {
    expect(ceilingProblem(platform, { spareSlaves }, mostCu)).toBeUndefined();
    expect(ceilingProblem(platform, { spareSlaves }, mostCu + 1)).toStrictEqual({
      path: 'workloads',
      code: 'need-above-ceiling',
      limit: mostCu,
    });
  });

  it('has no more spare workers than the largest cluster has workers', () => {
    const problem = { path: 'spareSlaves', code: 'above-maximum', limit: 6 };
    expect(ceilingProblem(under(46), { spareSlaves: 7 }, 0)).toStrictEqual(problem);
    expect(ceilingProblem(under(46), { spareSlaves: 7 }, 100)).toStrictEqual(problem);
  });

  it('refuses every plan of a product whose smallest cluster is above its ceiling', () => {
    const problem = { path: 'workloads', code: 'need-above-ceiling', limit: 0 };
    expect(ceilingProblem(under(20), { spareSlaves: 0 }, 0)).toStrictEqual(problem);
  });

  it('is a problem of the plan, and never an exception', () => {
    expect(size(needing(1_995)).ok).toBe(true);
    for (const cores of [1_996, 2_000, 2_001, 1e6]) {
      expect(size(needing(cores))).toStrictEqual({
        ok: false,
        problems: [{ path: 'workloads', code: 'need-above-ceiling', limit: 1_995 }],
      });
    }
  });

  it('leaves out a shape whose cluster would be above it, and says so', () => {
    // 1,990 CU: 43 × 46 = 1,978 are too few and 44 × 46 = 2,024 too many.
    const { options, notes } = resultOf(needing(1_990));
    expect(options.map(({ slave, slaveCount }) => [slave, slaveCount])).toStrictEqual([
      ['medium', 133],
      ['small', 285],
    ]);
    expect(notes).toContainEqual({
      code: 'workers-above-ceiling',
      values: { slaves: ['large'], ceilingCu: 2_000 },
    });
    expect(notes).toContainEqual({
      code: 'growth-ends',
      values: { slave: 'medium', slaveCount: 133, capacityCu: 1_995, ceilingCu: 2_000 },
    });
  });

  it('has no cluster at an end of the range that is above it', () => {
    // 8,000 records/s per CU at the low end, 2,000 at the high end: 600 and 2,400 CU. 14 × 46 = 644 for 14 × 1,180 is
    // below 40 × 15 for 40 × 415.
    const workloads = [{ qps: 4_800_000, complexity: 'complex', recordsPerSecondPerCu: 8_000 }];
    const { range } = resultOf(planOf({ platform: 'own', workloads }));
    expect(range?.low).toMatchObject({
      requiredCu: 600,
      option: { slave: 'large', capacityCu: 644 },
    });
    expect(range?.high).toStrictEqual({ requiredCu: 2_400, option: null });
  });

  it('ends the steps of a cluster', () => {
    // 1,900 CU: 42 × 46 = 1,932 and one more, 43 × 46 = 1,978; 44 would have 2,024.
    const { options, steps } = resultOf(needing(1_900));
    const [best] = options;
    expect(best).toMatchObject({ slave: 'large', slaveCount: 42 });
    expect(steps.map(({ slaveCount }) => slaveCount)).toStrictEqual([42, 43]);
  });
});
