// The stages of `npm test` and of `npm run test:all`, in order: what each is called, what it does,
// and `alone`, the command that repeats just that stage.
// The stages with tests leave a JSON report, from which test.mjs counts.
// Imported by test.mjs only.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureCliBuilt } from './ensureBuilt.mjs';
import { root, run, runLocal } from './run.mjs';

export const reports = { unit: '.cache/unit.json', e2e: '.cache/e2e.json' };

const colors = process.stdout.isTTY ? [] : ['--colors=off'];

/** `npm test`: minutes on two cores. */
export const stages = [
  {
    name: 'format and lint',
    alone: 'npx biome ci --error-on-warnings .',
    work: () => runLocal('@biomejs/biome', ['ci', '--error-on-warnings', ...colors, '.']),
  },
  {
    name: 'types: core alone, service worker alone, everything',
    alone: 'npm run check',
    work: () => Promise.all(['src/core', 'src/serviceWorker', '.'].map(checkTypes)),
  },
  {
    name: 'unit and component tests',
    alone: 'npm run unit',
    work: () => vitest(['--project', 'node', '--project', 'dom']),
  },
  {
    name: 'build and budget',
    alone: 'npm run build',
    work: async () => {
      await ensureBuilt({ force: true });
      await run(process.execPath, ['scripts/checkSize.mjs'], { label: 'the budget' });
    },
  },
  {
    name: 'build of the command',
    alone: 'npm run -s streamsizer',
    work: () => ensureCliBuilt({ force: true }),
  },
  {
    name: 'journeys in Chromium',
    alone: 'npm run e2e -- --grep @journey --project chromium',
    work: () => endToEnd('journeys'),
  },
];

/** `npm run test:all`, after `npm test`: what takes long by nature. */
export const longStages = [
  {
    name: 'long tests, and laws with all their cases',
    alone: 'LAW_CASES=all npx vitest run',
    work: () => vitest([], { LAW_CASES: 'all' }),
  },
  {
    name: 'end to end in every engine',
    alone: 'npm run e2e',
    work: () => endToEnd('rest'),
  },
];

const checkTypes = (folder) => runLocal('typescript', ['-p', folder, '--noEmit']);

function vitest(args, env) {
  rmSync(join(root, reports.unit), { force: true });
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`];
  return runLocal('vitest', ['run', ...args, ...output], { env });
}

function endToEnd(part) {
  rmSync(join(root, reports.e2e), { force: true });
  const env = { STREAMSIZER_E2E_PART: part, STREAMSIZER_E2E_REPORT: join(root, reports.e2e) };
  return run(process.execPath, ['scripts/e2e.mjs'], { env, label: 'end to end' });
}
