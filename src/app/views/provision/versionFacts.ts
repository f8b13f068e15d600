import type { GoalReason } from '@/core/provisioning/versions/goalReason';
import type { VersionAction } from '@/core/provisioning/versions/rulesAgainst';
import type { VersionProblem } from '@/core/provisioning/versions/versionProblems';
import {
  type JobRef,
  jobsReferring,
  type VersionState,
  versionLimit,
} from '@/core/provisioning/versions/versionState';
import type { VersionFacts } from '@/core/words/provision/versionsEn';

const none: VersionFacts = {
  version: '',
  versions: '',
  job: '',
  project: '',
  jobs: '',
  limit: String(versionLimit),
  day: '',
};

type ListOf = (items: readonly string[]) => string;

const jobText = ({ project, name }: JobRef) => (project === '' ? name : `${project}/${name}`);

/** What a sentence about an action, and the rules against it, may name. */
export function actionFacts(
  state: VersionState,
  action: VersionAction,
  list: ListOf,
): VersionFacts {
  const job = 'job' in action ? { job: action.job.name, project: action.job.project } : {};
  if (!('version' in action)) return { ...none, ...job };
  const { version } = action;
  const jobs = list(jobsReferring(state, version).slice(0, 8).map(jobText));
  return { ...none, ...job, version, jobs };
}

/** What a sentence about a goal that cannot be reached may name. */
export function reasonFacts(reason: GoalReason, list: ListOf): VersionFacts {
  return {
    ...none,
    ...('version' in reason ? { version: reason.version } : {}),
    ...('job' in reason ? { job: reason.job.name, project: reason.job.project } : {}),
    ...('jobs' in reason ? { jobs: list(reason.jobs.slice(0, 8).map(jobText)) } : {}),
    ...('versions' in reason ? { versions: list(reason.versions) } : {}),
    ...('clauses' in reason
      ? { versions: list(reason.clauses.map(({ version }) => version)) }
      : {}),
    ...('limit' in reason ? { limit: String(reason.limit) } : {}),
  };
}

/** What a sentence about a problem of the lists may name. */
export function problemFacts(problem: VersionProblem, list: ListOf): VersionFacts {
  return {
    ...none,
    ...('version' in problem ? { version: problem.version } : {}),
    ...('versions' in problem ? { versions: list(problem.versions) } : {}),
    ...('job' in problem ? { job: problem.job.name, project: problem.job.project } : {}),
    ...('day' in problem ? { day: problem.day } : {}),
    ...('limit' in problem ? { limit: String(problem.limit) } : {}),
  };
}
