import type { Plan } from './planSchema';

/** Whether a plan says how its load or its money goes on: otherwise nothing changes over time. */
export function saysOfTime({ growth, milestones, events, budget, workloads }: Plan): boolean {
  return (
    [growth, milestones, events, budget].some((one) => one !== undefined) ||
    workloads.some((workload) => workload.growth !== undefined)
  );
}
