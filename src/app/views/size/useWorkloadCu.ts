import { usePlanStore } from '@/app/store/storeContext';
import { findPlatform } from '@/core/platforms/findPlatform';
import { nearestNumber } from '@/core/quantity/rounding';
import { workloadCu } from '@/core/sizing/demand';
import { useFormParts } from './formContext';

/** CU of one workload, or undefined while something in its row cannot be read. */
export function useWorkloadCu(index: number): number | undefined {
  const { problems } = useFormParts();
  const workload = usePlanStore(({ plan }) => plan.workloads[index]);
  const platform = usePlanStore(({ plan }) => plan.platform);
  const isWrong = problems.some(({ path }) => path.startsWith(`workloads.${index}.`));
  if (!workload || isWrong) return undefined;
  return nearestNumber(workloadCu(findPlatform(platform), workload));
}
