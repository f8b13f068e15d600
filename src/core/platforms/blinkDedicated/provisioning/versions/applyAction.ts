import type {
  JobRef,
  RuleCode,
  VersionAction,
  VersionJob,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { rulesAgainst } from './rulesAgainst';
import { isSameJob, isSameVersion } from './versionState';

export type Applied =
  | { readonly ok: true; readonly state: VersionState }
  | { readonly ok: false; readonly rules: readonly RuleCode[] };

/**
 * The state once an action is done, or the rules that refuse it. `today`, an ISO day, dates an installation.
 * Derived: the first version of an empty cluster becomes current, since one always is.
 */
export function applyAction(state: VersionState, action: VersionAction, today?: string): Applied {
  const rules = rulesAgainst(state, action);
  return rules.length > 0 ? { ok: false, rules } : { ok: true, state: done(state, action, today) };
}

function done(state: VersionState, action: VersionAction, today?: string): VersionState {
  const { installed } = state;
  switch (action.kind) {
    case 'install': {
      const dated = today === undefined ? {} : { installedOn: today };
      const current = installed.length === 0;
      const version = { name: action.version, tag: 'none' as const, ...dated, current };
      return { ...state, installed: [...installed, version] };
    }
    case 'uninstall':
      return {
        ...state,
        installed: installed.filter(({ name }) => !isSameVersion(name, action.version)),
      };
    case 'set-current':
      return {
        ...state,
        installed: installed.map((version) => ({
          ...version,
          current: isSameVersion(version.name, action.version),
        })),
      };
    case 'switch-job':
      return withJob(state, action.job, (job) =>
        switched(job, action.version, action.whileOnline ?? false),
      );
    case 'take-offline':
      return withJob(state, action.job, ({ runsOn: _, ...job }) => ({ ...job, online: false }));
  }
}

function switched({ runsOn, ...job }: VersionJob, version: string, letsGo: boolean): VersionJob {
  const first = runsOn ?? job.version;
  const holds = job.online && !letsGo && !isSameVersion(first, version);
  return { ...job, version, ...(holds ? { runsOn: first } : {}) };
}

function withJob(
  state: VersionState,
  ref: JobRef,
  change: (job: VersionJob) => VersionJob,
): VersionState {
  return { ...state, jobs: state.jobs.map((job) => (isSameJob(job, ref) ? change(job) : job)) };
}
