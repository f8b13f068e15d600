import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareRatios,
  divide,
  maximum,
  multiply,
  type Ratio,
  ratioOf,
  reduce,
  sum,
} from './ratio';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const ratios = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.bigInt({ min: 1n, max: 10n ** 30n }),
  )
  .map(([numerator, denominator]): Ratio => ({ numerator, denominator }));

describe('ratioOf', () => {
  it.each([
    [0, 0n, 1n],
    [0.1, 1n, 10n],
    [0.3, 3n, 10n],
    [2.5, 5n, 2n],
    [-0.75, -3n, 4n],
    [1e-7, 1n, 10_000_000n],
    [1.5e-7, 3n, 20_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.2e21, 12n * 10n ** 20n, 1n],
    [1e12, 10n ** 12n, 1n],
  ])('reads %d as people write it', (value, numerator, denominator) => {
    expect(reduce(ratioOf(value))).toStrictEqual({ numerator, denominator });
  });

  it('refuses what is not a finite number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => ratioOf(value)).toThrow(RangeError);
    }
  });

  it('makes 0.1 + 0.2 equal to 0.3', () => {
    expect(compareRatios(add(ratioOf(0.1), ratioOf(0.2)), ratioOf(0.3))).toBe(0);
  });

  it('orders as the numbers do', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        expect(compareRatios(ratioOf(a), ratioOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('fractions', () => {
  it('obey the rules of arithmetic', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        expect(compareRatios(add(a, b), add(b, a))).toBe(0);
        expect(compareRatios(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
        expect(compareRatios(reduce(a), a)).toBe(0);
        expect(compareRatios(maximum(a, b), a)).toBeGreaterThanOrEqual(0);
        if (b.numerator > 0n) expect(compareRatios(multiply(divide(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('refuse a divisor that is not above zero', () => {
    expect(() => divide(ratioOf(1), ratioOf(0))).toThrow(RangeError);
    expect(() => divide(ratioOf(1), ratioOf(-1))).toThrow(RangeError);
  });

  it('sum up in pairs as they do one after the other', () => {
    fc.assert(
      fc.property(fc.array(ratios), (terms) => {
        const oneByOne = terms.reduce(add, { numerator: 0n, denominator: 1n });
        expect(compareRatios(sum(terms), oneByOne)).toBe(0);
      }),
    );
  });
});
