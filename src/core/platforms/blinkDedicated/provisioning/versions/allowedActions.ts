import type { ActionVerdict, VersionAction, VersionState } from '@/core/platforms/versionPlanner';
import { versionKey } from './compareVersions';
import { rulesAgainst } from './rulesAgainst';

/**
 * Every possible action with the rules against it: installing each of `candidates`; uninstalling each version that is
 * installed or a candidate, making it current and switching each job to it; taking each job offline.
 */
export function allowedActions(
  state: VersionState,
  candidates: readonly string[] = [],
): readonly ActionVerdict[] {
  const names = new Map<string, string>();
  for (const name of [...state.installed.map(({ name }) => name), ...candidates])
    if (!names.has(versionKey(name))) names.set(versionKey(name), name);
  const versions = [...names.values()];
  const actions: readonly VersionAction[] = [
    ...candidates.map((version) => ({ kind: 'install' as const, version })),
    ...versions.map((version) => ({ kind: 'uninstall' as const, version })),
    ...versions.map((version) => ({ kind: 'set-current' as const, version })),
    ...state.jobs.flatMap(({ project, name }) =>
      versions.map((version) => ({ kind: 'switch-job' as const, job: { project, name }, version })),
    ),
    ...state.jobs.map(({ project, name }) => ({
      kind: 'take-offline' as const,
      job: { project, name },
    })),
  ];
  return actions.map((action) => {
    const rules = rulesAgainst(state, action);
    return { action, allowed: rules.length === 0, rules };
  });
}
