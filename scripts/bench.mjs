// `npm run bench`: measures how long the engine takes, together with other methods in the same run.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { load, root } from '../bench/build.mjs';
import { benchDraws } from '../bench/draws.mjs';
import { benchLinks } from '../bench/links.mjs';
import { benchMix } from '../bench/mix.mjs';
import { benchRoad } from '../bench/road.mjs';
import { benchSizing } from '../bench/sizing.mjs';
import { benchStream } from '../bench/stream.mjs';
import { finish } from './run.mjs';

await finish(bench());

async function bench() {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim()} (${cpus().length})`);
  const engine = await load('engine');
  await benchSizing(engine);
  await benchMix(engine);
  await benchDraws(engine);
  await benchRoad(engine);
  if (existsSync(join(root, 'src/core/link/encodeLink.ts'))) {
    await benchLinks(engine, await load('link'));
  } else {
    console.log('\nThere are no links yet: skipped.');
  }
  await benchStream();
}
