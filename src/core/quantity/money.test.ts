import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { majorAmount, minorDigits, minorOf, minorUnits, priceDifference } from './money';

const currencies = ['EUR', 'JPY', 'KWD', 'CLF'] as const;

describe('money', () => {
  it.each([
    [850, 85_000],
    [1068.48, 106_848],
    [2.23, 223],
    [0.29, 29],
    [1.1, 110],
    [11117.13, 1_111_713],
  ])('%d euro are %d cents', (amount, minor) => {
    expect(minorUnits(amount, 'EUR')).toBe(minor);
    expect(majorAmount(minor, 'EUR')).toBe(amount);
  });

  it('counts in the smallest unit that the currency has', () => {
    expect(currencies.map(minorDigits)).toEqual([2, 0, 3, 4]);
    expect(minorUnits(1_500, 'JPY')).toBe(1_500);
    expect(minorUnits(1.005, 'KWD')).toBe(1_005);
    expect(majorAmount(1_005, 'KWD')).toBe(1.005);
  });

  it('refuses an amount with more decimals than the currency has', () => {
    expect(() => minorUnits(1.005, 'EUR')).toThrow(RangeError);
    expect(() => minorUnits(0.5, 'JPY')).toThrow(RangeError);
  });

  it('brings every number of minor units back', () => {
    const minors = fc.integer({ min: 0, max: 1e15 });
    fc.assert(
      fc.property(minors, fc.constantFrom(...currencies), (minor, currency) => {
        const amount = majorAmount(minor, currency);
        expect(minorUnits(amount, currency)).toBe(minor);
        expect(minorOf({ amount, currency, per: 'month' })).toBe(minor);
      }),
    );
  });

  it('takes one price from another without a binary fraction', () => {
    const price = (amount: number) => ({ amount, currency: 'EUR', per: 'hour' }) as const;
    expect(priceDifference(price(0.3), price(0.1))).toEqual(price(0.2));
  });
});
