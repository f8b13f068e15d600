import type { GoalClause, VersionGoal, VersionState } from '@/core/platforms/versionPlanner';
import { findInstalled, findJob, isSameVersion } from './versionState';

/** Whether a wish holds in a state. */
function clauseHolds(state: VersionState, clause: GoalClause): boolean {
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
