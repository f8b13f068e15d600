import type { VersionGoal, VersionPlan, VersionState } from '@/core/platforms/versionPlanner';
import { goalReasons } from './goalReasons';
import { placeJobs } from './placeJobs';
import { planTable } from './planTable';
import { searchSteps } from './searchSteps';
import { isUnclear, versionProblems } from './versionProblems';

/**
 * A shortest sequence of allowed actions from a state to a goal, the same one every time, or every rule that forbids it.
 * Each installation ends before the next action. Where both are equally long, taking a job offline is preferred to switching it.
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
