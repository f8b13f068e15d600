import type { Plan, Workload } from './planSchema';

/** Whether a workload has no record size and needs one where rates are in MB/s. */
export function lacksRecordSize(workload: Workload): boolean {
  return (
    'complexity' in workload &&
    workload.complexity !== 'measured' &&
    workload.recordBytes === undefined
  );
}

/** The plan with one record size, in bytes, for all workloads that need one and have none. */
export function withRecordSize(plan: Plan, recordBytes: number): Plan {
  const workloads = plan.workloads.map((workload) =>
    lacksRecordSize(workload) ? { ...workload, recordBytes } : workload,
  );
  return { ...plan, workloads };
}
