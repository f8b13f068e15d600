import { usePlanStore } from '@/app/store/storeContext';
import { platformFor } from '@/core/plan/platformFor';
import { nearestNumber } from '@/core/quantity/rounding';
import { rowCu } from '@/core/sizing/demand';
import { useFormProblems } from './problemsContext';

/** The CU of all that one row stands for; undefined while something in its row cannot be read. */
export function useWorkloadCu(index: number): number | undefined {
  // Figures, not objects: a row is drawn again only when its own figure changes.
  const place = useFormProblems(({ problems, waiting }) => {
    if (problems.some(({ path }) => path.startsWith(`workloads.${index}.`))) return undefined;
    const waitingRows = waiting.map(({ path }) => Number(path.split('.')[1]));
    if (waitingRows.includes(index)) return undefined;
    return index - waitingRows.filter((row) => row < index).length;
  });
  return usePlanStore(({ plan }) => {
    const workload = place === undefined ? undefined : plan.workloads[place];
    return workload && nearestNumber(rowCu(platformFor(plan), workload));
  });
}
