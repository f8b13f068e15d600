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
