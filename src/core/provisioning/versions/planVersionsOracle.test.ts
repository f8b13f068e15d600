import { describe, expect, it } from 'vitest';
import { planVersions } from './planVersions';
import { followPlan } from './testing/followPlan';
import { distances, everyClause, type SmallWorld, smallWorld } from './testing/smallWorld';
import { goalKinds, renamings, stateKinds } from './testing/symmetry';
import { goalHolds, type VersionGoal } from './versionGoal';

/** What the planner gets wrong over every state and every goal of one or two wishes, cases equal but for names once. */
function faults(
  world: SmallWorld,
  limits: Omit<VersionGoal, 'clauses'>,
  most: 1 | 2 = 2,
): readonly unknown[] {
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
      const fault = faultOf(plan, nearest[i] ?? -1, state, goal);
      if (fault) found.push({ fault, state, goal, plan });
    }
  }
  expect(cases).toBeGreaterThan(100);
  return found.slice(0, 1);
}

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

const first = { project: 'p', name: 'j0' };

describe('planVersions against a search of the whole world', () => {
  it('is shortest for four versions and three jobs', { timeout: 60_000 }, () => {
    expect(faults(smallWorld(4, 3), {})).toEqual([]);
    expect(faults(smallWorld(4, 2), { mayTakeOffline: true })).toEqual([]);
  });

  it('is shortest with locked jobs and kept versions', { timeout: 60_000 }, () => {
    const [small, large] = [smallWorld(4, 1), smallWorld(4, 2)];
    for (const mayTakeOffline of [false, true])
      for (const limits of [{ lockedJobs: [first] }, { keptVersions: ['1.0', '2.0'] }]) {
        expect(faults(small, { ...limits, mayTakeOffline })).toEqual([]);
        expect(faults(large, { ...limits, mayTakeOffline }, 1)).toEqual([]);
      }
  });

  it('is shortest while an installation is running', { timeout: 60_000 }, () => {
    const world = smallWorld(4, 1, true);
    expect(faults(world, {})).toEqual([]);
    expect(faults(world, { mayTakeOffline: true })).toEqual([]);
  });

  it('is shortest with five versions, where the limit bites twice', { timeout: 60_000 }, () => {
    expect(faults(smallWorld(5, 1), {})).toEqual([]);
  });
});
