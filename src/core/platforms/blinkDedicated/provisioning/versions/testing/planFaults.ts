import { expect } from 'vitest';
import { planVersions } from '@/core/platforms/blinkDedicated/provisioning/versions/planVersions';
import { goalHolds } from '@/core/platforms/blinkDedicated/provisioning/versions/versionGoal';
import type { VersionGoal } from '@/core/platforms/versionPlanner';
import { followPlan } from './followPlan';
import { distances, everyClause, type SmallWorld } from './smallWorld';
import { goalKinds, renamings, stateKinds } from './symmetry';

export type Limits = Omit<VersionGoal, 'clauses'>;

/** What the planner gets wrong over every state and every goal of one or two wishes, cases equal but for names once. */
export function faults(world: SmallWorld, limits: Limits, most: 1 | 2 = 2): readonly unknown[] {
  const clauses = everyClause(world);
  const goals = clauses.flatMap((one, i) =>
    clauses.slice(i, most === 1 ? i + 1 : undefined).map((other) => ({
      ...limits,
      available: world.versions,
      clauses: one === other ? [one] : [one, other],
    })),
  );
  const all = renamings(world);
  const found: unknown[] = [];
  let cases = 0;
  for (const goal of goalKinds(goals, all)) {
    const nearest = distances(world, goal);
    for (const i of stateKinds(world, goal, all)) {
      const state = world.states[i];
      if (!state) continue;
      cases += 1;
      const plan = planVersions(state, goal);
      const fault = namesNothing(state, goal)
        ? faultOfUnknown(plan)
        : faultOf(plan, nearest[i] ?? -1, state, goal);
      if (fault) found.push({ fault, state, goal, plan });
    }
  }
  expect(cases).toBeGreaterThan(100);
  return found.slice(0, 1);
}

/** Whether a lock, a kept version or a version that is to go does not exist. */
function namesNothing({ installed, jobs }: SmallWorld['states'][number], goal: VersionGoal) {
  const there = new Set(installed.map(({ name }) => name));
  const known = new Set(jobs.map(({ name }) => name));
  return (
    goal.clauses.some(({ kind, version }) => kind === 'not-installed' && !there.has(version)) ||
    (goal.keptVersions ?? []).some((name) => !there.has(name)) ||
    (goal.lockedJobs ?? []).some(({ name }) => !known.has(name))
  );
}

const faultOfUnknown = (plan: ReturnType<typeof planVersions>) =>
  !plan.ok && plan.reasons.some(({ rule }) => rule.startsWith('unknown-'))
    ? undefined
    : 'passes over a name that nothing has';

function faultOf(
  plan: ReturnType<typeof planVersions>,
  nearest: number,
  state: SmallWorld['states'][number],
  goal: VersionGoal,
): string | undefined {
  if (!plan.ok) {
    if (plan.reasons.length === 0) return 'no reason';
    return nearest === -1 ? undefined : `possible in ${nearest}`;
  }
  if (plan.actions.length !== nearest) return `${plan.actions.length} steps, not ${nearest}`;
  const end = followPlan(state, plan.actions);
  if (typeof end === 'number') return `step ${end} is refused`;
  return goalHolds(end, goal) ? undefined : 'misses the goal';
}
