import { describe, expect, it } from 'vitest';
import { priceAge } from './priceAge';

describe('the age of a price', () => {
  it.each([
    ['2020-10-28', '2026-10-27', { unit: 'years', count: 5 }],
    ['2020-10-28', '2026-10-28', { unit: 'years', count: 6 }],
    ['2020-10-28', '2021-10-27', { unit: 'months', count: 11 }],
    ['2020-10-28', '2020-11-28', { unit: 'months', count: 1 }],
    ['2020-10-28', '2020-11-27', { unit: 'months', count: 0 }],
    ['2020-10-28', '2020-10-28', { unit: 'months', count: 0 }],
  ])('since %s, on %s', (since, today, age) => {
    expect(priceAge(since, today)).toEqual(age);
  });

  it('is not known where the day comes before the price, or is none', () => {
    expect(priceAge('2020-10-28', '2020-10-27')).toBeNull();
    expect(priceAge('2020-10-28', 'soon')).toBeNull();
  });
});
