import type { Growth } from '@/core/plan/growth';
import type { Plan } from '@/core/plan/planSchema';

export type PlanMilestone = { readonly date: string; readonly recordsPerSecond: number };

export type PlanEvent = {
  readonly name?: string;
  readonly start: string;
  readonly hours: number;
  readonly factor: number;
  readonly yearly?: boolean;
};

export type PlanBudget = { readonly amount: number; readonly per: 'month' | 'year' | 'horizon' };

/** A plan with what it says of time. */
export type TimedPlan = Plan & {
  readonly startDate?: string;
  readonly horizonMonths?: number;
  readonly leadTimeDays?: number;
  readonly taxPercent?: number;
  readonly growth?: Growth;
  readonly milestones?: readonly PlanMilestone[];
  readonly events?: readonly PlanEvent[];
  readonly budget?: PlanBudget;
};
