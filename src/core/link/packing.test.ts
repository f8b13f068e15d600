import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
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
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpack(pack(text))).toEqual({ text, outcome: 'whole' });
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

  it('that grows without end is refused', async () => {
    const bomb = toBase64url(bytesOf(`w=a~1~simple&${'0'.repeat(40 * 2 ** 20)}`));
    const { state, problems } = await decodeLink(`#/size?v=1&z=${bomb}`);
    expect(state).toEqual({ view: 'size' });
    expect(problems).toEqual([
      { code: 'too-long', parameter: 'z', limit: 32 * 2 ** 20 },
      { code: 'no-workload', parameter: 'w' },
    ]);
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
