import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReadingBudget, fileLimits, restEvery } from './readingBudget';
import { readJson } from './readJson';

const read = (text: string) => readJson(text, createReadingBudget(undefined, fileLimits));

describe('JSON from a stranger', () => {
  it('is read as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (input) => {
        const text = JSON.stringify(input);
        expect(await read(text)).toEqual({ ok: true, input: JSON.parse(text) });
      }),
    );
  });

  it.each(['', '{', '[1,]', '"\\"', 'nonsense'])('that is none is told so: %j', async (text) => {
    expect(await read(text)).toEqual({ ok: false, code: 'unreadable' });
  });

  it('may hold brackets and commas in its texts', async () => {
    const input = { a: `\\"${'['.repeat(1e5)}\\`, b: ','.repeat(1e6), c: '\\\\"' };
    expect(await read(JSON.stringify(input))).toEqual({ ok: true, input });
  });

  it.each([
    ['nested without end', '['.repeat(1e7)],
    ['nested and closed', '['.repeat(1e6) + ']'.repeat(1e6)],
    ['of objects without end', `[${'{},'.repeat(1e6)}1]`],
    ['of numbers without end', `[${'1,'.repeat(1e7)}1]`],
  ])('%s is refused before it is parsed', async (_, text) => {
    expect(await read(text)).toMatchObject({ ok: false, code: 'too-many' });
  });

  it('is looked through with rests', async () => {
    const rests: number[] = [];
    const budget = createReadingBudget(async () => {
      rests.push(budget.work);
    });
    await readJson(`[${' '.repeat(5 * restEvery)}]`, budget);
    expect(rests).toHaveLength(5);
  });
});
