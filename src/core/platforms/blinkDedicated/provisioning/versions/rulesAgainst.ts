import type {
  JobRef,
  RuleCode,
  VersionAction,
  VersionState,
} from '@/core/platforms/versionPlanner';
import { findInstalled, findJob, isSameVersion, jobsReferring, versionLimit } from './versionState';

/** Every rule that an action breaks, none when it is allowed.  Source: prep-2019 ch. 7 */
export function rulesAgainst(state: VersionState, action: VersionAction): readonly RuleCode[] {
  switch (action.kind) {
    case 'install':
      return installRules(state, action.version);
    case 'uninstall':
      return uninstallRules(state, action.version);
    case 'set-current':
      return currentRules(state, action.version);
    case 'switch-job':
      return switchRules(state, action.job, action.version);
    case 'take-offline':
      return offlineRules(state, action.job);
  }
}

function installRules(state: VersionState, version: string): readonly RuleCode[] {
  const rules: RuleCode[] = [];
  if (version.trim() === '') rules.push('unnamed');
  if (findInstalled(state, version)) rules.push('already-installed');
  if (state.installed.length >= versionLimit) rules.push('limit');
  if (state.deploying) rules.push('installing');
  return rules;
}

function uninstallRules(state: VersionState, version: string): readonly RuleCode[] {
  const installed = findInstalled(state, version);
  if (!installed) return ['not-installed'];
  const rules: RuleCode[] = [];
  if (installed.current) rules.push('is-current');
  if (jobsReferring(state, version).length > 0) rules.push('job-refers');
  return rules;
}

function currentRules(state: VersionState, version: string): readonly RuleCode[] {
  const installed = findInstalled(state, version);
  if (!installed) return ['not-installed'];
  const only = state.installed.filter(({ current }) => current).length === 1;
  return installed.current && only ? ['already-current'] : [];
}

function switchRules(state: VersionState, ref: JobRef, version: string): readonly RuleCode[] {
  const job = findJob(state, ref);
  if (!job) return ['unknown-job'];
  const rules: RuleCode[] = [];
  if (!findInstalled(state, version)) rules.push('not-installed');
  if (isSameVersion(job.version, version)) rules.push('already-on-version');
  return rules;
}

function offlineRules(state: VersionState, ref: JobRef): readonly RuleCode[] {
  const job = findJob(state, ref);
  if (!job) return ['unknown-job'];
  return job.online ? [] : ['already-offline'];
}
