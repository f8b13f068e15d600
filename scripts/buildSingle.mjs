// `npm run build:single`: writes the whole page as one HTML file that opens by double click, and says how large it is.
// Installs when needed.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtSingleFile, ensureSingleBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish, root } from './run.mjs';

await finish(buildSingle());

async function buildSingle() {
  await ensureInstalled();
  await ensureSingleBuilt({ force: true });
  const file = readFileSync(builtSingleFile);
  const kb = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  console.log(
    `${relative(root, builtSingleFile)}: ${kb(file.length)}, ${kb(gzipSync(file).length)} packed`,
  );
}
