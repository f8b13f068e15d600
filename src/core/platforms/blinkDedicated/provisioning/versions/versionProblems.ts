import type { VersionProblem, VersionState } from '@/core/platforms/versionPlanner';
import { versionKey } from './compareVersions';
import { dayNumber } from './days';
import { jobKey } from './versionState';

/** More installed versions than this are taken for a mistake: the search counts them in bits. */
const mostInstalled = 24;

/** Whether a problem leaves it unclear which version or job is meant, so that nothing can be planned. */
export const isUnclear = ({ code }: VersionProblem): boolean =>
  ['version-unnamed', 'version-twice', 'too-many-installed', 'job-twice'].includes(code);

/** Everything wrong with a state, in the order of its lists. */
export function versionProblems(state: VersionState): readonly VersionProblem[] {
  return [...currentProblems(state), ...installedProblems(state), ...jobProblems(state)];
}

function currentProblems({ installed }: VersionState): readonly VersionProblem[] {
  const versions = installed.filter(({ current }) => current).map(({ name }) => name);
  if (versions.length > 1) return [{ code: 'several-current', versions }];
  return versions.length === 0 && installed.length > 0 ? [{ code: 'no-current' }] : [];
}

function installedProblems({ installed }: VersionState): readonly VersionProblem[] {
  const problems: VersionProblem[] = [];
  if (installed.length > mostInstalled)
    problems.push({ code: 'too-many-installed', limit: mostInstalled });
  const seen = new Set<string>();
  for (const { name, installedOn, endOfService } of installed) {
    const key = versionKey(name);
    if (key === '') problems.push({ code: 'version-unnamed' });
    else if (seen.has(key)) problems.push({ code: 'version-twice', version: name });
    seen.add(key);
    for (const day of [installedOn, endOfService])
      if (day !== undefined && dayNumber(day) === undefined)
        problems.push({ code: 'no-such-day', version: name, day });
  }
  return problems;
}

function jobProblems({ installed, jobs }: VersionState): readonly VersionProblem[] {
  const problems: VersionProblem[] = [];
  const present = new Set(installed.map(({ name }) => versionKey(name)));
  const seen = new Set<string>();
  for (const { project, name, version } of jobs) {
    const job = { project, name };
    const key = jobKey(job);
    if (seen.has(key)) problems.push({ code: 'job-twice', job });
    seen.add(key);
    if (!present.has(versionKey(version)))
      problems.push({ code: 'job-version-missing', job, version });
  }
  return problems;
}
