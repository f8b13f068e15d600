import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as links from '../bench/fuzz.mjs';
import * as files from '../bench/fuzzFiles.mjs';

const cases = Array.from({ length: 20 }, (_, index) => index);

/** The first cases of a seed of `npm run fuzz`, so that what it runs is never left behind by what it reads. */
describe.each([
  ['links', links],
  ['files', files],
])('random %s', (_, { createTexts, judge }) => {
  it('are read soundly', async () => {
    const textOf = await createTexts(42);
    for (const index of cases) {
      const { outcome } = await judge(textOf(index).text, true, isDeepStrictEqual);
      expect([index, typeof outcome]).toEqual([index, 'string']);
    }
  });
});
