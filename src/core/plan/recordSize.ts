import type { RateUnit } from '@/core/platforms/platform';
import type { Problem } from './problem';

/** The unit in which a platform states its rates of simple and complex work. */
type Rated = { readonly rateUnit?: RateUnit };

/** Whether a platform states its rates in MB/s, so that a record's size decides how many records a CU carries. */
export function isByteRated({ rateUnit }: Rated): boolean {
  return rateUnit === 'megabytes';
}

/** Whether a kind of work needs a record size there. Measured work does not: its rate counts records. */
export function needsRecordSize(platform: Rated, kind: string): boolean {
  return isByteRated(platform) && (kind === 'simple' || kind === 'complex');
}

/** A problem at the record size of every workload that needs one and has none: a size is never guessed. */
export function recordSizeProblems(
  platform: Rated,
  workloads: readonly object[],
): readonly Problem[] {
  if (!isByteRated(platform)) return [];
  return workloads.flatMap((workload, i): Problem[] =>
    'complexity' in workload &&
    !('recordBytes' in workload) &&
    needsRecordSize(platform, String(workload.complexity))
      ? [{ path: `workloads.${i}.recordBytes`, code: 'record-size-needed' }]
      : [],
  );
}
