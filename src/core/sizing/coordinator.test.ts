import { describe, expect, it } from 'vitest';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { coordinatorFor } from './coordinator';
import { type Pricing, pricingOf } from './pricing';
import { needing } from './testing/planOf';

const china = pricingOf(blinkDedicated, needing(1));
const priced = (minorByShape: Readonly<Record<string, number>>): Pricing => ({
  ...china,
  coordinatorMinor: (shape) => minorByShape[shape],
});
const chosen = (pricing: Pricing, capacityCu: number) =>
  coordinatorFor(blinkDedicated, pricing, capacityCu)?.shape;

describe('coordinatorFor', () => {
  it.each([
    [6, '4c16g'],
    [80, '4c16g'],
    [81, '8c32g'],
    [160, '8c32g'],
    [161, '16c64g'],
    [800, '16c64g'],
    [801, '24c96g'],
    [1e9, '24c96g'],
  ])('manages %d CU with %s, the ceiling included', (capacityCu, shape) => {
    expect(chosen(china, capacityCu)).toBe(shape);
  });

  it('takes a larger shape that is cheaper, and the smaller of equal prices', () => {
    const odd = priced({ '4c16g': 500, '8c32g': 300, '16c64g': 300, '24c96g': 900 });
    expect(chosen(odd, 10)).toBe('8c32g');
    expect(chosen(odd, 200)).toBe('16c64g');
  });

  it('takes a shape without a price only where no other will do', () => {
    const some = priced({ '16c64g': 300 });
    expect(chosen(some, 10)).toBe('16c64g');
    expect(chosen(some, 801)).toBe('24c96g');
    expect(chosen(priced({}), 10)).toBe('4c16g');
  });
});
