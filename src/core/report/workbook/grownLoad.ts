import type { WorkloadInput } from '@/core/report/document/documentModel';
import { bytesPerMegabyte } from '@/core/sizing/demand';
import { rateOfInput, throughputCu } from './loadFormulas';

/*
 * What the growth of a workload multiplies, as exported.
 */

function isLinear({ growth }: WorkloadInput): boolean {
  return growth !== undefined && !('percentPerMonth' in growth);
}

/** Records/s that its growth multiplies, at the peak: one that grows by records/s counts for each of its records/s. */
export function unitLoad(workload: WorkloadInput): number | null {
  const { qps, peakFactor = 1, count = 1 } = workload;
  return qps === null ? null : (isLinear(workload) ? 1 : qps) * peakFactor * count;
}

/** The CU of these. */
export function unitCu(workload: WorkloadInput): number | null {
  const load = unitLoad(workload);
  if (load === null || !isLinear(workload)) return throughputCu(workload);
  const { recordBytes = 0, megabytesPerSecondPerCu } = workload;
  const size = megabytesPerSecondPerCu === undefined ? 1 : recordBytes / bytesPerMegabyte;
  return (load * size) / (rateOfInput(workload) ?? 1);
}
