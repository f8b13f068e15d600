import { describe, expect, it } from 'vitest';
import { shareFormula, shareShown } from './nearWholeCell';
import { evaluateWith } from './testing/evaluateWith';

describe('a share in a cell', () => {
  it.each<readonly [number, number | string]>([
    [0, 0],
    [0.004, '< 0.01'],
    [0.01, 0.01],
    [99.99, 99.99],
    [99.996, '> 99.99'],
    [100, 100],
    [100.004, '> 100'],
    [100.01, 100.01],
    [250, 250],
  ])('of %d %% is never rounded to all or nothing', (percent, shown) => {
    expect(shareShown(percent)).toBe(shown);
    expect(evaluateWith(shareFormula('A1'), percent)).toBe(shown);
  });

  it('is 100 where it differs by rounding errors alone', () => {
    for (const percent of [99.999_999_999_999_99, 100.000_000_000_000_01]) {
      expect(evaluateWith(shareFormula('A1'), percent)).toBeCloseTo(100, 12);
    }
  });
});
