import type { Plan } from '@/core/plan/planSchema';
import type { PresentMachines, PresentUnits } from '@/core/plan/timeFields';

/** What somebody owns, as a plan says it or as it stands in a form: what is left out follows from the plan. */
export type CurrentCluster = Partial<PresentMachines> & Partial<PresentUnits>;

/** The worker shape of the cluster that somebody has; undefined without one, and for units. */
export function ownedShape({ current }: Pick<Plan, 'current'>): string | undefined {
  return current && 'slave' in current ? current.slave : undefined;
}
