import * as fc from 'fast-check';

/**
 * The laws run on the same cases every time, so that a change alone decides whether the tests pass.
 * `LAW_SEED=random npm run unit` looks at new cases; `LAW_SEED=<number>` repeats a run. The seed is in each failure.
 */
const asked = process.env.LAW_SEED ?? '20191029';

if (asked !== 'random') {
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed))
    throw new Error(`LAW_SEED is a whole number or random, not ${asked}`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
