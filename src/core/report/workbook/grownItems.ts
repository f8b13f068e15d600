import type { ReportDocument } from '@/core/report/document/documentModel';
import { isEachWhole, type NeedItem, needItems } from './needItems';
import { hasOwnGrowth } from './ownGrowth';

/** A workload with the place of what it is rounded up together with. */
export type GrownItem = NeedItem & {
  /** Its place, from 1. */
  readonly number: number;
  /** Workloads of its project, itself included; 0 behind the workloads. */
  readonly members: number;
  /** Projects of several workloads so far. */
  readonly groupsSoFar: number;
  /** Its project among those, from 1; 0 for a workload that is alone in its own. */
  readonly group: number;
};

export function grownItems(items: readonly NeedItem[]): readonly GrownItem[] {
  const members = new Map<number, number>();
  for (const { firstPlace } of items) {
    if (firstPlace !== undefined) members.set(firstPlace, (members.get(firstPlace) ?? 0) + 1);
  }
  const groups = new Map<number, number>();
  return items.map((item, i) => {
    const { firstPlace = 0 } = item;
    const count = members.get(firstPlace) ?? 0;
    if (firstPlace === i + 1 && count > 1) groups.set(firstPlace, groups.size + 1);
    const group = groups.get(firstPlace) ?? 0;
    return { ...item, number: i + 1, members: count, groupsSoFar: groups.size, group };
  });
}

/** Workloads times projects of several: more would keep a spreadsheet program busy for minutes after every change. */
const mostPlaces = 100_000;

/** Whether formulas would take too long for all projects in which workloads have growth of their own. */
export function hasTooManyGroups(document: ReportDocument): boolean {
  const { plan } = document;
  if (!hasOwnGrowth(plan) || isEachWhole(plan)) return false;
  const count = plan.workloads.length;
  const groups = grownItems(needItems(document, count)).at(-1)?.groupsSoFar ?? 0;
  return count * groups > mostPlaces;
}
