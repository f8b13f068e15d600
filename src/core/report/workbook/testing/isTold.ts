import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';

/** Whether formulas, whose figures have 13 digits, can tell the need and what each size of the cluster carries. */
export function isTold({ plan, demand, option, steps }: Answer): boolean {
  const perCu = nearestNumber(demand.recordsPerSecond) / nearestNumber(demand.cu);
  return (
    demand.projects.every(
      ({ cu, requiredCu }) => Math.ceil(rounded(nearestNumber(cu))) === Number(requiredCu),
    ) &&
    steps.every(({ capacityCu, recordsPerSecond }) => {
      const workingCu = Math.max(0, capacityCu - plan.spareSlaves * option.stepCu);
      return (
        recordsPerSecond === null || Math.floor(rounded(workingCu * perCu)) === recordsPerSecond
      );
    })
  );
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(13));
}
