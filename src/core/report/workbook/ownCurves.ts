import type { Growth } from '@/core/plan/growth';

/**
 * Growth that workloads have of their own, as the workbook numbers it: all with one percentage share a number, one that grows
 * by records/s has a number of its own, since it starts from its own load.
 */

type Rows = { readonly workloads: readonly { readonly growth?: Growth | undefined }[] };

/**
 * More than these would make the formulas of a day longer than anybody can read. Each adds some 40 kB to the file, and 400 kB to
 * what a spreadsheet program reads, measured with rows for three years.
 */
const mostCurves = 10;

/** The number of each workload's own growth, from 1; 0 for one that has none. */
export function curveNumbers({ workloads }: Rows): readonly number[] {
  const known = new Map<number, number>();
  let last = 0;
  return workloads.map(({ growth }) => {
    if (growth === undefined) return 0;
    if (!('percentPerMonth' in growth)) {
      last += 1;
      return last;
    }
    const { percentPerMonth } = growth;
    const found = known.get(percentPerMonth);
    if (found !== undefined) return found;
    last += 1;
    known.set(percentPerMonth, last);
    return last;
  });
}

export function hasTooManyCurves(plan: Rows): boolean {
  return Math.max(0, ...curveNumbers(plan)) > mostCurves;
}

/** How many the sheets have room for, so that others can be typed; none where no workload has one. */
export function curveRoom(plan: Rows): number {
  const most = Math.max(0, ...curveNumbers(plan));
  if (most === 0) return 0;
  return most <= 3 ? 4 : most + 2;
}

/** What growth may be typed, by the month. */
export const growthExtents = {
  percent: { minimum: -99.9999, maximum: 1_000 },
  records: { minimum: -1e12, maximum: 1e12 },
} as const;
