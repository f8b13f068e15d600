import type {
  GoalReason,
  JobRef,
  VersionAction,
  VersionFacts,
  VersionPlanner,
  VersionProblem,
  VersionState,
} from '@/core/platforms/versionPlanner';

/** A sentence that names nothing. */
const nothing: VersionFacts = {
  version: '',
  versions: '',
  job: '',
  project: '',
  jobs: '',
  known: '',
  limit: '',
  day: '',
};

const naming = ({ limit }: VersionPlanner): VersionFacts => ({ ...nothing, limit: String(limit) });

/** Prints names as one list. */
export type NameList = (names: readonly (string | JobRef)[]) => string;

/** The most names in one sentence: a cluster may have hundreds of jobs. */
const mostNames = 8;

/** Prints a list; a long one is cut and says how many more there are. */
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
  planner: VersionPlanner,
  state: VersionState,
  action: VersionAction,
  list: NameList,
): VersionFacts {
  const job = 'job' in action ? { job: action.job.name, project: action.job.project } : {};
  if (!('version' in action)) return { ...naming(planner), ...job };
  const { version } = action;
  const jobs = list(planner.jobsHolding(state, version));
  return { ...naming(planner), ...job, version, jobs };
}

/** What a sentence about a goal that cannot be reached may name. */
export function reasonFacts(
  planner: VersionPlanner,
  reason: GoalReason,
  list: NameList,
): VersionFacts {
  return {
    ...naming(planner),
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
export function problemFacts(
  planner: VersionPlanner,
  problem: VersionProblem,
  list: NameList,
): VersionFacts {
  return {
    ...naming(planner),
    ...('version' in problem ? { version: problem.version } : {}),
    ...('versions' in problem ? { versions: list(problem.versions) } : {}),
    ...('job' in problem ? { job: problem.job.name, project: problem.job.project } : {}),
    ...('day' in problem ? { day: problem.day } : {}),
    ...('limit' in problem ? { limit: String(problem.limit) } : {}),
  };
}
