import type {
  GoalClause,
  GoalReason,
  JobRef,
  VersionGoal,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { compareVersions, versionKey } from './compareVersions';
import { findInstalled, jobKey } from './versionState';

/**
 * Names in a goal that no version or job has. They are refused, not ignored: a lock that matches no job protects
 * nothing, and a version that is not installed cannot be uninstalled.
 */
export function nameReasons(state: VersionState, goal: VersionGoal): readonly GoalReason[] {
  const known = state.installed.map(({ name }) => name).sort(compareVersions);
  const jobs = new Set(state.jobs.map(jobKey));
  const reasons = goal.clauses.flatMap((clause) => wishReasons(state, clause, known, jobs));
  for (const job of goal.lockedJobs ?? [])
    if (!jobs.has(jobKey(job)))
      reasons.push({ rule: 'unknown-locked-job', job, known: likestFirst(state.jobs, job) });
  for (const version of goal.keptVersions ?? [])
    if (!findInstalled(state, version))
      reasons.push({ rule: 'unknown-kept-version', version, known });
  return reasons;
}

function wishReasons(
  state: VersionState,
  clause: GoalClause,
  known: readonly string[],
  jobs: ReadonlySet<string>,
): GoalReason[] {
  const { version } = clause;
  const reasons: GoalReason[] = [];
  if (versionKey(version) === '') reasons.push({ rule: 'unnamed' });
  else if (!findInstalled(state, version)) {
    if (clause.kind === 'not-installed') reasons.push({ rule: 'unknown-version', version, known });
    else if (!looksLikeVersion(version)) reasons.push({ rule: 'no-version', version });
  }
  if (clause.kind !== 'job-on' || jobs.has(jobKey(clause.job))) return reasons;
  if (clause.job.name.trim() === '') reasons.push({ rule: 'job-unnamed' });
  else {
    const likest = likestFirst(state.jobs, clause.job);
    reasons.push({ rule: 'unknown-job', job: clause.job, known: likest });
  }
  return reasons;
}

/** One word with a digit in it, such as `3.7.10` or `blink-3.2.2-hotfix1`. */
const looksLikeVersion = (name: string) => {
  const key = versionKey(name);
  return /\d/.test(key) && !/\s/.test(key);
};

const folded = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** First the jobs whose names differ only in case or blanks, then those of the same name in other projects, then all others. */
function likestFirst(jobs: readonly JobRef[], wanted: JobRef): readonly JobRef[] {
  const [project, name] = [folded(wanted.project), folded(wanted.name)];
  const ranks: readonly [JobRef[], JobRef[], JobRef[]] = [[], [], []];
  for (const job of jobs) {
    const isNamesake = folded(job.name) === name;
    const rank = isNamesake && folded(job.project) === project ? 0 : isNamesake ? 1 : 2;
    ranks[rank].push({ project: job.project, name: job.name });
  }
  return ranks.flat();
}
