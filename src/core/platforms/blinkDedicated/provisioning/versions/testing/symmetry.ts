import type { GoalClause, VersionGoal, VersionState } from '@/core/platforms/versionPlanner';
import type { SmallWorld } from './smallWorld';

/** A renaming of versions and jobs. Two cases that differ by names alone are one case. */
type Renaming = {
  readonly version: (name: string) => string;
  readonly job: (name: string) => string;
};

export function renamings({ versions, jobs }: SmallWorld): readonly Renaming[] {
  const names = jobs.map(({ name }) => name);
  return permutations(versions).flatMap((toVersions) =>
    permutations(names).map((toNames) => ({
      version: (name: string) => toVersions[versions.indexOf(name)] ?? '',
      job: (name: string) => toNames[names.indexOf(name)] ?? '',
    })),
  );
}

const clauseUnder = (by: Renaming, clause: GoalClause): string =>
  clause.kind === 'job-on'
    ? `job-on ${by.job(clause.job.name)} ${by.version(clause.version)}`
    : `${clause.kind} ${by.version(clause.version)}`;

/** A goal's text under a renaming: equal texts are equal goals. */
const goalUnder = (by: Renaming, goal: VersionGoal): string =>
  [
    ...goal.clauses.map((clause) => clauseUnder(by, clause)),
    ...(goal.lockedJobs ?? []).map(({ name }) => `locked ${by.job(name)}`),
    ...(goal.keptVersions ?? []).map((name) => `kept ${by.version(name)}`),
  ]
    .sort()
    .join();

/** One goal of each kind, names aside. */
export function goalKinds(
  goals: readonly VersionGoal[],
  all: readonly Renaming[],
): readonly VersionGoal[] {
  const kinds = new Map<string, VersionGoal>();
  for (const goal of goals) {
    const [least = ''] = all.map((by) => goalUnder(by, goal)).sort();
    if (!kinds.has(least)) kinds.set(least, goal);
  }
  return [...kinds.values()];
}

/** One state of each kind, names aside as far as the goal does not tell them apart. */
export function stateKinds(
  world: SmallWorld,
  goal: VersionGoal,
  all: readonly Renaming[],
): readonly number[] {
  const same = goalUnder({ version: (name) => name, job: (name) => name }, goal);
  const keeping = all.filter((by) => goalUnder(by, goal) === same);
  const seen = new Uint8Array(world.states.length);
  const kinds: number[] = [];
  world.states.forEach((state, i) => {
    // A typed list does not tell which jobs were switched before it was typed.
    if (seen[i] || state.jobs.some(({ runsOn }) => runsOn !== undefined)) return;
    kinds.push(i);
    for (const by of keeping) seen[world.indexOf(stateUnder(by, world, state))] = 1;
  });
  return kinds;
}

function stateUnder(by: Renaming, { jobs }: SmallWorld, state: VersionState): VersionState {
  const moved = new Map(state.jobs.map((job) => [by.job(job.name), job]));
  return {
    ...state,
    installed: state.installed.map((one) => ({ ...one, name: by.version(one.name) })),
    jobs: jobs.flatMap((job) => {
      const from = moved.get(job.name);
      if (!from) return [];
      const before = from.runsOn === undefined ? {} : { runsOn: by.version(from.runsOn) };
      return [{ ...from, ...job, version: by.version(from.version), ...before }];
    }),
  };
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
  );
}
