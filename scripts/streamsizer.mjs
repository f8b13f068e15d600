// `npm run -s streamsizer -- size plan.json`: the command in a checkout.
// Installs and builds itself when needed, and says so only on standard error.
// Then runs in this same process, to start quickly.
// Paths on the command line mean the folder it was called from, not the checkout.
import { pathToFileURL } from 'node:url';
import { builtCommand, ensureCliBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish } from './run.mjs';

await finish(prepare());
if (!process.exitCode) await import(pathToFileURL(builtCommand));

async function prepare() {
  await ensureInstalled();
  await ensureCliBuilt();
  // npm moves to the checkout's root before it runs a script.
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  if (script === 'streamsizer' && calledFrom) process.chdir(calledFrom);
}
