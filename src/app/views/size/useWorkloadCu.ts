import { usePlanStore } from '@/app/store/storeContext';
import { findPlatform } from '@/core/platforms/registry';
import { nearestNumber } from '@/core/quantity/rounding';
import { workloadCu } from '@/core/sizing/demand';
import { useFormParts } from './formContext';

/** The CU of one workload; undefined while something in its row cannot be read. */
export function useWorkloadCu(index: number): number | undefined {
  const { problems, waiting } = useFormParts();
  const waitingRows = waiting.map(({ path }) => Number(path.split('.')[1]));
  const place = index - waitingRows.filter((row) => row < index).length;
  // A figure, not the workload: each edit makes another plan, and a row is drawn again only when its own figure changes.
  const cu = usePlanStore(({ plan }) => {
    const workload = plan.workloads[place];
    return workload && nearestNumber(workloadCu(findPlatform(plan.platform), workload));
  });
  const isWrong = problems.some(({ path }) => path.startsWith(`workloads.${index}.`));
  return isWrong || waitingRows.includes(index) ? undefined : cu;
}
