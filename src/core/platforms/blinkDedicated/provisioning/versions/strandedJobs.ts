import type { StrandedJobs, VersionAction, VersionState } from '@/core/platforms/versionPlanner';
import { applyAction } from './applyAction';
import { findInstalled, jobsNaming } from './versionState';

/**
 * What an allowed sequence of actions leaves behind: for each version that it uninstalls, the offline jobs that still
 * name it. Brought online again, they fail with message 30006.  Source: prep-2019 ch. 7
 */
export function strandedJobs(
  state: VersionState,
  actions: readonly VersionAction[],
): readonly StrandedJobs[] {
  const end = actions.reduce((at, action) => {
    const applied = applyAction(at, action);
    return applied.ok ? applied.state : at;
  }, state);
  return state.installed.flatMap(({ name: version }) => {
    if (findInstalled(end, version)) return [];
    const jobs = jobsNaming(end, version).map(({ project, name }) => ({ project, name }));
    return jobs.length > 0 ? [{ version, jobs }] : [];
  });
}
