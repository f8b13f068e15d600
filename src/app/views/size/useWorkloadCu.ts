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
  const workload = usePlanStore(({ plan }) => plan.workloads[place]);
  const platform = usePlanStore(({ plan }) => plan.platform);
  const isWrong = problems.some(({ path }) => path.startsWith(`workloads.${index}.`));
  if (!workload || isWrong || waitingRows.includes(index)) return undefined;
  return nearestNumber(workloadCu(findPlatform(platform), workload));
}
