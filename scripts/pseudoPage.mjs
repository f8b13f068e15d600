// The page in the pseudo-language, for the end-to-end tests alone: every sentence of `words` between ⟦ and ⟧.
// Built into .cache/dist-pseudo only when the page's sources have changed, and served on a free port.
// Returns the address and a way to stop it.
// Expects installed dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, runLocal } from './run.mjs';
import { withLock } from './withLock.mjs';

const folder = join(root, '.cache', 'dist-pseudo');
const stamp = join(folder, 'sources');
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

export async function servePseudoPage() {
  await withLock('build-pseudo', async () => {
    if (!isFresh()) await build();
  });
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/`,
    close: () => server.close(),
  };
}

function isFresh() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint(sources);
  } catch {
    return false;
  }
}

async function build() {
  // Calculated before the build: a file that is edited during it must count as changed.
  const before = fingerprint(sources);
  await runLocal('vite', ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    env: { VITE_PSEUDO: '1' },
    toStderr: true,
    label: 'vite build in the pseudo-language',
  });
  writeFileSync(stamp, before);
}
