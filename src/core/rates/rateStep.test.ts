import { describe, expect, it } from 'vitest';
import { rateStep } from './rateStep';

describe('the step of the slider', () => {
  it.each([
    [1_000, 5_000, 100],
    [5_000, 10_000, 100],
    [2_000, 8_000, 100],
    [1, 5, 0.1],
    [40_000, 55_000, 100],
    [3, 3, 1],
  ])('over %d to %d is %d', (cautious, hopeful, step) => {
    expect(rateStep({ cautious, hopeful })).toBe(step);
  });
});
