// Installs what package-lock.json says with `npm ci`, only when node_modules differs. A stamp file holds the hash of
// the lock file; without it, versions are compared. File times mean nothing in a clone. npm writes to standard error,
// so that a command's own output stays clean. Uses only Node's own modules: it runs first in a new clone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { withLock } from './withLock.mjs';

const oldestNode = [20, 19];
const stampFile = 'node_modules/.streamsizer-lock-hash';

export async function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  await withLock('install', async () => {
    if (isInstalled()) return;
    console.error('Installing dependencies (npm ci) …');
    const [command, ...args] = npm();
    await run(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      toStderr: true,
      shell: command === 'npm' && process.platform === 'win32',
      label: 'npm ci',
    });
    writeStamp();
  });
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(
    `StreamSizer needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`,
  );
}

/** npm ci empties node_modules first, so an interrupted install leaves no stamp behind. */
function isInstalled() {
  if (read(stampFile) === stamp()) return true;
  if (!matchesLock()) return false;
  writeStamp();
  return true;
}

/** Includes the machine: node_modules copied from another kind of machine lacks the native programs. */
const stamp = () =>
  `${createHash('sha256')
    .update(read('package-lock.json') ?? '')
    .digest('hex')} ${process.platform}-${process.arch}`;

const writeStamp = () => writeFileSync(join(root, stampFile), stamp());

function matchesLock() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    if (!present[path]) return entry.optional === true && !isForThisMachine(entry);
    return present[path].version === entry.version && existsSync(join(root, path));
  });
}

/** Packages with `libc` exist once for each C library, and only one of them is for this machine. */
const isForThisMachine = ({ os, cpu, libc }) =>
  !libc && os?.includes(process.platform) && cpu?.includes(process.arch);

function readPackages(file) {
  try {
    return JSON.parse(read(file)).packages;
  } catch {
    return undefined;
  }
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
