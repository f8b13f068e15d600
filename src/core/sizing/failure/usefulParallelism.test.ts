import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, divide, type Ratio, ratioOf } from '@/core/quantity/ratio';
import {
  busiestShare,
  neededParallelism,
  type SpreadLimits,
  spreadCeiling,
  usefulSteps,
  usefulTasks,
  usualKeyGroups,
} from './usefulParallelism';

const parts = fc.integer({ min: 1, max: 300 });
const limitsArbitrary: fc.Arbitrary<SpreadLimits> = fc.record(
  {
    keyGroups: parts,
    partitions: parts,
    hottestPercent: fc.integer({ min: 1, max: 100 }),
    mostTasks: parts,
  },
  { requiredKeys: [] },
);
const work = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 9 }))
  .map(([a, b]): Ratio => divide(ratioOf(a), ratioOf(b)));

/** The most parts that one of `tasks` gets when they are dealt out in ranges, part by part: part k goes to ⌊k × tasks ÷ parts⌋. */
function mostDealt(count: number, tasks: number): number {
  const dealt = Array.from({ length: tasks }, () => 0);
  for (let part = 0; part < count; part++) {
    const task = Math.floor((part * tasks) / count);
    dealt[task] = (dealt[task] ?? 0) + 1;
  }
  return Math.max(...dealt);
}

/** Whether no task has more than one task's work, counted out; in whole numbers. */
function isCarried({ numerator, denominator }: Ratio, tasks: number, limits: SpreadLimits) {
  const { keyGroups, partitions, hottestPercent = 0, mostTasks = tasks } = limits;
  if (tasks > mostTasks) return false;
  const fits = (most: bigint, of: bigint) => most * numerator <= of * denominator;
  const dealt = (count: number | undefined) =>
    count === undefined || fits(BigInt(mostDealt(count, tasks)), BigInt(count));
  return (
    dealt(keyGroups) &&
    dealt(partitions) &&
    fits(BigInt(hottestPercent), 100n) &&
    fits(1n, BigInt(tasks))
  );
}

describe('key groups that a job has by itself', () => {
  it.each([
    [1, 128],
    [128, 128],
    // 1.5 × 129 is 193.
    [129, 256],
    [170, 256],
    [171, 256],
    [172, 512],
    [1_000, 2_048],
    [21_845, 32_768],
    [30_000, 32_768],
    [100_000, 32_768],
  ])('at a parallelism of %d: %d', (parallelism, groups) => {
    expect(usualKeyGroups(parallelism)).toBe(groups);
  });
});

describe('a job that is given more parallel tasks', () => {
  it('of 128 key groups is worth no more at 100 tasks than at 64, and needs 128 for 70', () => {
    const limits = { keyGroups: 128 };
    expect(compareRatios(usefulTasks(100, limits), ratioOf(64))).toBe(0);
    expect(compareRatios(usefulTasks(64, limits), ratioOf(64))).toBe(0);
    expect(neededParallelism(ratioOf(64), limits)).toBe(64);
    expect(neededParallelism(ratioOf(70), limits)).toBe(128);
    expect(neededParallelism(ratioOf(129), limits)).toBeUndefined();
    expect(usefulSteps(26, limits, 9)).toEqual([26, 32, 43, 64, 128]);
  });

  it('whose hottest key is 2 % of all records is worth 50 tasks at most', () => {
    const limits = { keyGroups: 1_024, partitions: 64, hottestPercent: 2 };
    expect(spreadCeiling(limits)).toMatchObject({ by: 'hottest-key' });
    expect(neededParallelism(ratioOf(50), limits)).toBe(64);
    expect(neededParallelism(ratioOf(50.1), limits)).toBeUndefined();
  });

  it('of a product that runs 256 tasks at most is worth no more, and with 384 key groups 192', () => {
    const most = (limits: SpreadLimits) =>
      Number(spreadCeiling(limits)?.tasks.numerator) /
      Number(spreadCeiling(limits)?.tasks.denominator);
    expect(most({ keyGroups: 512, mostTasks: 256 })).toBe(256);
    // ⌈384 ÷ 256⌉ = 2 of 384 groups on the busiest.
    const uneven = { keyGroups: 384, mostTasks: 256 };
    expect(spreadCeiling(uneven)).toMatchObject({ by: 'product' });
    expect(most(uneven)).toBe(192);
    expect(neededParallelism(ratioOf(192), uneven)).toBe(192);
    expect(neededParallelism(ratioOf(193), uneven)).toBeUndefined();
    expect(spreadCeiling({ keyGroups: 128, mostTasks: 256 })).toMatchObject({ by: 'key-groups' });
  });

  it('has the busiest task that dealing out one by one gives', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 400 }), (count, tasks) => {
        const most = divide(ratioOf(mostDealt(count, tasks)), ratioOf(count));
        const expected = tasks < count ? most : divide(ratioOf(1), ratioOf(Math.min(count, tasks)));
        expect(compareRatios(busiestShare(tasks, { keyGroups: count }), expected)).toBe(0);
      }),
    );
  });

  it('needs the first parallelism that is enough when all are tried', () => {
    fc.assert(
      fc.property(work, limitsArbitrary, (given, limits) => {
        let tried: number | undefined;
        for (let tasks = 1; tasks <= 1_000 && tried === undefined; tasks++) {
          if (isCarried(given, tasks, limits)) tried = tasks;
        }
        expect(neededParallelism(given, limits)).toBe(tried);
      }),
    );
  });

  it('wins something at each step and nothing between two', () => {
    fc.assert(
      fc.property(limitsArbitrary, fc.integer({ min: 1, max: 40 }), (limits, from) => {
        const steps = usefulSteps(from, limits, 30);
        const all: number[] = [from];
        for (let tasks = from + 1; tasks <= 400; tasks++) {
          const before = busiestShare(tasks - 1, limits);
          if (compareRatios(busiestShare(tasks, limits), before) < 0) all.push(tasks);
        }
        expect(steps).toEqual(all.slice(0, 30));
      }),
    );
  });

  it('never does less with more tasks, and never more than its ceiling', () => {
    fc.assert(
      fc.property(limitsArbitrary, fc.integer({ min: 1, max: 400 }), (limits, tasks) => {
        const here = usefulTasks(tasks, limits);
        expect(compareRatios(usefulTasks(tasks + 1, limits), here)).toBeGreaterThanOrEqual(0);
        const most = spreadCeiling(limits);
        if (most) expect(compareRatios(here, most.tasks)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
