import type {
  GoalReason,
  JobRef,
  VersionGoal,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { clashReasons } from './clashReasons';
import { nameReasons } from './nameReasons';
import type { PlanTable } from './planTable';
import { bitCount } from './searchSteps';
import { findJob, isSameVersion, jobKey, jobsReferring, versionLimit } from './versionState';

/**
 * Every rule that forbids a goal; none when a plan exists. The list is complete although it is short: without locks and
 * contradictions, any wish for at most three versions can be met by making room beside the current one.
 */
export function goalReasons(
  state: VersionState,
  goal: VersionGoal,
  table: PlanTable,
): readonly GoalReason[] {
  const reasons = [
    ...nameReasons(state, goal),
    ...clashReasons(goal.clauses),
    ...lockReasons(state, goal),
    ...goal.clauses.flatMap((clause) =>
      clause.kind === 'not-installed' ? onlineReasons(table, table.bitOf(clause.version)) : [],
    ),
    ...roomReasons(state, table),
  ];
  return reasons.length > 0 ? reasons : lastVersionReasons(state, table);
}

/** Wishes against jobs and versions that may not be touched. */
function lockReasons(state: VersionState, goal: VersionGoal): readonly GoalReason[] {
  const locked = new Set((goal.lockedJobs ?? []).map(jobKey));
  const reasons: GoalReason[] = [];
  for (const clause of goal.clauses) {
    const { version } = clause;
    if (clause.kind === 'job-on') {
      const job = findJob(state, clause.job);
      if (job && locked.has(jobKey(job)) && !isSameVersion(job.version, version))
        reasons.push({ rule: 'job-locked', job: clause.job, version });
    }
    if (clause.kind !== 'not-installed') continue;
    if (!state.installed.some(({ name }) => isSameVersion(name, version))) continue;
    if (goal.keptVersions?.some((name) => isSameVersion(name, version)))
      reasons.push({ rule: 'version-kept', version });
    const jobs = jobsReferring(state, version).filter((job) => locked.has(jobKey(job)));
    if (jobs.length > 0)
      reasons.push({
        rule: 'job-refers',
        version,
        jobs: jobs.map(refOf),
      });
  }
  return reasons;
}

/** Versions that cannot go only because their jobs are online and may not be touched. */
function onlineReasons(table: PlanTable, mask: number): readonly GoalReason[] {
  return table.groups
    .filter(({ start }) => (start & mask & table.held) !== 0)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, jobs }): readonly GoalReason[] => {
      const [version] = namesOf(table, start);
      if (version === undefined) return [];
      return [{ rule: 'job-online', version, jobs: jobs.map(({ job }) => refOf(job)) }];
    });
}

/** Wishes for versions that cannot be installed now, or not together with those that must stay. */
function roomReasons(state: VersionState, table: PlanTable): readonly GoalReason[] {
  const missing = table.needed & ~table.installed;
  if (missing === 0) return [];
  const reasons: GoalReason[] = [];
  if (state.deploying) reasons.push({ rule: 'installing', versions: namesOf(table, missing) });
  const fixed = table.needed | table.pinned;
  const together = fixed | table.held;
  if (bitCount(together) <= versionLimit) return reasons;
  reasons.push({ rule: 'limit', limit: versionLimit, versions: namesOf(table, together) });
  const mayHelp = bitCount(fixed) <= versionLimit;
  return mayHelp ? [...reasons, ...onlineReasons(table, table.held & ~fixed)] : reasons;
}

/** Every installed version is to go, and no version is left to be current or to take their jobs. */
function lastVersionReasons(state: VersionState, table: PlanTable): readonly GoalReason[] {
  const { installed, unwanted, needed } = table;
  if (installed === 0 || (installed & ~unwanted) !== 0 || needed !== 0) return [];
  const spare = namesOf(table, allBits(table) & ~unwanted);
  if (spare.length > 0 && !state.deploying) return [];
  const held = table.groups.some(({ start }) => (start & installed) !== 0);
  const stuck = table.currents !== 0 || (held && !table.mayTakeOffline);
  if (!stuck) return [];
  if (spare.length > 0) return [{ rule: 'installing', versions: spare }];
  const [version] = namesOf(table, table.currents || installed);
  if (version === undefined) return [];
  if (table.currents !== 0) return [{ rule: 'is-current', version }];
  const jobs = table.groups
    .filter(({ start }) => (start & installed) !== 0)
    .flatMap((group) => group.jobs.map(({ job }) => refOf(job)));
  return [{ rule: 'job-refers', version, jobs }];
}

const refOf = ({ project, name }: JobRef): JobRef => ({ project, name });

const allBits = (table: PlanTable) => 2 ** table.versions.length - 1;

const namesOf = (table: PlanTable, mask: number): readonly string[] =>
  table.versions.filter((_, i) => (mask & (1 << i)) !== 0);
