import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { majorAmount, minorUnits } from './money';

describe('money', () => {
  it.each([
    [850, 85_000],
    [1068.48, 106_848],
    [2.23, 223],
    [0.29, 29],
    [1.1, 110],
    [11117.13, 1_111_713],
  ])('%d is %d minor units', (amount, minor) => {
    expect(minorUnits(amount)).toBe(minor);
    expect(majorAmount(minor)).toBe(amount);
  });

  it('refuses a third decimal', () => {
    expect(() => minorUnits(1.005)).toThrow(RangeError);
  });

  it('brings every number of minor units back', () => {
    // A cluster of 1e9 CU costs below 4e13 minor units.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e13 }), (minor) => {
        expect(minorUnits(majorAmount(minor))).toBe(minor);
      }),
    );
  });
});
