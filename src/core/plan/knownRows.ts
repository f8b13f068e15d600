import type { Platform } from '@/core/platforms/platform';
import type { WorkloadDraft } from './draft';
import type { Workload } from './planSchema';

type KnownRow = {
  /** What the row said then: a form changes its rows in place. */
  readonly said: WorkloadDraft;
  readonly platform: Platform;
  readonly workload: Workload;
};

const knownRows = new WeakMap<WorkloadDraft, KnownRow>();

/**
 * What a row of a draft was read as on a platform; undefined for one that was not read yet or says something else since.
 * So an edit in one row of hundreds reads that row alone, and the workloads of all others stay the same objects.
 */
export function knownWorkload(row: WorkloadDraft, platform: Platform): Workload | undefined {
  const known = knownRows.get(row);
  return known?.platform === platform && saysTheSame(row, known.said) ? known.workload : undefined;
}

export function keepKnown(row: WorkloadDraft, platform: Platform, workload: Workload): void {
  knownRows.set(row, { said: { ...row }, platform, workload });
}

function saysTheSame(row: WorkloadDraft, said: WorkloadDraft): boolean {
  for (const field in row) {
    const name = field as keyof WorkloadDraft;
    if (row[name] !== said[name]) return false;
  }
  return true;
}
