import type { VersionGoal, VersionJob, VersionState } from '@/core/platforms/versionPlanner';
import { compareVersions, versionKey } from './compareVersions';
import { jobKey, versionLimit } from './versionState';

/** A job that the plan may move; `target` is the bit of the version wished for it, 0 for none. */
export type PlannedJob = { readonly job: VersionJob; readonly target: number };

/** Online jobs without a lock that start on the same version: they all move when that version is freed. */
export type JobGroup = {
  readonly start: number;
  readonly jobs: readonly PlannedJob[];
  readonly classes: readonly { readonly target: number; readonly count: number }[];
};

/** A state and a goal in bits: one bit for each version, the oldest first. */
export type PlanTable = {
  readonly versions: readonly string[];
  readonly installed: number;
  readonly currents: number;
  readonly needed: number;
  readonly unwanted: number;
  readonly current: number;
  /** Versions that may not be uninstalled: kept ones, and those a locked online job refers to. */
  readonly pinned: number;
  /** Versions held by online jobs that may be neither taken offline nor switched. */
  readonly held: number;
  readonly installable: number;
  readonly groups: readonly JobGroup[];
  /** Jobs already offline that must change their version: one switch each, at any time. */
  readonly idle: readonly PlannedJob[];
  readonly mayTakeOffline: boolean;
  readonly maySwitchOnline: boolean;
  /** The bit of a version; 0 for a version that makes no difference. */
  readonly bitOf: (name: string) => number;
};

/**
 * The versions that make a difference: the installed ones and those of the goal. When every installed version must go and
 * the goal asks for none, also the newest one that is available or that a job names: it is left to be current.
 */
export function planTable(state: VersionState, goal: VersionGoal): PlanTable {
  const names = mentioned(state, goal);
  const versions = [...names.values()].sort(compareVersions);
  const index = new Map(versions.map((name, i) => [versionKey(name), 1 << i]));
  const bit = (name: string) => index.get(versionKey(name)) ?? 0;
  const bits = (list: readonly string[]) => list.reduce((mask, name) => mask | bit(name), 0);
  const named = (kinds: readonly string[]) =>
    bits(goal.clauses.filter(({ kind }) => kinds.includes(kind)).map(({ version }) => version));

  const locked = new Set((goal.lockedJobs ?? []).map(jobKey));
  const targets = targetsOf(goal);
  const planned = state.jobs
    .filter((job) => !locked.has(jobKey(job)))
    .map((job) => ({ job, target: bit(targets.get(jobKey(job)) ?? '') }));
  const holding = state.jobs.filter((job) => job.online && locked.has(jobKey(job)));
  const installed = bits(state.installed.map(({ name }) => name));
  const { mayTakeOffline = false, maySwitchOnline = false } = goal;
  const movable = planned.filter(({ job }) => job.online);
  const heldNames = mayTakeOffline || maySwitchOnline ? [] : movable.map(({ job }) => job.version);
  const unwanted = named(['not-installed']);
  return {
    versions,
    installed,
    currents: bits(state.installed.filter(({ current }) => current).map(({ name }) => name)),
    needed: named(['job-on', 'current', 'installed']),
    unwanted,
    current: named(['current']),
    pinned: installed & bits([...(goal.keptVersions ?? []), ...holding.map((job) => job.version)]),
    installable: state.deploying ? 0 : bits(versions),
    held: installed & bits(heldNames),
    groups: groupsOf(movable, bit),
    idle: planned.filter(
      ({ job, target }) => !job.online && target !== 0 && target !== bit(job.version),
    ),
    mayTakeOffline,
    maySwitchOnline,
    bitOf: bit,
  };
}

function mentioned(state: VersionState, goal: VersionGoal): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string) => {
    if (versionKey(name) !== '' && !names.has(versionKey(name))) names.set(versionKey(name), name);
  };
  for (const { name } of state.installed) add(name);
  // One version more than the limit is enough to refuse a goal, so no more bits are needed.
  const most = names.size + versionLimit + 1;
  const unwanted = new Set<string>();
  for (const { kind, version } of goal.clauses) {
    if (kind === 'not-installed') unwanted.add(versionKey(version));
    else if (names.size < most) add(version);
  }
  if ([...names.keys()].every((key) => unwanted.has(key))) {
    const newest = [...(goal.available ?? []), ...state.jobs.map(({ version }) => version)]
      .filter((name) => versionKey(name) !== '' && !unwanted.has(versionKey(name)))
      .sort(compareVersions)
      .at(-1);
    if (newest !== undefined) add(newest);
  }
  return names;
}

function targetsOf(goal: VersionGoal): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const clause of goal.clauses)
    if (clause.kind === 'job-on') targets.set(jobKey(clause.job), clause.version);
  return targets;
}

/** A start of 0 stands for a version that is neither installed nor named: its jobs never have to move. */
function groupsOf(
  planned: readonly PlannedJob[],
  bit: (name: string) => number,
): readonly JobGroup[] {
  const groups = new Map<number, PlannedJob[]>();
  for (const one of planned) {
    const start = bit(one.job.version);
    const group = groups.get(start) ?? [];
    if (group.length === 0) groups.set(start, group);
    group.push(one);
  }
  return [...groups].map(([start, jobs]) => {
    const counts = new Map<number, number>();
    for (const { target } of jobs) counts.set(target, (counts.get(target) ?? 0) + 1);
    return { start, jobs, classes: [...counts].map(([target, count]) => ({ target, count })) };
  });
}
