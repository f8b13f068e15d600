import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, ownRateOf } from '@/core/plan/planSchema';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { answerOf } from './answer';
import { deriveWholeJobs } from './deriveWholeJobs';
import { answerTo } from './testing/answerArbitrary';

const platform = 'flink-managed';
const rowsOf = (workloads: readonly object[], more: object = {}) =>
  deriveWholeJobs(answerTo(planOf({ platform, workloads, ...more })));

describe('the need with whole CU for each job', () => {
  it('stands beside that of the projects where it is another', () => {
    // ⌈1.25⌉ + ⌈0.75⌉ + ⌈2.5⌉ = 2 + 1 + 3; together ⌈max(2.5, 4.5)⌉ = 5
    const jobs = [
      { cores: 1, memoryGb: 5 },
      { cores: 0.75, memoryGb: 3 },
      { cores: 0.75, memoryGb: 10 },
    ];
    const [row] = rowsOf(jobs);
    expect(row).toMatchObject({
      kind: 'whole-jobs',
      formula: [2, '+', 1, '+', 3],
      result: { unit: 'cu', value: 6 },
      origin: { sourceId: 'help-flink', place: 'faq' },
    });
    // Headroom comes before the rounding: ⌈1.25 × 1.8⌉ + ⌈0.75 × 1.8⌉ + ⌈2.5 × 1.8⌉ = 3 + 2 + 5
    expect(rowsOf(jobs, { headroomPercent: 80 })[0]?.result.value).toBe(10);
  });

  it('is left out where it is the same, and for products that have no such rule', () => {
    expect(rowsOf([{ cores: 100, memoryGb: 0 }])).toEqual([]);
    const blink = planOf({
      workloads: [
        { cores: 0.5, memoryGb: 0 },
        { cores: 0.6, memoryGb: 0 },
      ],
    });
    expect(deriveWholeJobs(answerTo(blink))).toEqual([]);
  });

  it('is the sum of the jobs, counted one by one', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, (plan) => {
        fc.pre(plan.platform === platform);
        const answering = answerOf(plan);
        if (!answering.ok) return;
        const jobs = plan.workloads.map((one) => {
          const { count = 1 } = one;
          if (!isThroughput(one)) return { count, cu: Math.max(one.cores, one.memoryGb / 4) };
          const rate = one.complexity === 'simple' ? 40_000 : ownRateOf(one);
          return { count, cu: (one.qps * (one.peakFactor ?? 1)) / rate };
        });
        // Doubles cannot tell on which side of a whole number a job is, so both are taken.
        const needWith = (slack: number) =>
          jobs
            .map(({ count, cu }) => {
              const each = cu * (1 + plan.headroomPercent / 100) * (1 + slack);
              return count * Math.ceil(each);
            })
            .reduce((x, y) => x + y, 0);
        const [row] = deriveWholeJobs(answering.answer);
        const value = Number(row?.result.value ?? answering.answer.demand.requiredCu);
        expect(value).toBeGreaterThanOrEqual(needWith(-1e-9));
        expect(value).toBeLessThanOrEqual(needWith(1e-9));
      }),
    );
  });
});
