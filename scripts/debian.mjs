// Installs packages where no password is needed: as root on Debian or Ubuntu. Adds a font with Chinese characters
// when there is none, for pictures and print. Without a network it gives up quickly and without a message; the caller
// then says what to do. Uses only Node's own modules.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from './run.mjs';

const patience = [
  '-o',
  'Acquire::Retries=1',
  '-o',
  'Acquire::http::Timeout=20',
  '-o',
  'Acquire::https::Timeout=20',
];
const tenMinutes = 600_000;

/** `debian`, `ubuntu` or undefined: anything else, or not root. */
export function installableSystem() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return undefined;
  try {
    const id = /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return id === 'debian' || id === 'ubuntu' ? id : undefined;
  } catch {
    return undefined;
  }
}

export async function installPackages(...packages) {
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const options = {
    quiet: true,
    timeoutMs: tenMinutes,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    await run('apt-get', ['-qq', ...patience, 'update'], options);
    await run(
      'apt-get',
      ['-qq', '-y', ...patience, 'install', '--no-install-recommends', ...packages],
      options,
    );
    return true;
  } catch {
    return false;
  }
}

export async function ensureChineseFont() {
  if (!installableSystem() || hasChineseFont()) return;
  if (await installPackages('fontconfig', 'fonts-noto-cjk')) return;
  if (await installPackages('fontconfig', 'fonts-wqy-microhei')) return;
  console.error('No font with Chinese characters could be installed: they may show as boxes.');
}

function hasChineseFont() {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
