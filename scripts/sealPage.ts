import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packPieces, pieceFolder } from './packPieces.ts';

export const workerFile = 'serviceWorker.js';

const stamp = /(<meta name="version" content=")[^"]*(")/;

/**
 * Finishes a built page: makes its version, writes it into index.html, and writes the service worker with a list of
 * every file and its SHA-256 on the first line, and the files once more in the pieces that the worker fetches. The
 * version is the release, a plus, and a hash of the files: equal files have equal versions. Hidden files are no part of
 * the page.
 */
export function sealPage(folder: string, release: string, worker: string): string {
  const index = join(folder, 'index.html');
  const html = readFileSync(index, 'utf8');
  if (!stamp.test(html)) throw new Error(`${index} has no <meta name="version" content="">`);
  const withVersion = (version: string) => html.replace(stamp, `$1${version}$2`);
  writeFileSync(index, withVersion(''));
  const build = sha256(JSON.stringify([filesOf(folder), worker])).slice(0, 8);
  const version = `${release}+${build}`;
  writeFileSync(index, withVersion(version));
  const files = filesOf(folder);
  const sealed = JSON.stringify({ version, files, pieces: packPieces(folder, files, sha256) });
  writeFileSync(join(folder, workerFile), `const sealed=${sealed};\n${worker}`);
  return version;
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== workerFile && !path.startsWith(`${pieceFolder}/`))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
