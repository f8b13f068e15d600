import * as fc from 'fast-check';
import { reportOf } from './lawReport.mjs';

/**
 * How laws run in every test file.
 *
 * They meet the same cases every time, so that a change alone decides whether the tests pass.
 * `LAW_SEED=random npm run unit` looks at new cases; `LAW_SEED=<number>` repeats a run. The seed is in each failure.
 *
 * `npm test` tries a fifth of the cases of each law; `LAW_CASES=all`, as in `npm run test:all`, tries all of them.
 */
const asked = process.env.LAW_SEED ?? '20191029';
const hasAllCases = process.env.LAW_CASES === 'all';

fc.configureGlobal({
  numRuns: hasAllCases ? 100 : 20,
  reporter: (run) => {
    if (run.failed) throw new Error(reportOf(run), { cause: run.errorInstance ?? undefined });
  },
  ...(asked === 'random' ? {} : { seed: seedOf(asked) }),
});

function seedOf(text) {
  const seed = Number(text);
  if (Number.isSafeInteger(seed)) return seed;
  throw new Error(`LAW_SEED is a whole number or random, not ${text}`);
}
