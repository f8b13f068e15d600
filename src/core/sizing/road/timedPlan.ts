import type { Plan, Workload } from '@/core/plan/planSchema';

export type Growth =
  | { readonly percentPerMonth: number }
  | { readonly recordsPerSecondPerMonth: number };

export type PlanMilestone = { readonly date: string; readonly recordsPerSecond: number };

export type PlanEvent = {
  readonly name?: string;
  readonly start: string;
  readonly hours: number;
  readonly factor: number;
  readonly yearly?: boolean;
};

export type Budget = { readonly amount: number; readonly per: 'month' | 'year' | 'horizon' };

/** A plan with what it says of time. */
export type TimedPlan = Omit<Plan, 'workloads'> & {
  readonly workloads: TimedWorkload[];
  readonly startDate?: string;
  readonly horizonMonths?: number;
  readonly leadTimeDays?: number;
  readonly taxPercent?: number;
  readonly growth?: Growth;
  readonly milestones?: readonly PlanMilestone[];
  readonly events?: readonly PlanEvent[];
  readonly budget?: Budget;
};

export type TimedWorkload = Workload & {
  readonly count?: number;
  readonly peakFactor?: number;
  readonly growth?: Growth;
};
