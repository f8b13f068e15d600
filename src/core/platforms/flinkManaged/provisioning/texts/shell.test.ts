import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from './shell';
import { orderArbitrary } from './testing/orderArbitrary';
import { readShell } from './testing/readShell';

/** What no command line can hold is left out: a zero byte ends it, half a character is none. */
const texts = fc
  .oneof(
    orderArbitrary.map(({ region }) => region),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom("'", '"', '\\', '$', '`', ' ', '\n', ';', 'a'))
      .map((signs) => signs.join('')),
  )
  .map((text) => text.replaceAll('\u0000', ''))
  .filter((text) => text !== '');

it('a text is one word of a command, and means itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readShell(shellWord(text))).toEqual([text]);
    }),
    { numRuns: 500 },
  );
});

it('a shell hands it over as it is', () => {
  const some = fc.sample(texts, { numRuns: 50, seed: 1 });
  const written = `printf '%s\\0' ${some.map(shellWord).join(' ')}`;
  const read = execFileSync('sh', ['-c', written], { encoding: 'utf8' });
  expect(read.split('\u0000').slice(0, -1)).toEqual(some);
});
