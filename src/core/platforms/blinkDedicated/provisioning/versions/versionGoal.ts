import {
  findInstalled,
  findJob,
  isSameVersion,
  type JobRef,
  type VersionState,
} from './versionState';

/** One wish. `job-on` and `current` need the version installed. */
export type GoalClause =
  | { readonly kind: 'job-on'; readonly job: JobRef; readonly version: string }
  | { readonly kind: 'current'; readonly version: string }
  | { readonly kind: 'installed'; readonly version: string }
  | { readonly kind: 'not-installed'; readonly version: string };

/** Wishes that must all hold at the end, and what may not be touched on the way. */
export type VersionGoal = {
  readonly clauses: readonly GoalClause[];
  /** Jobs that may be neither switched nor taken offline. */
  readonly lockedJobs?: readonly JobRef[];
  /** Versions that may not be uninstalled. */
  readonly keptVersions?: readonly string[];
  /** Versions that could be installed besides those named: the console's list, for want of another current one. */
  readonly available?: readonly string[];
  /** Whether online jobs may be taken offline to free their version: the way that the documents name. */
  readonly mayTakeOffline?: boolean;
  /**
   * Whether they may be switched while online to free it. Ours: no document says that the version is free then.
   * With neither, an online job holds its version.
   */
  readonly maySwitchOnline?: boolean;
};

/** Whether a wish holds in a state. */
export function clauseHolds(state: VersionState, clause: GoalClause): boolean {
  const installed = findInstalled(state, clause.version);
  switch (clause.kind) {
    case 'job-on': {
      const job = findJob(state, clause.job);
      return (
        installed !== undefined && job !== undefined && isSameVersion(job.version, clause.version)
      );
    }
    case 'current':
      return (
        installed?.current === true && state.installed.filter(({ current }) => current).length === 1
      );
    case 'installed':
      return installed !== undefined;
    case 'not-installed':
      return installed === undefined;
  }
}

export const goalHolds = (state: VersionState, goal: VersionGoal): boolean =>
  goal.clauses.every((clause) => clauseHolds(state, clause));
