import { unzlibSync } from 'fflate';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '@/core/report/document/webAddress';
import { type QrCode, qrCodeOf, qrPath } from './qrCode';
import { qrPng } from './qrPng';

/** What a phone reads off a code drawn with so many pixels a module. */
function read(code: QrCode, scale = 4): string {
  const side = code.length * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (code[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return decodeQR({ width: side, height: side, data });
}

function linkOf(length: number): string {
  const start = 'https://sizer.example/#/size?v=1&w=';
  return start + 'a~1.2%20'.repeat(length).slice(0, length - start.length);
}

describe('the code of a link', () => {
  it.each([40, 200, 666, 667, 858])('of %d characters reads back', (length) => {
    const link = linkOf(length);
    const code = qrCodeOf(link);
    expect(code && read(code)).toBe(link);
  });

  it('has at most 97 modules a side and a quiet zone of four', () => {
    const code = qrCodeOf(linkOf(858)) ?? [];
    expect(code.length).toBe(97 + 8);
    const edge = [...code.slice(0, 4), ...code.slice(-4)].flat();
    for (const row of code) edge.push(...row.slice(0, 4), ...row.slice(-4));
    expect(edge).not.toContain(true);
  });

  it.each([
    ['none', null],
    ['one too long to scan', linkOf(859)],
    ['a part of one', '#/size?qps=1'],
    ['a file', 'file:///home/a/streamsizer.html#/size'],
    ['one with a blank', 'https://a.example/ b'],
  ])('does not exist for %s', (_, link) => {
    expect(qrCodeOf(link)).toBeUndefined();
  });

  it('is a web address when a browser elsewhere could open it', () => {
    expect(isWebAddress('http://localhost:4173/#/size')).toBe(true);
    expect(isWebAddress('javascript:alert(1)//http://a')).toBe(false);
  });

  const code = qrCodeOf(linkOf(120)) ?? [];

  it('is a path with the dark modules and nothing else', () => {
    const { size, path } = qrPath(code);
    const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
    }
    expect(drawn).toEqual(code);
    expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
  });

  it('is a picture with a byte for each module of a line', () => {
    const png = qrPng(code);
    const view = new DataView(png.buffer);
    const side = code.length * 8;
    expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([side, side, 1, 0]);
    const data = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
    const rows = code.map((_, y) => {
      const from = y * 8 * (1 + code.length);
      return [...data.subarray(from + 1, from + 1 + code.length)].map((byte) => byte === 0);
    });
    expect(rows).toEqual(code);
    // The check sum of an empty last part is the same in every PNG.
    expect([...png.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
  });
});
