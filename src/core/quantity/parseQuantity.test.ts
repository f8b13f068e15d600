import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from './parseQuantity';

describe('parseQuantity', () => {
  it.each([
    ['120000', 120_000],
    ['120,000', 120_000],
    ['1,234,567', 1_234_567],
    ['120 000', 120_000],
    ['120\u00a0000', 120_000],
    ['120\u202f000', 120_000],
    ['120_000', 120_000],
    ["120'000", 120_000],
    ['120’000', 120_000],
    ['  7\t', 7],
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234.5', 1_234.5],
    ['120k', 120_000],
    ['120 K', 120_000],
    ['1.1k', 1_100],
    ['1.005k', 1_005],
    ['1.2m', 1_200_000],
    ['2 million', 2_000_000],
    ['3bn', 3e9],
    ['12万', 120_000],
    ['12 萬', 120_000],
    ['1.5亿', 150_000_000],
    ['2千', 2_000],
    ['3百万', 3_000_000],
    ['1e6', 1_000_000],
    ['1E6', 1_000_000],
    ['2.5e-3', 0.0025],
    ['１２０，０００', 120_000],
    ['１２万', 120_000],
    ['１．５', 1.5],
    ['120k/s', 120_000],
    ['120,000 records/s', 120_000],
    ['12万条/秒', 120_000],
    ['20 %', 20],
    ['20％', 20],
    ['64GB', 64],
    ['64 GiB', 64],
    ['4 cores', 4],
    ['4核', 4],
    ['80 CU', 80],
    ['5k qps', 5_000],
    ['1e12', 1e12],
  ])('reads %j as %d', (text, value) => {
    expect(parseQuantity(text)).toStrictEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    [' \u00a0\t', 'empty'],
    ['abc', 'unreadable'],
    ['k', 'unreadable'],
    ['.', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['1 apple', 'unreadable'],
    ['12kk', 'unreadable'],
    ['1e999', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['0x10', 'unreadable'],
    ['٣', 'unreadable'],
    ['10³', 'unreadable'],
    ['10⁶', 'unreadable'],
    ['1½', 'unreadable'],
    ['1/2', 'unreadable'],
    ['constructor', 'unreadable'],
    ['5constructor', 'unreadable'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['-0.1k', 'negative'],
    ['1,5', 'ambiguous'],
    ['1,50', 'ambiguous'],
    ['1,2345', 'ambiguous'],
    ['12,34,567', 'ambiguous'],
    ['1.234,5', 'ambiguous'],
    ['1 5', 'ambiguous'],
    ['1,234 567', 'ambiguous'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseQuantity(text)).toStrictEqual({ ok: false, code });
  });

  it('reads back every number of zero or more, plain or with thousands parted', () => {
    const numbers = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parseQuantity(String(value))).toStrictEqual({ ok: true, value });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        expect(parseQuantity(value.toLocaleString('en'))).toStrictEqual({ ok: true, value });
      }),
    );
  });

  it('answers any text with a finite number of zero or more, or with a code', () => {
    const pieces = fc.constantFrom('1', '23', ',', '.', ' ', 'k', '万', 'e5', '-', '%', '/s', 'cu');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseQuantity(text);
        if (reading.ok) {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(reading.value).toBeGreaterThanOrEqual(0);
          expect(Object.is(reading.value, -0)).toBe(false);
        }
      }),
    );
  });
});
