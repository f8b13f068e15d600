import type {
  GoalClause,
  JobRef,
  VersionGoal,
  VersionState,
} from '@/core/platforms/versionPlanner';
import type { ChecklistInputs } from '@/core/provisioning/checklist/checklistState';

type VersionInputs = ChecklistInputs['versions'];

/** The cluster's versions and jobs out of the typed lists. Empty rows are left out. */
export function versionStateOf({ installed, jobs, deploying }: VersionInputs): VersionState {
  return {
    installed: installed
      .filter(({ name, installedOn }) => name.trim() !== '' || installedOn !== '')
      .map(({ name, tag, installedOn, endOfService, current }) => ({
        name: name.trim(),
        tag: tag === 'stable' || tag === 'beta' ? tag : 'none',
        current,
        ...(installedOn === '' ? {} : { installedOn }),
        ...(endOfService === '' ? {} : { endOfService }),
      })),
    jobs: jobs
      .filter(({ name }) => name.trim() !== '')
      .map(({ project, name, version, online }) => ({
        project: project.trim(),
        name: name.trim(),
        version: version.trim(),
        online,
      })),
    deploying,
  };
}

export const wishKinds = ['job-on', 'current', 'installed', 'not-installed'] as const;

/** The goal out of the typed wishes. Empty wishes are left out. */
export function versionGoalOf({ goal }: VersionInputs): VersionGoal {
  return {
    clauses: goal.wishes.flatMap((wish): GoalClause[] => {
      const version = wish.version.trim();
      const kind = wishKinds.find((one) => one === wish.kind) ?? 'installed';
      const job = { project: wish.project.trim(), name: wish.job.trim() };
      if (kind !== 'job-on') return version === '' ? [] : [{ kind, version }];
      return version === '' && job.name === '' && job.project === ''
        ? []
        : [{ kind, version, job }];
    }),
    lockedJobs: goal.lockedJobs
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(jobOf),
    keptVersions: goal.keptVersions
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    mayTakeOffline: goal.mayTakeOffline,
    maySwitchOnline: goal.maySwitchOnline,
  };
}

/** `project/job`, or a job of no project; the slash may be a full-width one. */
function jobOf(line: string): JobRef {
  const slash = line.search(/[/／]/);
  return slash === -1
    ? { project: '', name: line.trim() }
    : { project: line.slice(0, slash).trim(), name: line.slice(slash + 1).trim() };
}
