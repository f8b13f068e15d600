import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilotRate } from './pilotRate';

describe('the rate from a pilot run', () => {
  it('is what was processed by the CU that were really used, rounded down', () => {
    // 4 CU at 50 % are 2 CU in use.
    expect(pilotRate(5_000, 4, 50)).toBe(2_500);
    expect(pilotRate(4_999, 4, 50)).toBe(2_499);
    expect(pilotRate(10_000, 3, 100)).toBe(3_333);
  });

  it('has no binary fractions: 0.3 CU are three tenths', () => {
    // 0.15 ÷ 0.003; in doubles 0.1 × 3 ÷ 100 is a hair above three thousandths, and 49 would come out.
    expect(pilotRate(0.15, 0.1, 3)).toBe(50);
    expect(pilotRate(3, 0.3, 10)).toBe(100);
    expect(pilotRate(1.1, 0.11, 100)).toBe(10);
    expect(pilotRate(0.7, 0.1, 10)).toBe(70);
  });

  it('does not exist where nothing was used or less than one record a second comes out', () => {
    expect(pilotRate(5_000, 0, 50)).toBeUndefined();
    expect(pilotRate(5_000, 4, 0)).toBeUndefined();
    expect(pilotRate(0, 4, 50)).toBeUndefined();
    expect(pilotRate(0.99, 1, 100)).toBeUndefined();
    expect(pilotRate(1, 1, 100)).toBe(1);
  });

  it('fits: the CU in use carry it, and not one record more on each', () => {
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(whole(1e6), whole(1_000), whole(100), (records, cu, percent) => {
        const rate = pilotRate(records, cu, percent) ?? 0;
        expect(rate * cu * percent).toBeLessThanOrEqual(records * 100);
        expect((rate + 1) * cu * percent).toBeGreaterThan(records * 100);
      }),
    );
  });
});
