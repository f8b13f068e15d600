import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { countAll } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { compareRatios, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { rateOf, rateUnitOf, workloadCu } from './demand';
import type { Note } from './note';

/** Workloads that may be too small for a window function, those above what one job gets unasked, and at all. */
export function jobNotes(platform: Platform, plan: Plan): Note[] {
  const advisedCu = platform.windowJobCu?.value ?? 0;
  const limitCu = platform.jobMaximumCu?.value ?? Infinity;
  const quotaCu = Math.min(platform.jobQuotaCu?.value ?? Infinity, limitCu);
  if (advisedCu === 0 && quotaCu === Infinity) return [];
  const advised = ratioOf(advisedCu);
  const isAbove = (cu: Ratio, most: number) =>
    most < Infinity && compareRatios(cu, ratioOf(most)) > 0;
  const small: Found[] = [];
  const above: Found[] = [];
  const large: Found[] = [];
  for (const workload of plan.workloads) {
    const roughCu = roughWorkloadCu(platform, workload);
    if (roughCu > advisedCu * 1.01 && roughCu < quotaCu * 0.99) continue;
    const cu = workloadCu(platform, workload);
    const mayHaveWindows = isThroughput(workload) && workload.complexity === 'complex';
    if (mayHaveWindows && workload.qps > 0 && compareRatios(cu, advised) < 0)
      small.push({ workload, cu });
    if (isAbove(cu, limitCu)) large.push({ workload, cu });
    else if (isAbove(cu, quotaCu)) above.push({ workload, cu });
  }
  return [
    ...aboutWorkloads(small).map((values) => ({
      code: 'window-job-small' as const,
      values: { ...values, advisedCu },
    })),
    ...aboutWorkloads(above).map((values) => ({
      code: 'job-quota' as const,
      values: { ...values, quotaCu },
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
    ? roughLoad(platform, workload) / rateOf(platform, workload)
    : Math.max(workload.cores, workload.memoryGb / platform.cu.value.memoryGb);
}

function roughLoad(platform: Platform, workload: ThroughputWorkload): number {
  const load = workload.qps * (workload.peakFactor ?? 1);
  return rateUnitOf(platform, workload) === 'records'
    ? load
    : (load * (workload.recordBytes ?? 0)) / 1e6;
}

type Found = { readonly workload: Workload; readonly cu: Ratio };

/** How many workloads were found, and the first of them by name. */
function aboutWorkloads(found: readonly Found[]) {
  const [first] = found;
  if (!first) return [];
  const { workload, cu } = first;
  const workloads = countAll(found.map((one) => one.workload));
  return [{ workloads, name: workload.name ?? null, cu: nearestNumber(cu) }];
}
