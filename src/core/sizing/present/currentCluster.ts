import type { PresentMachines, PresentUnits } from '@/core/plan/timeFields';

/** What somebody owns, as a plan says it or as it stands in a form: what is left out follows from the plan. */
export type CurrentCluster = Partial<PresentMachines> & Partial<PresentUnits>;
