import { applyAction } from '@/core/platforms/blinkDedicated/provisioning/versions/applyAction';
import { goalHolds } from '@/core/platforms/blinkDedicated/provisioning/versions/versionGoal';
import { jobKey } from '@/core/platforms/blinkDedicated/provisioning/versions/versionState';
import type {
  GoalClause,
  VersionAction,
  VersionGoal,
  VersionState,
} from '@/core/platforms/versionPlanner';

/**
 * Every state of `versions` versions and `jobs` jobs, each reachable from the next by the public rules alone. A world
 * where jobs may be switched while online to free their version has only such switches; in the other one a job that
 * was switched online still runs on the version before, which makes more states.
 */
export type SmallWorld = {
  readonly versions: readonly string[];
  readonly jobs: readonly { readonly project: string; readonly name: string }[];
  readonly states: readonly VersionState[];
  readonly indexOf: (state: VersionState) => number;
  readonly actions: readonly VersionAction[];
  /** For each state what leads to it: pairs of the state before and the action. */
  readonly into: readonly (readonly number[])[];
};

export function smallWorld(
  versionCount: number,
  jobCount: number,
  { deploying = false, maySwitchOnline = false } = {},
): SmallWorld {
  const versions = Array.from({ length: versionCount }, (_, i) => `${i + 1}.0`);
  const jobs = Array.from({ length: jobCount }, (_, i) => ({ project: 'p', name: `j${i}` }));
  const states = everyState(versions, jobs, deploying, !maySwitchOnline);
  const codeOf = (state: VersionState) => {
    let code = 0;
    for (const { name, current } of state.installed)
      code += (current ? 2 : 1) * 3 ** versions.indexOf(name);
    for (const { version, online, runsOn } of state.jobs) {
      const place = versions.indexOf(version) * 2 + (online ? 1 : 0);
      const before = runsOn === undefined ? 0 : versions.indexOf(runsOn) + 1;
      code = (code * 2 * versionCount + place) * (versionCount + 1) + before;
    }
    return code;
  };
  const index = new Map(states.map((state, i) => [codeOf(state), i]));
  const actions = everyAction(versions, jobs, maySwitchOnline);
  const into: number[][] = states.map(() => []);
  const indexOf = (state: VersionState) => index.get(codeOf(state)) ?? -1;
  states.forEach((state, from) => {
    actions.forEach((action, by) => {
      const applied = applyAction(state, action);
      if (applied.ok) into[indexOf(applied.state)]?.push(from, by);
    });
  });
  return { versions, jobs, states, indexOf, actions, into };
}

/** The number of steps from every state to the goal, found by searching backwards through the whole world; -1 where there is no way. */
export function distances(world: SmallWorld, goal: VersionGoal): Int32Array {
  const locked = new Set((goal.lockedJobs ?? []).map(jobKey));
  const free = world.actions.map((action) => {
    if (action.kind === 'uninstall') return !goal.keptVersions?.includes(action.version);
    if (action.kind === 'take-offline' && !goal.mayTakeOffline) return false;
    return !('job' in action) || !locked.has(jobKey(action.job));
  });
  const steps = new Int32Array(world.states.length).fill(-1);
  const queue: number[] = [];
  world.states.forEach((state, i) => {
    if (!goalHolds(state, goal)) return;
    steps[i] = 0;
    queue.push(i);
  });
  for (const at of queue) {
    const edges = world.into[at] ?? [];
    for (let i = 0; i < edges.length; i += 2) {
      const from = edges[i] ?? -1;
      if (steps[from] !== -1 || !free[edges[i + 1] ?? -1]) continue;
      steps[from] = (steps[at] ?? 0) + 1;
      queue.push(from);
    }
  }
  return steps;
}

export function everyClause({ versions, jobs }: SmallWorld): readonly GoalClause[] {
  const kinds = ['current', 'installed', 'not-installed'] as const;
  return versions.flatMap((version) => [
    ...kinds.map((kind) => ({ kind, version })),
    ...jobs.map((job) => ({ kind: 'job-on' as const, job, version })),
  ]);
}

function everyState(
  versions: readonly string[],
  jobs: SmallWorld['jobs'],
  deploying: boolean,
  holding: boolean,
): readonly VersionState[] {
  const clusters = Array.from({ length: 2 ** versions.length }, (_, mask) =>
    versions.filter((_name, i) => (mask & (1 << i)) !== 0),
  ).flatMap((names) =>
    [undefined, ...names].map((current) =>
      names.map((name) => ({ name, tag: 'none' as const, current: name === current })),
    ),
  );
  const places = jobs.reduce<readonly VersionState['jobs'][]>(
    (lists, job) =>
      lists.flatMap((list) =>
        versions.flatMap((version) => [
          [...list, { ...job, version, online: false }],
          [...list, { ...job, version, online: true }],
          ...versions
            .filter((runsOn) => holding && runsOn !== version)
            .map((runsOn) => [...list, { ...job, version, online: true, runsOn }]),
        ]),
      ),
    [[]],
  );
  return clusters.flatMap((installed) =>
    places.map((placed) => ({ installed, jobs: placed, deploying })),
  );
}

const everyAction = (
  versions: readonly string[],
  jobs: SmallWorld['jobs'],
  maySwitchOnline: boolean,
): readonly VersionAction[] => [
  ...(['install', 'uninstall', 'set-current'] as const).flatMap((kind) =>
    versions.map((version) => ({ kind, version })),
  ),
  ...jobs.flatMap((job) =>
    versions.map((version) => ({
      kind: 'switch-job' as const,
      job,
      version,
      ...(maySwitchOnline ? { whileOnline: true as const } : {}),
    })),
  ),
  ...jobs.map((job) => ({ kind: 'take-offline' as const, job })),
];
