import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, ratioOf } from './ratio';
import { ceiling, floor, nearestNumber } from './rounding';

const parts = fc.tuple(
  fc.bigInt({ min: 0n, max: 10n ** 40n }),
  fc.bigInt({ min: 1n, max: 10n ** 40n }),
);

describe('rounding', () => {
  it('leaves whole numbers whole and moves nothing else the wrong way', () => {
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        const [down, up] = [floor({ numerator, denominator }), ceiling({ numerator, denominator })];
        expect(down * denominator <= numerator && numerator < (down + 1n) * denominator).toBe(true);
        expect((up - 1n) * denominator < numerator && numerator <= up * denominator).toBe(true);
      }),
    );
  });

  it.each([
    [10, 1, 10n, 10n],
    [21, 2, 10n, 11n],
    [0, 3, 0n, 0n],
    [1, 1e9, 0n, 1n],
  ])('%d ÷ %d lies between whole numbers', (a, b, down, up) => {
    const value = divide(ratioOf(a), ratioOf(b));
    expect([floor(value), ceiling(value)]).toStrictEqual([down, up]);
  });
});

describe('nearestNumber', () => {
  it('gives every number back', () => {
    // Subnormal doubles are rounded twice.
    fc.assert(
      fc.property(fc.double({ min: 2.3e-308, max: Number.MAX_VALUE, noNaN: true }), (value) => {
        expect(nearestNumber(ratioOf(value))).toBe(value);
      }),
    );
    expect(nearestNumber(ratioOf(0))).toBe(0);
  });

  it('has no double between itself and the fraction', () => {
    const steps = fc.tuple(
      fc.nat(1e6),
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 20, max: 60 }),
    );
    fc.assert(
      fc.property(steps, ([a, b, power]) => {
        const scale = 10n ** BigInt(power);
        const value = { numerator: BigInt(a) * scale, denominator: BigInt(b) * scale };
        expect(nearestNumber(value)).toBe(a / b);
      }),
    );
  });

  it('rounds up from the least bit above half way between two doubles', () => {
    // 2 ** 53 + 1 is half way between 2 ** 53 and 2 ** 53 + 2, and would be rounded to the even one.
    const denominator = 10n ** 40n;
    const numerator = (2n ** 53n + 1n) * denominator + 1n;
    expect(nearestNumber({ numerator, denominator })).toBe(2 ** 53 + 2);
  });
});
