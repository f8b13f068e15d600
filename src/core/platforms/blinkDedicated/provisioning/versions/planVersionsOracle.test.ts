import { describe, expect, it } from 'vitest';
import { planVersions } from './planVersions';
import { followPlan } from './testing/followPlan';
import { distances, everyClause, type SmallWorld, smallWorld } from './testing/smallWorld';
import { goalKinds, renamings, stateKinds } from './testing/symmetry';
import { goalHolds, type VersionGoal } from './versionGoal';

type Limits = Omit<VersionGoal, 'clauses'>;

/** What the planner gets wrong over every state and every goal of one or two wishes, cases equal but for names once. */
function faults(world: SmallWorld, limits: Limits, most: 1 | 2 = 2): readonly unknown[] {
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

/** A lock, a kept version or a version that shall go is not there. */
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

const first = { project: 'p', name: 'j0' };

const ways: readonly Limits[] = [
  {},
  { mayTakeOffline: true },
  { maySwitchOnline: true },
  { mayTakeOffline: true, maySwitchOnline: true },
];

describe('planVersions against a search of the whole world', () => {
  it.each(ways)(
    'is shortest for four versions and two jobs, with %o',
    { timeout: 120_000 },
    (way) => {
      expect(faults(smallWorld(4, 2, way), way)).toEqual([]);
    },
  );

  it('is shortest for three jobs that are switched while online', { timeout: 120_000 }, () => {
    const way = { maySwitchOnline: true };
    expect(faults(smallWorld(4, 3, way), way)).toEqual([]);
  });

  it.each(ways)(
    'is shortest with locks and kept versions, with %o',
    { timeout: 120_000 },
    (way) => {
      const [small, large] = [smallWorld(4, 1, way), smallWorld(4, 2, way)];
      for (const limits of [{ lockedJobs: [first] }, { keptVersions: ['1.0', '2.0'] }]) {
        expect(faults(small, { ...limits, ...way })).toEqual([]);
        expect(faults(large, { ...limits, ...way }, 1)).toEqual([]);
      }
    },
  );

  it.each(ways)('is shortest during an installation, with %o', { timeout: 120_000 }, (way) => {
    expect(faults(smallWorld(4, 1, { ...way, deploying: true }), way)).toEqual([]);
  });

  it('is shortest with five versions, where the limit bites twice', { timeout: 120_000 }, () => {
    for (const way of [{}, { maySwitchOnline: true }])
      expect(faults(smallWorld(5, 1, way), way)).toEqual([]);
  });
});
