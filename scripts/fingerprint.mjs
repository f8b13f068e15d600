// A quick fingerprint of sources: names, sizes and times of files, without reading them. Equal fingerprints mean
// equal sources; unlike a test for newer files, it also notices deleted and older ones. Tests and READMEs are left
// out, because nothing that is built depends on them. Uses only Node's own modules.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const unbuilt = /\.test\.tsx?$|\.md$/;

export function fingerprint(paths) {
  const hash = createHash('sha1');
  for (const path of paths.flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return unbuilt.test(path) ? [] : [path];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}
