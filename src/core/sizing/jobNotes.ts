import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { compareRatios, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { rateOf, workloadCu } from './demand';
import type { Note } from './note';

/** Workloads that may be too small for a window function, and those above what one job gets. */
export function jobNotes(platform: Platform, plan: Plan): Note[] {
  const advisedCu = platform.windowJobCu?.value ?? 0;
  const limitCu = platform.jobMaximumCu?.value ?? Infinity;
  if (advisedCu === 0 && limitCu === Infinity) return [];
  const advised = ratioOf(advisedCu);
  const limit = limitCu === Infinity ? undefined : ratioOf(limitCu);
  const small: Found[] = [];
  const large: Found[] = [];
  for (const workload of plan.workloads) {
    const roughCu = roughWorkloadCu(platform, workload);
    if (roughCu > advisedCu * 1.01 && roughCu < limitCu * 0.99) continue;
    const cu = workloadCu(platform, workload);
    const mayHaveWindows = isThroughput(workload) && workload.complexity === 'complex';
    if (mayHaveWindows && workload.qps > 0 && compareRatios(cu, advised) < 0)
      small.push({ workload, cu });
    if (limit && compareRatios(cu, limit) > 0) large.push({ workload, cu });
  }
  return [
    ...aboutWorkloads(small).map((values) => ({
      code: 'window-job-small' as const,
      values: { ...values, advisedCu },
    })),
    ...aboutWorkloads(large).map((values) => ({
      code: 'job-limit' as const,
      values: { ...values, limitCu },
    })),
  ];
}

/** Near enough to pass over the many workloads that no limit concerns; the limits themselves are judged exactly. */
function roughWorkloadCu(platform: Platform, workload: Workload): number {
  return isThroughput(workload)
    ? workload.qps / rateOf(platform, workload)
    : Math.max(workload.cores, workload.memoryGb / platform.cu.value.memoryGb);
}

type Found = { readonly workload: Workload; readonly cu: Ratio };

/** How many workloads were found, and the first of them by name. */
function aboutWorkloads(found: readonly Found[]) {
  const [first] = found;
  if (!first) return [];
  const { workload, cu } = first;
  return [{ workloads: found.length, name: workload.name ?? null, cu: nearestNumber(cu) }];
}
