import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorOf, type Price } from '@/core/quantity/money';
import { cases } from '@/core/testing/cases';
import { priceOf } from './pricing';
import { discounted } from './testing/optionsOracle';
import { planOf, resultOf } from './testing/planOf';
import { pricingFrom } from './testing/pricingArbitrary';

const workloads = [{ qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 }];
const pricing = (discountPercent: number) => ({ ...pricingFrom({}), discountPercent });

describe('a discount', () => {
  it('is taken off the whole list price and rounded once, half up', () => {
    // 223 fen less 50 % are 111.5, which are 112.
    expect(priceOf(pricing(50), 223)).toEqual({
      amount: 1.12,
      currency: 'CNY',
      per: 'month',
      list: 2.23,
    });
    // 1,000 fen less 12.55 % are 874.5, less 0.05 % are 999.5: no binary fraction decides.
    expect(priceOf(pricing(12.55), 1_000).amount).toBe(8.75);
    expect(priceOf(pricing(0.05), 1_000).amount).toBe(10);
    expect(priceOf(pricing(100), 1_000)).toMatchObject({ amount: 0, list: 10 });
    expect(priceOf(pricing(0), 1_000)).toEqual({ amount: 10, currency: 'CNY', per: 'month' });
  });

  it('agrees with counting, for any amount and percentage', () => {
    const percent = fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1_000),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), percent, (list, discountPercent) => {
        const found = priceOf(pricing(discountPercent), list);
        expect(found).toEqual(discounted(pricing(discountPercent), list));
        expect(found.amount).toBeLessThanOrEqual(found.list ?? found.amount);
      }),
      { numRuns: cases(2_000) },
    );
  });

  it('is on every price of an answer, and on nothing else', () => {
    const plan = planOf({ workloads, headroomPercent: 20, spareSlaves: 1 });
    const [plain, less] = [resultOf(plan), resultOf({ ...plan, discountPercent: 12.5 })];
    const atList = (key: string, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('currency' in value)) return value;
      const { list, ...price } = value as Price;
      // What is saved is a difference of two prices, so it has no list price of its own.
      return key === 'saved' ? undefined : { ...price, amount: list };
    };
    const withoutSaved = (key: string, value: unknown) => (key === 'saved' ? undefined : value);
    expect(JSON.parse(JSON.stringify(less, atList))).toEqual(
      JSON.parse(JSON.stringify(plain, withoutSaved)),
    );
    const saved = JSON.stringify(less).match(/"saved":\{[^}]*\}/g) ?? [];
    expect(saved.length).toBeGreaterThan(0);
    for (const one of saved) expect(one).not.toContain('list');
  });

  it('keeps the mix at most as dear as the best option', () => {
    const percents = fc.integer({ min: 1, max: 1_000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), percents, (qps, discountPercent) => {
        const { mix, options } = resultOf(
          planOf({ workloads: [{ qps, complexity: 'complex' }], discountPercent }),
        );
        const [best] = options;
        if (!mix || !best?.price) return;
        expect(minorOf(mix.price)).toBeLessThanOrEqual(minorOf(best.price));
      }),
      { numRuns: cases(200) },
    );
  });
});
