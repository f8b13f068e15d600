import { multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import type { ThroughputWorkload, Workload } from './planSchema';

/** How many workloads a row of the plan stands for. */
export function countOf({ count = 1 }: Pick<Workload, 'count'>): number {
  return count;
}

/** The load of one such workload at its peak, in records/s: qps × peak factor, exactly. */
export function peakLoadOf({ qps, peakFactor = 1 }: ThroughputWorkload): Ratio {
  return peakFactor === 1 ? ratioOf(qps) : multiply(ratioOf(qps), ratioOf(peakFactor));
}
