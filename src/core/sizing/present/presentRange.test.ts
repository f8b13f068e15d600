import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import type { Platform } from '@/core/platforms/platform';
import { demandOf } from '@/core/sizing/demand';
import type { NeedRange } from '@/core/sizing/result';
import { sizeOn } from '@/core/sizing/size';
import { needing } from '@/core/sizing/testing/planOf';
import { sizingCases } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import type { CurrentCluster } from './currentCluster';
import { presentOf } from './presentOf';
import { presentRange } from './presentRange';
import { currentArbitrary } from './testing/currentArbitrary';

function rangeOf(platform: Platform, plan: Plan, current: CurrentCluster): NeedRange | null {
  const sizing = sizeOn(platform, plan);
  if (!sizing.ok) return null;
  return presentRange(platform, plan, sizing.demand, sizing.result.demand, current);
}

/** The plan as somebody would write it who is sure of one rate for complex work. */
const atRate = (platform: Platform, plan: Plan, rate: number): Plan => ({
  ...plan,
  workloads: plan.workloads.map((workload) => {
    if (!isThroughput(workload) || workload.complexity !== 'complex') return workload;
    return platform.rateUnit === 'megabytes'
      ? { ...workload, megabytesPerSecondPerCu: rate }
      : { ...workload, recordsPerSecondPerCu: rate };
  }),
});

describe('the range of a cluster that somebody has', () => {
  it('has it after its change at each end and at the middle, by hand', () => {
    // 200,000 records/s: 40, 67 and 200 CU. Of 7 × 21 CU under 8c32g, 2, 4 and 10 are needed; 210 CU pass 160.
    const current = { slave: '24c96g', slaveCount: 7, master: '8c32g', masterCount: 3 };
    const range = rangeOf(blinkDedicated, needing(200), current);
    const shown = [range?.low, range?.middle, range?.high].map((end) => [
      end?.requiredCu,
      end?.option?.slaveCount,
      end?.option?.price?.amount,
    ]);
    // 2 and 4 × 3,950 + 3 × 1,450; 10 × 3,950 + 3 × 2,710.
    expect(shown).toEqual([
      [40, 2, 12_250],
      [67, 4, 20_150],
      [200, 10, 47_630],
    ]);
  });

  it('is what the plan with each of the three rates would be told', () => {
    const owned = sizingCases().chain((one) =>
      currentArbitrary(one.platform).map((current) => ({ ...one, current })),
    );
    fc.assert(
      fc.property(owned, ({ platform, plan, current }) => {
        const range = rangeOf(platform, plan, current);
        if (!range) return;
        const { cautious, hopeful } = platform.complexRate.value;
        const ends = [
          [range.low, hopeful],
          [range.middle, platform.middleRate],
          [range.high, cautious],
        ] as const;
        for (const [end, rate] of ends) {
          const rated = atRate(platform, plan, rate);
          const outcome = presentOf(platform, rated, demandOf(platform, rated), current);
          expect(end.option).toEqual(outcome.ok ? outcome.present.after : null);
        }
      }),
      { numRuns: cases(200) },
    );
  });
});
