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

/**
 * `runsOn`: the version that a job came online with, where it was switched since. Only following a plan sets it.
 */
export type VersionJob = JobRef & {
  readonly version: string;
  readonly online: boolean;
  readonly runsOn?: string;
};

/** Versions of one dedicated cluster. `deploying`: an installation is running. */
export type VersionState = {
  readonly installed: readonly InstalledVersion[];
  readonly jobs: readonly VersionJob[];
  readonly deploying: boolean;
};

export const isSameVersion = (a: string, b: string): boolean => versionKey(a) === versionKey(b);

/** Names count as written, save blanks round them: whether the console tells `J0` from `j0` is not documented. */
export const jobKey = ({ project, name }: JobRef): string =>
  JSON.stringify([project.trim(), name.trim()]);

export const isSameJob = (a: JobRef, b: JobRef): boolean =>
  a.name.trim() === b.name.trim() && a.project.trim() === b.project.trim();

export const findInstalled = (state: VersionState, version: string): InstalledVersion | undefined =>
  state.installed.find(({ name }) => isSameVersion(name, version));

export const findJob = (state: VersionState, ref: JobRef): VersionJob | undefined =>
  state.jobs.find((job) => isSameJob(job, ref));

/**
 * Jobs that keep a version from being uninstalled: those online.
 * The rule speaks of any job that refers to it, but the message it raises speaks of jobs online and is answered by
 * taking them offline, so an offline job holds nothing.  Source: prep-2019 ch. 7
 * Derived: a job switched while online holds both versions, since no document says that switching lets the first go.
 */
export const jobsReferring = (state: VersionState, version: string): readonly VersionJob[] =>
  state.jobs.filter(
    (job) =>
      job.online &&
      (isSameVersion(job.version, version) ||
        (job.runsOn !== undefined && isSameVersion(job.runsOn, version))),
  );

/** Jobs offline that name a version: they hinder nothing, and meet message 30006 once it is gone. */
export const jobsNaming = (state: VersionState, version: string): readonly VersionJob[] =>
  state.jobs.filter((job) => !job.online && isSameVersion(job.version, version));
