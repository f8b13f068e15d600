import type { VersionJob, VersionState } from '@/core/platforms/versionPlanner';

/** A cluster from short forms: versions with `*` for the current one, jobs as `name@version`, `-` before when offline. */
export function cluster(
  versions: readonly string[],
  jobs: readonly string[] = [],
  deploying = false,
): VersionState {
  return {
    installed: versions.map((text) => ({
      name: text.replace('*', ''),
      tag: 'none',
      current: text.endsWith('*'),
    })),
    jobs: jobs.map(jobOf),
    deploying,
  };
}

export const ref = (name: string) => ({ project: 'core', name });

function jobOf(text: string): VersionJob {
  const [name = '', version = ''] = text.replace(/^-/, '').split('@');
  return { ...ref(name), version, online: !text.startsWith('-') };
}
