import { crc32 as crc32OfNode } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from './pngChunk';
import { withPngTexts } from './pngTexts';

/** One black pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32OfNode(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

describe('notes inside a PNG', () => {
  it('stand behind the header, with right check sums, and leave the rest as it was', () => {
    const link = 'https://a.example/#/size?qps=5&w=订单\u0000';
    const texts = [
      { keyword: 'Source', text: link },
      { keyword: 'Title', text: '方案' },
    ] as const;
    const chunks = chunksOf(withPngTexts(pixel, 288, texts));
    expect(chunks.map(({ type }) => type)).toEqual([
      'IHDR',
      'pHYs',
      'iTXt',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
    // 288 dots an inch of 0.0254 m are 11,339 a metre, unit 1.
    const density = chunks[1]?.data;
    expect([density?.readUInt32BE(0), density?.readUInt32BE(4), density?.[8]]).toEqual([
      11_339, 11_339, 1,
    ]);
    expect(chunks[2]?.data.toString('utf8')).toBe(
      'Source\0\0\0\0\0https://a.example/#/size?qps=5&w=订单',
    );
    expect(chunks[3]?.data.toString('utf8')).toBe('Title\0\0\0\0\0方案');
    const rest = chunks.filter(({ type }) => type !== 'iTXt' && type !== 'pHYs');
    expect(rest).toEqual(chunksOf(pixel));
  });

  it('are refused by what is no PNG', () => {
    expect(() => withPngTexts(Uint8Array.of(1, 2, 3), 96, [])).toThrow(RangeError);
  });

  it('sum as Node sums', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
  });
});
