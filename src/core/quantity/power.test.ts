import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerOf, wholeRoot } from './power';
import { compareRatios, multiply, type Ratio, ratioOf } from './ratio';
import { nearestNumber } from './rounding';

const raised = (value: Ratio, times: number): Ratio =>
  times === 0 ? ratioOf(1) : multiply(value, raised(value, times - 1));

describe('a power with a fraction for its exponent', () => {
  it('is exact where it is a fraction', () => {
    // 1.21 ^ (15 ÷ 30) = 1.1
    const { low, high } = powerOf(ratioOf(1.21), 0, 15, 30, 8);
    expect([nearestNumber(low), nearestNumber(high)]).toEqual([1.1, 1.1]);
    expect(compareRatios(low, high)).toBe(0);
    const cube = powerOf(ratioOf(1.331), 2, 20, 30, 8);
    // 1.331 ^ (2 + 2 ÷ 3) = 1.1 ^ 8
    expect(compareRatios(cube.low, raised(ratioOf(1.1), 8))).toBe(0);
    expect(compareRatios(cube.high, cube.low)).toBe(0);
  });

  it('lies between both ends of its bracket, which more digits bring nearer', () => {
    const base = fc.integer({ min: 1, max: 11_000 }).map((milli) => milli / 1_000);
    fc.assert(
      fc.property(base, fc.nat(20), fc.nat(30), fc.constantFrom(28, 29, 30, 31), (b, m, k, of) => {
        const part = k % of;
        const { low, high } = powerOf(ratioOf(b), m, part, of, 80);
        const whole = raised(ratioOf(b), m * of + part);
        expect(compareRatios(raised(low, of), whole)).toBeLessThanOrEqual(0);
        expect(compareRatios(raised(high, of), whole)).toBeGreaterThanOrEqual(0);
        const near = powerOf(ratioOf(b), m, part, of, 160);
        expect(compareRatios(low, near.low)).toBeLessThanOrEqual(0);
        expect(compareRatios(high, near.high)).toBeGreaterThanOrEqual(0);
        expect(nearestNumber(near.low) / b ** (m + part / of)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('has a whole root that is the largest', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 60n }),
        fc.integer({ min: 1, max: 31 }),
        (n, k) => {
          const root = wholeRoot(n, k);
          expect(root ** BigInt(k) <= n && (root + 1n) ** BigInt(k) > n).toBe(true);
        },
      ),
    );
  });
});
