import type { VersionGoal, VersionPlan, VersionState } from '@/core/platforms/versionPlanner';
import { goalReasons } from './goalReasons';
import { placeJobs } from './placeJobs';
import { planTable } from './planTable';
import { searchSteps } from './searchSteps';
import { isUnclear, versionProblems } from './versionProblems';

/**
 * A shortest sequence of allowed actions from a state to a goal, always the same one, or every rule that forbids it.
 * Each installation is finished before the next action. Of equal length, taking offline goes before switching.
 */
export function planVersions(state: VersionState, goal: VersionGoal): VersionPlan {
  const unclear = versionProblems(state).filter(isUnclear);
  if (unclear.length > 0)
    return { ok: false, reasons: unclear.map((problem) => ({ rule: 'state-problem', problem })) };
  const table = planTable(state, goal);
  const reasons = goalReasons(state, goal, table);
  if (reasons.length > 0) return { ok: false, reasons };
  const steps = searchSteps(table);
  if (!steps) throw new Error('A goal that no rule forbids has no plan.');
  return { ok: true, actions: placeJobs(table, steps) };
}
