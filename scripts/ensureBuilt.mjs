// Builds the page into dist/, the command into dist-cli/ and the page as a single file into dist-single/, each only
// when its sources have changed. A build goes to a temporary folder and is then moved into place, by one process at a
// time, so that nobody ever serves or runs an incomplete one. A stamp file holds the fingerprint of the sources.
// Expects installed dependencies.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root, runLocal } from './run.mjs';
import { withLock } from './withLock.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];

const page = {
  name: 'page',
  sources: [
    ...['src', 'public', 'index.html', 'vite.config.ts'],
    ...['scripts/examplePage.ts', 'scripts/notices.ts', 'scripts/offlinePage.ts'],
    ...['scripts/sealPage.ts', 'scripts/packPieces.ts', 'scripts/figuresWorker.ts'],
    ...shared,
  ],
  options: [],
  built: '',
  output: 'dist',
  stamp: 'dist/.vite/sources',
};

const command = {
  name: 'command',
  sources: ['src/core', 'src/cli', 'vite.cli.config.ts', ...shared],
  options: ['--config', 'vite.cli.config.ts'],
  built: 'streamsizer.mjs',
  output: 'dist-cli/streamsizer.mjs',
  stamp: 'dist-cli/sources',
};

const singleFile = {
  name: 'single',
  sources: [
    ...['src', 'public', 'index.html', 'vite.single.config.ts'],
    ...['scripts/examplePage.ts', 'scripts/notices.ts', 'scripts/figuresWorker.ts'],
    ...shared,
  ],
  options: ['--config', 'vite.single.config.ts'],
  built: 'streamsizer.html',
  output: 'dist-single/streamsizer.html',
  // Not in dist-single/, which has only the one file.
  stamp: '.cache/single-sources',
};

export const builtCommand = join(root, command.output);
export const builtSingleFile = join(root, singleFile.output);

export const ensureBuilt = (options) => ensure(page, options);
export const ensureCliBuilt = (options) => ensure(command, options);
export const ensureSingleBuilt = (options) => ensure(singleFile, options);

async function ensure(product, { force = false } = {}) {
  if (!force && isFresh(product)) return;
  await withLock(`build-${product.name}`, async () => {
    if (force || !isFresh(product)) await build(product);
  });
}

function isFresh({ sources, output, stamp }) {
  try {
    const isMade = existsSync(join(root, output));
    return isMade && readFileSync(join(root, stamp), 'utf8') === fingerprint(sources);
  } catch {
    return false;
  }
}

async function build({ name, sources, options, built, output, stamp }) {
  const workshop = join(root, '.cache', `build-${name}-${process.pid}`);
  // Calculated before the build: a file that is edited during it must count as changed.
  const before = fingerprint(sources);
  const arguments_ = ['build', '--outDir', workshop, '--emptyOutDir', '--logLevel', 'warn'];
  try {
    await runLocal('vite', [...arguments_, ...options], { toStderr: true, label: 'vite build' });
    replace(join(workshop, built), join(root, output));
    mkdirSync(dirname(join(root, stamp)), { recursive: true });
    writeFileSync(join(root, stamp), before);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function replace(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // A folder cannot be renamed over another that has something in it.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    const old = `${from.replace(/[\\/]$/, '')}-old`;
    rmSync(old, { recursive: true, force: true });
    renameSync(to, old);
    renameSync(from, to);
    rmSync(old, { recursive: true, force: true });
  }
}
