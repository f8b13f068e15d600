import type { Growth } from '@/core/plan/growth';

/*
 * Growth that workloads have of their own.
 */

type Rows = { readonly workloads: readonly { readonly growth?: Growth | undefined }[] };

/** Whether some workload has one: then every workload has a row of its own on a sheet, so that others can be typed. */
export function hasOwnGrowth({ workloads }: Rows): boolean {
  return workloads.some(({ growth }) => growth !== undefined);
}

/** What growth may be typed, by the month. */
export const growthExtents = {
  percent: { minimum: -99.9999, maximum: 1_000 },
  records: { minimum: -1e12, maximum: 1e12 },
} as const;
