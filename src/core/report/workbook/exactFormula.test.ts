import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput } from '@/core/plan/planSchema';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import type { Ratio } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { moderatePlanArbitrary } from '@/core/report/testing/answerArbitrary';
import { demandOf, rateOf } from '@/core/sizing/demand';
import { cases } from '@/core/testing/cases';
import { literally, quoted, roundedDown, roundedUp } from './exactFormula';
import { evaluateWith } from './testing/evaluateWith';

const up = (x: number) => evaluateWith(roundedUp('A1'), x);
const down = (x: number) => evaluateWith(roundedDown('A1'), x);

describe('the rounding of a workbook in doubles', () => {
  it('takes 0.3 × 10, 1.21 × 100 and 0.8 × 10 for the whole numbers that they are', () => {
    // As doubles they are 3.0000000000000004, 121.00000000000001, 11 and 7.999999999999999.
    expect(up((0.1 + 0.2) * 10)).toBe(3);
    expect(up(1.1 * 1.1 * 100)).toBe(121);
    expect(up((10 * (100 + 10)) / 100)).toBe(11);
    expect(down((0.7 + 0.1) * 10)).toBe(8);
  });

  it('still asks for one CU more where a real fraction is left', () => {
    expect(up(120_001 / 3_000)).toBe(41);
    expect(up(9_999.000001)).toBe(10_000);
    expect(up(1e-9)).toBe(1);
    expect(up(0)).toBe(0);
    expect(down(12_806_889.999967)).toBe(12_806_889);
  });

  it('comes to the need of the engine, which calculates in fractions, unless the 13th digit alone tells it from a whole number', () => {
    fc.assert(
      fc.property(moderatePlanArbitrary, (drawn) => {
        const plan = { ...drawn, headroomPercent: Number(drawn.headroomPercent.toFixed(4)) };
        for (const { workloads, requiredCu, cu } of demandOf(blinkDedicated, plan).projects) {
          if (isAllButWhole(cu)) continue;
          let [load, cores, memoryGb] = [0, 0, 0];
          for (const workload of workloads) {
            const { count = 1 } = workload;
            if (isThroughput(workload)) {
              const each = workload.qps * (workload.peakFactor ?? 1);
              load += (each * count) / rateOf(blinkDedicated, workload);
            } else {
              cores += workload.cores * count;
              memoryGb += workload.memoryGb * count;
            }
          }
          const peak = load + Math.max(cores, memoryGb / 4);
          expect(up((peak * (100 + plan.headroomPercent)) / 100)).toBe(Number(requiredCu));
        }
      }),
      { numRuns: cases(2_000) },
    );
  });
});

describe('a text inside a formula', () => {
  it('stays one text', () => {
    expect(quoted('a "b" c')).toBe('"a ""b"" c"');
    expect(literally('A1')).toBe(
      'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"~","~~"),"*","~*"),"?","~?")',
    );
  });
});

/** Whether a need stands above a whole number by less than a spreadsheet can see. */
function isAllButWhole(cu: Ratio): boolean {
  const above = nearestNumber({ ...cu, numerator: cu.numerator % cu.denominator });
  return (
    above > 0 && above < 1e-12 * Math.max(1, nearestNumber(cu)) && cu.numerator > cu.denominator
  );
}
