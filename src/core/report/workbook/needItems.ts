import { findPlatform } from '@/core/platforms/registry';
import type {
  PlanInputs,
  ReportDocument,
  WorkloadInput,
} from '@/core/report/document/documentModel';
import type { ProjectDemand } from '@/core/sizing/result';

/** A workload as exported, the place of its project's first workload, from 1, and the project's need on that one. */
export type NeedItem = {
  readonly workload: WorkloadInput | undefined;
  readonly firstPlace: number | undefined;
  readonly need: ProjectDemand | undefined;
};

/** As many items as are counted; those behind the workloads are empty. */
export function needItems({ plan, projects }: ReportDocument, count: number): readonly NeedItem[] {
  if (isEachWhole(plan)) return Array.from({ length: count }, (_, i) => wholeItem(plan, i));
  const needs = new Map(projects.map((need) => [need.project, need]));
  const firstPlaces = new Map<string | null, number>();
  plan.workloads.forEach(({ project }, i) => {
    if (!firstPlaces.has(project)) firstPlaces.set(project, i + 1);
  });
  return Array.from({ length: count }, (_, i) => {
    const workload = plan.workloads[i];
    const firstPlace = workload && firstPlaces.get(workload.project);
    const need = workload && firstPlace === i + 1 ? needs.get(workload.project) : undefined;
    return { workload, firstPlace, need };
  });
}

/** A workload that is given whole CU by itself stands in a project's place. */
function wholeItem({ workloads }: PlanInputs, i: number): NeedItem {
  const workload = workloads[i];
  if (!workload) return { workload, firstPlace: undefined, need: undefined };
  const { project, cu: peakCu, requiredCu = 0 } = workload;
  return { workload, firstPlace: i + 1, need: { project, peakCu, requiredCu } };
}

export function isEachWhole({ platform }: PlanInputs): boolean {
  return findPlatform(platform).givenWhole === 'workload';
}
