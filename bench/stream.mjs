// Plans through the built command's --ndjson: plans per second and peak memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './build.mjs';
import { printTable, ratio, time } from './measure.mjs';
import { planInput } from './plans.mjs';

// The command samples its own memory and says the peak on its way out, in kB. (The system's own figure for a
// child starts at the memory of the process that spawned it.)
const reportPeak = `let peak = 0;
setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()); }, 5).unref();
process.on('exit', () => process.stderr.write('peak ' + Math.round(peak / 1024) + '\\n'));`;
const command = [
  `--import=data:text/javascript,${encodeURIComponent(reportPeak)}`,
  join(root, 'scripts/streamsizer.mjs'),
];

export async function benchStream() {
  const lines = Array.from(
    { length: 500 },
    (_, i) => `${JSON.stringify(planInput((i % 5) + 1, i))}\n`,
  );
  const first = await run(lines, 10);
  if (first.code !== 0 || first.results !== 10) {
    return console.log(`\nThe command cannot stream plans: skipped. ${first.errors}`);
  }
  const runs = [];
  for (const plans of [10_000, 100_000]) runs.push({ plans, ...(await run(lines, plans)) });
  for (const { plans, results, code } of runs) {
    if (results !== plans || code !== 0) throw new Error(`${results} results for ${plans} plans`);
  }
  const rows = runs.map(({ plans, ms, peakKb }) => [
    plans.toLocaleString('en'),
    time(ms * 1_000),
    Math.round((plans / ms) * 1_000).toLocaleString('en'),
    `${Math.round(peakKb / 1_024)} MB`,
    ratio(peakKb, runs[0].peakKb),
  ]);
  printTable('A stream of plans', ['plans', 'time', 'plans/s', 'peak memory', '÷ first'], rows);
}

async function run(lines, plans) {
  const start = performance.now();
  const child = spawn(process.execPath, [...command, 'size', '--ndjson'], { cwd: root });
  let results = 0;
  let errors = '';
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) results += 1;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.on('error', () => {});
  const ended = once(child, 'close');
  for (let i = 0; i < plans && !child.stdin.destroyed; i += 100) {
    const block = lines.slice(i % lines.length, (i % lines.length) + Math.min(100, plans - i));
    if (!child.stdin.write(block.join(''))) await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  const [code] = await ended;
  const peakKb = Number(/^peak (\d+)$/m.exec(errors)?.[1]);
  return { ms: performance.now() - start, results, code, peakKb, errors };
}
