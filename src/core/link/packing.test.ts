import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createReadingBudget } from '@/core/plan/readingBudget';
import { fromBase64url, toBase64url } from './base64url';
import { decodeLink } from './decodeLink';
import { loadPacking } from './packing';

const bytesOf = (text: string) => deflateSync(strToU8(text), { level: 9 });

describe('packed text', () => {
  it('is spelled as base64url without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual({ bytes, whole: true });
      }),
    );
  });

  it('comes out as it went in', async () => {
    const { pack, unpack } = await loadPacking();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const unpacked = await unpack(pack(text), createReadingBudget());
        expect(unpacked).toEqual({ text, outcome: 'whole' });
      }),
    );
  });

  it('packed elsewhere opens too, with choices put beside it by hand', async () => {
    const packed = toBase64url(bytesOf('w=订单~5~simple&w=b~1~simple'));
    const { state, problems } = await decodeLink(`#/size?z=${packed}&lang=en`);
    expect(state.plan?.workloads.map(({ name }) => name)).toEqual(['订单', 'b']);
    expect(state.language).toBe('en');
    expect(problems).toEqual([]);
  });

  it('that grows without end is read as far as the budget goes', async () => {
    const bomb = toBase64url(bytesOf(`w=a~1~simple&w=b~2~simple${'0'.repeat(40 * 2 ** 20)}`));
    const { state, problems } = await decodeLink(`#/size?v=1&z=${bomb}`);
    expect(state.plan?.workloads.map(({ name }) => name)).toEqual(['a']);
    expect(problems).toEqual([{ code: 'too-long', parameter: 'z', limit: 32 * 2 ** 20 }]);
  });

  it('in every part of a link shares one budget', async () => {
    const bomb = toBase64url(bytesOf(`w=a~1~simple&${'0'.repeat(20 * 2 ** 20)}&w=b~1~simple`));
    const budget = createReadingBudget();
    const { state, problems } = await decodeLink(`#/compare?v=1&z=${bomb}&b=${bomb}`, budget);
    expect(state.plan?.workloads).toHaveLength(2);
    expect(state.other?.plan.workloads).toHaveLength(1);
    expect(problems.map(({ code, parameter }) => `${code} ${parameter}`)).toContain('too-long b');
    expect(budget.bytes).toBe(0);
  });

  it.each([
    ['', 'cut'],
    ['!', 'broken-packing'],
    ['_____', 'broken-packing'],
  ])('"%s" is none', async (packed, code) => {
    const { state, problems } = await decodeLink(`#/size?v=1&z=${packed}`);
    expect(state).toEqual({ view: 'size' });
    expect(problems.map((problem) => problem.code)).toEqual([code, 'no-workload']);
  });
});
