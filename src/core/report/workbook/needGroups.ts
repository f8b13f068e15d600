import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { targetPercent } from '@/core/sizing/demand';
import { hasCounts } from './extraInputs';
import { isEachWhole, type NeedItem } from './needItems';
import { reserveFormula } from './packingFormulas';

/**
 * What is rounded up together: a project, in the row of its first workload, or each workload where the product gives whole CU
 * to each; then a row stands for as many such groups as it counts.
 */
export function needGroups(document: ReportDocument) {
  const { plan } = document;
  const isSplit = isEachWhole(plan) && hasCounts(plan);
  const share = (100 + plan.headroomPercent) / targetPercent(findPlatform(plan.platform), plan);
  const groupOf = ({ workload, need }: NeedItem): readonly WorkloadInput[] => {
    if (!workload || !need) return [];
    if (isEachWhole(plan)) return [workload];
    return plan.workloads.filter(({ project }) => project === workload.project);
  };
  const timesOf = ({ workload }: NeedItem) => (isSplit ? (workload?.count ?? 1) : 1);
  const withReserve = (source: string, count: string) =>
    `${source}*${reserveFormula(document)}${isSplit ? `/${count}` : ''}`;
  return {
    isSplit,
    /** What headroom and the target utilisation multiply by. */
    share,
    /** The same in formulas, of what a row stands for; `count` is the cell with how many groups those are. */
    withReserve,
    /** How many groups a row stands for. */
    timesOf,
    /** A sum over the workloads of one group, with headroom and at the target utilisation. */
    reservedOf: (item: NeedItem, sum: (workloads: readonly WorkloadInput[]) => number) =>
      (sum(groupOf(item)) * share) / timesOf(item),
    /** The same in formulas, of a sum over all that the row stands for; 0 in rows that begin no group. */
    reserved: (peak: string, count: string, source: string) =>
      `IF(${peak}="",0,${withReserve(source, count)})`,
  };
}

export function sumOver(
  workloads: readonly WorkloadInput[],
  of: (workload: WorkloadInput) => number | null,
): number {
  return workloads.reduce((sum, workload) => sum + (of(workload) ?? 0), 0);
}

/** Cores and memory of all that a row stands for. */
export const resourcesOf = {
  cores: ({ cores, count = 1 }: WorkloadInput) => cores && cores * count,
  memory: ({ memoryGb, count = 1 }: WorkloadInput) => memoryGb && memoryGb * count,
} as const;
