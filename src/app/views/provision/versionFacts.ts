import type { GoalReason } from '@/core/platforms/blinkDedicated/provisioning/versions/goalReason';
import type { VersionAction } from '@/core/platforms/blinkDedicated/provisioning/versions/rulesAgainst';
import type { VersionProblem } from '@/core/platforms/blinkDedicated/provisioning/versions/versionProblems';
import {
  type JobRef,
  jobsReferring,
  type VersionState,
  versionLimit,
} from '@/core/platforms/blinkDedicated/provisioning/versions/versionState';
import type { VersionFacts } from '@/core/platforms/blinkDedicated/provisioning/words/versions/en';

const none: VersionFacts = {
  version: '',
  versions: '',
  job: '',
  project: '',
  jobs: '',
  known: '',
  limit: String(versionLimit),
  day: '',
};

/** Prints names as one list. */
export type NameList = (names: readonly (string | JobRef)[]) => string;

/** Names in a sentence at once: a cluster may have hundreds of jobs. */
const mostNames = 8;

/** A list that is cut where it grows long, and says how many more there are. */
export function nameList(
  list: (items: readonly string[]) => string,
  more: (count: string) => string,
): NameList {
  return (names) => {
    const shown = names.slice(0, mostNames).map(textOf);
    const rest = names.length - shown.length;
    return list(rest > 0 ? [...shown, more(String(rest))] : shown);
  };
}

function textOf(one: string | JobRef): string {
  if (typeof one === 'string') return one;
  return one.project === '' ? one.name : `${one.project}/${one.name}`;
}

/** What a sentence about an action, and the rules against it, may name. */
export function actionFacts(
  state: VersionState,
  action: VersionAction,
  list: NameList,
): VersionFacts {
  const job = 'job' in action ? { job: action.job.name, project: action.job.project } : {};
  if (!('version' in action)) return { ...none, ...job };
  const { version } = action;
  const jobs = list(jobsReferring(state, version));
  return { ...none, ...job, version, jobs };
}

/** What a sentence about a goal that cannot be reached may name. */
export function reasonFacts(reason: GoalReason, list: NameList): VersionFacts {
  return {
    ...none,
    ...('version' in reason ? { version: reason.version } : {}),
    ...('job' in reason ? { job: reason.job.name, project: reason.job.project } : {}),
    ...('jobs' in reason ? { jobs: list(reason.jobs) } : {}),
    ...('known' in reason ? { known: list(reason.known) } : {}),
    ...('versions' in reason ? { versions: list(reason.versions) } : {}),
    ...('clauses' in reason
      ? { versions: list(reason.clauses.map(({ version }) => version)) }
      : {}),
    ...('limit' in reason ? { limit: String(reason.limit) } : {}),
  };
}

/** What a sentence about a problem of the lists may name. */
export function problemFacts(problem: VersionProblem, list: NameList): VersionFacts {
  return {
    ...none,
    ...('version' in problem ? { version: problem.version } : {}),
    ...('versions' in problem ? { versions: list(problem.versions) } : {}),
    ...('job' in problem ? { job: problem.job.name, project: problem.job.project } : {}),
    ...('day' in problem ? { day: problem.day } : {}),
    ...('limit' in problem ? { limit: String(problem.limit) } : {}),
  };
}
