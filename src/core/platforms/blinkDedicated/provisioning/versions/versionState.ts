import type {
  InstalledVersion,
  JobRef,
  VersionJob,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { versionKey } from './compareVersions';

/** Installing needs fewer installed versions than this; a cluster that has more keeps them.  Source: prep-2019 ch. 7 */
export const versionLimit = 3;

export const isSameVersion = (a: string, b: string): boolean => versionKey(a) === versionKey(b);

/** Names are compared as written, without the blanks around them: no document says whether the console tells `J0` from `j0`. */
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
 * The documented rule names any job that refers to the version. Its error message names online jobs and is resolved by
 * taking them offline, so an offline job does not count.  Source: prep-2019 ch. 7
 * Derived: a job that was switched while online keeps both versions, because no document says that the first is free.
 */
export const jobsReferring = (state: VersionState, version: string): readonly VersionJob[] =>
  state.jobs.filter(
    (job) =>
      job.online &&
      (isSameVersion(job.version, version) ||
        (job.runsOn !== undefined && isSameVersion(job.runsOn, version))),
  );

/** Offline jobs that name a version: they do not prevent anything, and fail with message 30006 once it is uninstalled. */
export const jobsNaming = (state: VersionState, version: string): readonly VersionJob[] =>
  state.jobs.filter((job) => !job.online && isSameVersion(job.version, version));
