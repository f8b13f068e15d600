import { versionKey } from './compareVersions';

/** Installing needs fewer installed versions than this; a cluster that has more keeps them.  Source: prep-2019 ch. 7 */
export const versionLimit = 3;

/** How the provider marks a version: recommended, for special cases, or an older stable one. */
export type VersionTag = 'stable' | 'beta' | 'none';

/** Dates are ISO days, `2020-02-29`. */
export type InstalledVersion = {
  readonly name: string;
  readonly tag: VersionTag;
  readonly installedOn?: string;
  readonly endOfService?: string;
  readonly current: boolean;
};

/** A job is known by its project and name together. */
export type JobRef = { readonly project: string; readonly name: string };

export type VersionJob = JobRef & { readonly version: string; readonly online: boolean };

/** Versions of one dedicated cluster. `deploying`: an installation is running. */
export type VersionState = {
  readonly installed: readonly InstalledVersion[];
  readonly jobs: readonly VersionJob[];
  readonly deploying: boolean;
};

export const isSameVersion = (a: string, b: string): boolean => versionKey(a) === versionKey(b);

export const jobKey = ({ project, name }: JobRef): string => JSON.stringify([project, name]);

export const findInstalled = (state: VersionState, version: string): InstalledVersion | undefined =>
  state.installed.find(({ name }) => isSameVersion(name, version));

export function findJob(state: VersionState, ref: JobRef): VersionJob | undefined {
  return state.jobs.find(({ project, name }) => project === ref.project && name === ref.name);
}

/**
 * Jobs that keep a version from being uninstalled: those online.
 * The rule speaks of any job that refers to it, but the message it raises speaks of jobs online and is answered by
 * taking them offline, so an offline job holds nothing.  Source: prep-2019 ch. 7
 */
export const jobsReferring = (state: VersionState, version: string): readonly VersionJob[] =>
  state.jobs.filter((job) => job.online && isSameVersion(job.version, version));
