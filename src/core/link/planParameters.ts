import type { Plan } from '@/core/plan/planSchema';

type PlanField = Exclude<keyof Plan, 'version' | 'workloads'>;

/** Which parameter carries which field of the plan, in the order they are written: the title before
 *  the workloads, the rest after them. */
export const planParameters = [
  { key: 'title', field: 'title', isNumber: false },
  { key: 'headroom', field: 'headroomPercent', isNumber: true },
  { key: 'spare', field: 'spareSlaves', isNumber: true },
  { key: 'masters', field: 'masterCount', isNumber: true },
  { key: 'prices', field: 'priceList', isNumber: false },
  { key: 'billing', field: 'billing', isNumber: false },
  { key: 'platform', field: 'platform', isNumber: false },
] as const satisfies readonly PlanParameter[];

type PlanParameter = {
  readonly key: string;
  readonly field: PlanField;
  readonly isNumber: boolean;
};

/** The fields of a workload and the parameters that carry them when the plan has only one. */
export const workloadParameters = [
  { key: 'qps', field: 'qps', isNumber: true },
  { key: 'complexity', field: 'complexity', isNumber: false },
  { key: 'rate', field: 'recordsPerSecondPerCu', isNumber: true },
  { key: 'cores', field: 'cores', isNumber: true },
  { key: 'memory', field: 'memoryGb', isNumber: true },
  { key: 'name', field: 'name', isNumber: false },
  { key: 'project', field: 'project', isNumber: false },
] as const;

/** The fields of a workload in the order in which a parameter of several holds them. */
export const rowFields = {
  w: ['name', 'qps', 'complexity', 'recordsPerSecondPerCu', 'project'],
  r: ['name', 'cores', 'memoryGb', 'project'],
} as const;
