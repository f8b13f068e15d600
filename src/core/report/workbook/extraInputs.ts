import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { PlanInputs, WorkloadInput } from '@/core/report/document/documentModel';
import { hasOwnGrowth } from './ownGrowth';

/** A column of the workloads that only some workbooks have: what formulas call it, and what stands in it. */
export type ExtraInput = {
  readonly list:
    | 'WorkloadBytes'
    | 'WorkloadCounts'
    | 'WorkloadPeakFactors'
    | 'WorkloadGrowthPercents'
    | 'WorkloadGrowthRecords';
  readonly heading: 'recordSize' | 'count' | 'peakFactor' | 'growthInPercent' | 'growthInRecords';
  readonly of: (workload: WorkloadInput) => number | null;
};

/**
 * The size of records where rates are in MB/s; counts, peak factors and growth of its own where some workload has one, growth
 * only where a plan over time is calculated from it.
 */
export function extraInputsOf(plan: PlanInputs, isLive: boolean): readonly ExtraInput[] {
  return [
    ...(isByteRated(findPlatform(plan.platform)) ? [bytes] : []),
    ...(hasCounts(plan) ? [counts] : []),
    ...(hasPeakFactors(plan) ? [peakFactors] : []),
    ...(isLive && hasOwnGrowth(plan) ? [growthPercents, growthRecords] : []),
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

const growthPercents: ExtraInput = {
  list: 'WorkloadGrowthPercents',
  heading: 'growthInPercent',
  of: ({ growth }) => (growth && 'percentPerMonth' in growth ? growth.percentPerMonth : null),
};

const growthRecords: ExtraInput = {
  list: 'WorkloadGrowthRecords',
  heading: 'growthInRecords',
  of: ({ growth }) =>
    growth && 'recordsPerSecondPerMonth' in growth ? growth.recordsPerSecondPerMonth : null,
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
