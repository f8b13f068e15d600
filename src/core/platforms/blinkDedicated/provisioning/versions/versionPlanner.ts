import type { VersionPlanner } from '@/core/platforms/versionPlanner';
import { allowedActions } from './allowedActions';
import { planVersions } from './planVersions';
import { servicePeriods } from './servicePeriods';
import { strandedJobs } from './strandedJobs';
import { versionProblems } from './versionProblems';
import { isSameVersion, jobsNaming, jobsReferring, versionLimit } from './versionState';

export const versionPlanner: VersionPlanner = {
  limit: versionLimit,
  isSameVersion,
  problemsOf: versionProblems,
  actionsOf: allowedActions,
  plan: planVersions,
  strandedBy: strandedJobs,
  jobsHolding: jobsReferring,
  jobsNaming,
  periodsOf: servicePeriods,
};
