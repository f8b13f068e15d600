import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { PlanInputs, WorkloadInput } from '@/core/report/document/documentModel';

/** A column of the workloads that only some workbooks have: what formulas call it, and what stands in it. */
export type ExtraInput = {
  readonly list: 'WorkloadBytes' | 'WorkloadCounts' | 'WorkloadPeakFactors';
  readonly heading: 'recordSize' | 'count' | 'peakFactor';
  readonly of: (workload: WorkloadInput) => number | null;
};

/** The size of records where rates are in MB/s; counts and peak factors where some workload has one. */
export function extraInputsOf(plan: PlanInputs): readonly ExtraInput[] {
  return [
    ...(isByteRated(findPlatform(plan.platform)) ? [bytes] : []),
    ...(hasCounts(plan) ? [counts] : []),
    ...(hasPeakFactors(plan) ? [peakFactors] : []),
  ];
}

const bytes: ExtraInput = {
  list: 'WorkloadBytes',
  heading: 'recordSize',
  of: ({ recordBytes = null }) => recordBytes,
};

const counts: ExtraInput = {
  list: 'WorkloadCounts',
  heading: 'count',
  of: ({ count = 1 }) => count,
};

const peakFactors: ExtraInput = {
  list: 'WorkloadPeakFactors',
  heading: 'peakFactor',
  of: ({ kind, peakFactor = 1 }) => (kind === 'resources' ? null : peakFactor),
};

type Rows = {
  readonly workloads: readonly { readonly count?: number; readonly peakFactor?: number }[];
};

export function hasCounts({ workloads }: Rows): boolean {
  return workloads.some(({ count }) => count !== undefined);
}

export function hasPeakFactors({ workloads }: Rows): boolean {
  return workloads.some(({ peakFactor }) => peakFactor !== undefined);
}
