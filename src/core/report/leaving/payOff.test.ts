import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payOffOf, weeksOf } from './payOff';

/**
 * The first day on which leaving has cost no more than staying, counted month by month and then day by day in
 * thirtieths of a minor unit, so that no quotient is rounded. Undefined where the gap never closes.
 */
function simulated(now: number, then: number, once: number, weeks: number): number | undefined {
  // What leaving has cost beyond staying when the old product is released.
  let gap = once * 30;
  let days = weeks * 7;
  const saved = (now - then) * 30;
  if (saved <= 0) return undefined;
  while (gap > saved) {
    gap -= saved;
    days += 30;
  }
  while (gap > 0) {
    gap -= now - then;
    days += 1;
  }
  return days;
}

const amount = fc.integer({ min: 0, max: 5_000_000 });
const weeks = fc.integer({ min: 0, max: 104 });

describe('the day on which leaving pays for itself', () => {
  it('is that of a count month by month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 5_000_000 }),
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        amount,
        weeks,
        (now, share, once, count) => {
          const then = Math.round(now * share);
          // A gap that closes by a few fen a month takes the count too long.
          fc.pre(then >= now || once / (now - then) < 10_000);
          const found = payOffOf(now, then, once, count);
          const days = simulated(now, then, once, count);
          expect(found).toEqual(days === undefined ? { kind: 'never' } : { kind: 'after', days });
        },
      ),
    );
  });

  it('is 297 days for 24,250 now, 21,960 then and 20,511.20 once after four weeks', () => {
    // 28 + ⌈20,511.20 × 30 ÷ 2,290⌉ = 28 + ⌈268.7⌉
    expect(payOffOf(2_425_000, 2_196_000, 2_051_120, 4)).toEqual({ kind: 'after', days: 297 });
  });

  it('never comes earlier for more weeks, more once, or less saved', () => {
    const days = (...given: Parameters<typeof payOffOf>) => {
      const found = payOffOf(...given);
      return found.kind === 'never' ? Infinity : found.days;
    };
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        weeks,
        fc.nat(100_000),
        (now, then, once, count, more) => {
          const base = days(now, then, once, count);
          expect(days(now, then, once, count + 1)).toBeGreaterThanOrEqual(base);
          expect(days(now, then, once + more, count)).toBeGreaterThanOrEqual(base);
          expect(days(now, then + more, once, count)).toBeGreaterThanOrEqual(base);
        },
      ),
    );
  });

  it('rounds the weeks of a month once, halves up', () => {
    // 18,360.00 × 4 × 7 ÷ 30 = 17,136.00; 0.15 × 7 ÷ 30 = 0.035
    expect(weeksOf(1_836_000, 4)).toBe(1_713_600);
    expect(weeksOf(15, 1)).toBe(4);
    expect(weeksOf(1_836_000, 0)).toBe(0);
  });
});
