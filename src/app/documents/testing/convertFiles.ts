import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { runToEnd } from './runToEnd';

export const hasLibreOffice =
  spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** In milliseconds. LibreOffice starts within seconds, on a busy machine within a minute; after this time it hangs. */
const longestMs = 240_000;

/** Has LibreOffice write files in another format into a folder: one start, with a profile that no other start uses. */
export function convertFiles(
  files: readonly string[],
  format: string,
  folder: string,
  profile: string,
): Promise<void> {
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const options = [home, '--headless', '--convert-to', format, '--outdir', folder, ...files];
  return runToEnd('soffice', options, longestMs);
}
