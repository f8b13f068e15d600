import type { MeasuredWorkload, ThroughputWorkload } from './planSchema';

/**
 * The same work at a measured rate, in records/s per CU, which holds on every product. The size of its records, which
 * such a rate does not need, is left out.
 */
export function atMeasuredRate(workload: ThroughputWorkload, rate: number): MeasuredWorkload {
  const { qps, name, project, count, peakFactor, growth } = workload;
  return {
    ...(name === undefined ? {} : { name }),
    ...(project === undefined ? {} : { project }),
    qps,
    complexity: 'measured',
    recordsPerSecondPerCu: rate,
    ...(count === undefined ? {} : { count }),
    ...(peakFactor === undefined ? {} : { peakFactor }),
    ...(growth === undefined ? {} : { growth }),
  };
}
