import type { ShapeId } from '@/core/platforms/platform';

/**
 * What somebody owns, as a plan says it: workers with their coordinators, or units of a pool. What is left out follows
 * from the plan. `price` is what is paid for all of it, for one period of the plan's billing, in the currency of the
 * plan's list; `renewal` is the last day that is paid for, as YYYY-MM-DD.
 */
export type CurrentCluster = {
  readonly slave?: ShapeId | undefined;
  readonly slaveCount?: number | undefined;
  readonly master?: ShapeId | undefined;
  readonly masterCount?: number | undefined;
  readonly units?: number | undefined;
  readonly price?: number | undefined;
  readonly renewal?: string | undefined;
};
