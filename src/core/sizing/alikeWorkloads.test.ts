import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { cases } from '@/core/testing/cases';
import { demandOf } from './demand';
import { sizeOn } from './size';
import { planOf, resultOf } from './testing/planOf';
import { sizingCases } from './testing/sizingCase';

const runs = { numRuns: cases(300) };

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 });

function textOf(platform: Platform, plan: Plan): string {
  const sizing = sizeOn(platform, plan);
  return JSON.stringify(sizing.ok ? sizing.result : sizing.problems);
}

describe('a row that counts', () => {
  it('is as many rows: the same answer on every product, to the byte', () => {
    fc.assert(
      fc.property(sizingCases(), counts, ({ platform, plan }, times) => {
        const counted = plan.workloads.map(
          (one, i): Workload => ({ ...one, count: times[i] ?? 1 }),
        );
        const rows = counted.flatMap(({ count = 1, ...one }) => Array<Workload>(count).fill(one));
        const answerOf = (workloads: Workload[]) => textOf(platform, { ...plan, workloads });
        expect(answerOf(counted)).toBe(answerOf(rows));
      }),
      runs,
    );
  });

  it('needs no less with one more, and refuses no more than its rows', () => {
    fc.assert(
      fc.property(sizingCases(1), fc.integer({ min: 1, max: 9_999 }), ({ platform, plan }, n) => {
        const needOf = (count: number) =>
          demandOf(platform, { ...plan, workloads: plan.workloads.map((w) => ({ ...w, count })) });
        expect(needOf(n + 1).requiredCu >= needOf(n).requiredCu).toBe(true);
      }),
      runs,
    );
  });
});

describe('a peak factor', () => {
  it('is a load so many times as large', () => {
    const factors = fc.constantFrom(0.5, 1, 1.5, 2, 6, 10, 250);
    fc.assert(
      fc.property(sizingCases(), factors, ({ platform, plan }, peakFactor) => {
        // Halves of whole numbers are exact in decimals.
        const whole = plan.workloads.map((one): Workload => {
          if (!isThroughput(one)) return one;
          const { peakFactor: _, ...rest } = one;
          return { ...rest, qps: Math.floor(Math.min(one.qps, 1e9)) };
        });
        const onLoads = (change: (qps: number) => { qps: number; peakFactor?: number }) =>
          whole.map((one): Workload => (isThroughput(one) ? { ...one, ...change(one.qps) } : one));
        const answerOf = (workloads: Workload[]) => textOf(platform, { ...plan, workloads });
        expect(answerOf(onLoads((qps) => ({ qps, peakFactor })))).toBe(
          answerOf(onLoads((qps) => ({ qps: qps * peakFactor }))),
        );
      }),
      runs,
    );
  });

  it('is exact where binary fractions are not', () => {
    // 0.1 × 3 = 0.3 records/s at a measured 0.3 a CU: 1 CU, not 2.
    const work = { qps: 0.1, peakFactor: 3, complexity: 'measured', recordsPerSecondPerCu: 0.3 };
    expect(resultOf(planOf({ workloads: [work] })).demand.requiredCu).toBe(1);
  });
});

describe('the figures of the plan', () => {
  it('are those at the peak, of all that the rows stand for', () => {
    // 80,000 ÷ 10,000 = 8 CU; 25,000 × 6 ÷ 1,000 = 150 CU; 5 × max(3 cores, 10 GB ÷ 4) = 15 CU.
    const workloads = [
      { qps: 80_000, complexity: 'simple' },
      { qps: 25_000, peakFactor: 6, complexity: 'complex' },
      { cores: 3, memoryGb: 10, count: 5 },
    ];
    const { demand } = resultOf(planOf({ workloads }));
    expect(demand).toMatchObject({ requiredCu: 173, peakCu: 173, recordsPerSecond: 230_000 });
  });

  it('are whole for each workload where the product gives each whole CU', () => {
    // 5 × (0.4 CU, given 1) = 5 CU of work, and 5 of management; in one row as in five.
    const workloads = [{ cores: 0.4, memoryGb: 1, count: 5 }];
    const plan = planOf({ platform: 'aws-managed-flink', workloads });
    const { demand, options } = resultOf(plan);
    expect(demand.requiredCu).toBe(5);
    expect(options[0]?.nodeCount).toBe(10);
  });
});
