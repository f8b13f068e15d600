// `npm test`: what must hold after every change, from a new clone; stops at the first failure. `npm run test:all`
// (`--all` here) runs what takes long, and the laws again with all their cases. Each stage has a heading and its time;
// a failure names the command that repeats it alone. The last line of a success is "N passed, 0 failed": unit and
// end-to-end tests together. Until ensureInstalled has run, only Node's own modules are used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish, root } from './run.mjs';
import { longStages, reports, stages } from './testStages.mjs';

await finish(test(process.argv.includes('--all') ? longStages : stages));

async function test(stages) {
  await ensureInstalled();
  const lines = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n── ${index + 1} of ${stages.length}: ${stage.name}`);
    const seconds = await time(stage);
    console.log(`── ${stage.name}: done in ${seconds} s`);
    lines.push(`  ${seconds.padStart(6)} s  ${stage.name}`);
  }
  console.log(`\nAll stages passed:\n${lines.join('\n')}`);
  const { passed, failed } = count();
  console.log(`${passed} passed, ${failed} failed`);
}

async function time({ name, alone, work }) {
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  try {
    await work();
  } catch (error) {
    const message = `\nFailed after ${seconds()} s in "${name}": ${error.message}\nThis stage alone: ${alone}`;
    throw Object.assign(new Error(message), { exitCode: error.exitCode });
  }
  return seconds();
}

function count() {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const unit = read(reports.unit);
  const { stats } = read(reports.e2e);
  return {
    passed: unit.numPassedTests + stats.expected,
    failed: unit.numFailedTests + stats.unexpected + stats.flaky,
  };
}
