import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { readLines } from './readLines';

async function* inChunks(bytes: Uint8Array, cuts: readonly number[]) {
  let start = 0;
  for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
    const end = Math.max(start, Math.min(cut, bytes.length));
    yield bytes.subarray(start, end);
    start = end;
  }
}

it('gives the same lines however the bytes are cut, and no bytes for a line above the maximum', async () => {
  const text = fc.array(fc.constantFrom('a', '数', '\r', '\n'), { maxLength: 60 });
  const cuts = fc.array(fc.nat(120), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(text, cuts, fc.nat(12), async (characters, at, maximum) => {
      const whole = characters.join('');
      const split = whole.split('\n');
      if (split.at(-1) === '') split.pop();
      const found = [];
      for await (const batch of readLines(inChunks(Buffer.from(whole), at), maximum)) {
        found.push(...batch);
      }
      expect(
        found.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString()]),
      ).toEqual(
        split.map((line, i) => [i + 1, Buffer.byteLength(line) > maximum ? undefined : line]),
      );
    }),
    { numRuns: cases(500) },
  );
});
