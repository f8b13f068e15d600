import { multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import type { ThroughputWorkload, Workload } from './planSchema';

/** How many workloads a row of the plan stands for. */
export function countOf({ count = 1 }: Pick<Workload, 'count'>): number {
  return count;
}

/** How many workloads some rows stand for together. */
export function countAll(workloads: readonly Pick<Workload, 'count'>[]): number {
  return workloads.reduce((total, workload) => total + countOf(workload), 0);
}

/** The load of one such workload at its peak, in records/s: qps × peak factor, exactly. */
export function peakLoadOf({ qps, peakFactor = 1 }: ThroughputWorkload): Ratio {
  return peakFactor === 1 ? ratioOf(qps) : multiply(ratioOf(qps), ratioOf(peakFactor));
}

/** The factors of the load of all that a row stands for: count × qps × peak factor. */
export function loadFactors({ qps, count, peakFactor }: ThroughputWorkload): readonly number[] {
  if (count === undefined && peakFactor === undefined) return [qps];
  return [qps, peakFactor ?? 1, count ?? 1];
}
