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
    ['5kqps', 5_000],
    ['0.125', 0.125],
    ['.125', 0.125],
    ['25.0000', 25],
    ['1234.567', 1_234.567],
    ['1,234.567', 1_234.567],
    ["1'234.5", 1_234.5],
    ['1.234e5', 123_400],
    ['1.234万', 12_340],
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
  ])('refuses %j as %s', (text, code) => {
    expect(parseQuantity(text)).toStrictEqual({ ok: false, code });
  });

  it.each([
    ['25.000', [25, 25_000]],
    ['1.234', [1.234, 1_234]],
    ['120.500', [120.5, 120_500]],
    ['25.000 records/s', [25, 25_000]],
    ['２５．０００', [25, 25_000]],
    ['25.000%', [25, 25_000]],
    ['1.234.567', [1_234_567]],
    ['1.234,5', [1_234.5]],
    ["1'234,5", [1_234.5]],
    ['1,5', [1.5]],
    ['12,5k', [12_500]],
    ['1,50', [1.5]],
    ['0,125', [0.125]],
    ['1,2345', [1.2345]],
    ['12,34,567', []],
    ['1 5', []],
    ['1,234 567', []],
    ['1.234,567.8', []],
  ])('refuses %j, which may mean any of %j', (text, limit) => {
    expect(parseQuantity(text)).toStrictEqual({ ok: false, code: 'ambiguous', limit });
  });

  it.each([
    ['25.000', 25, 25_000],
    ['120,000', 120_000, 120],
    ['1 234', 1_234, 1_234],
    ['7', 7, 7],
    ['12万', 120_000, 120_000],
    ['1.234k', 1_234, 1_234_000],
  ])('reads %j as the writer means it: %d or %d', (text, dot, comma) => {
    expect(parseQuantity(text, 'dot')).toStrictEqual({ ok: true, value: dot });
    expect(parseQuantity(text, 'comma')).toStrictEqual({ ok: true, value: comma });
  });

  it('still doubts what does not fit how the writer does it', () => {
    expect(parseQuantity('1,5', 'dot')).toMatchObject({ code: 'ambiguous', limit: [1.5] });
    expect(parseQuantity('1.5', 'comma')).toMatchObject({ code: 'ambiguous', limit: [1.5] });
    expect(parseQuantity('1.234,5', 'comma')).toStrictEqual({ ok: true, value: 1_234.5 });
  });

  it.each(['1 % ', '1', ' ', '1.', '1,', ' 1', 'k', '%/s', '-', '万', '+ ', '1e', '𝟘'])(
    'refuses a text of many %j and an x in no time, and says how long it may be',
    (piece) => {
      const text = `1 ${piece.repeat(300_000)}x`;
      expect(parseQuantity(text)).toStrictEqual({ ok: false, code: 'too-long', limit: 400 });
    },
  );

  it('looks at each character a few times at most, however a text repeats itself', () => {
    // Far longer than what is read, so that a slow pattern would take minutes.
    for (const piece of ['% ', '%', ' ', '/ s', '1', '1,', '.', '1.1', '条']) {
      const reading = parseQuantity(
        `1${piece.repeat(200_000)}x`,
        undefined,
        Number.POSITIVE_INFINITY,
      );
      expect(reading.ok).toBe(false);
    }
  });

  it('reads every number that has no three decimals, plain or with thousands parted', () => {
    const numbers = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(numbers, (value) => {
        fc.pre(!/^[1-9]\d{0,2}\.\d{3}$/.test(String(value)));
        expect(parseQuantity(String(value))).toStrictEqual({ ok: true, value });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (value) => {
        expect(parseQuantity(value.toLocaleString('en'))).toStrictEqual({ ok: true, value });
      }),
    );
  });

  it('reads the usual form as it does behind a sign, where every text is taken apart', () => {
    const signs = fc.constantFrom(undefined, 'dot' as const, 'comma' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0 }), signs, (value, sign) => {
        const text = value.toLocaleString('en');
        expect(parseQuantity(text, sign)).toStrictEqual(parseQuantity(`+${text}`, sign));
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
