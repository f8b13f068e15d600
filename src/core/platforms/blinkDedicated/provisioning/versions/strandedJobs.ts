import { applyAction } from './applyAction';
import type { VersionAction } from './rulesAgainst';
import { findInstalled, type JobRef, jobsNaming, type VersionState } from './versionState';

/** Jobs that are offline in the end and name a version that is gone. */
export type StrandedJobs = { readonly version: string; readonly jobs: readonly JobRef[] };

/**
 * What an allowed sequence of actions leaves behind: for each version that it takes away, the jobs offline that still
 * name it. Brought online again they meet message 30006.  Source: prep-2019 ch. 7
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
