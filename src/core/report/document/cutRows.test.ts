import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows } from './cutRows';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('the rows of a table that is cut', () => {
  it('are all of them as long as there are not too many', () => {
    expect(cutRows(numbered(60), 60)).toEqual({ first: numbered(60), left: 0, last: [] });
  });

  it('leave out the middle of a longer one', () => {
    // Of 61 rows 60 are shown: 48 from the start and the last 12, which begin with number 49.
    const { first, left, last } = cutRows(numbered(61), 60);
    expect([first.length, left, last[0], last.length]).toEqual([48, 1, 49, 12]);
  });

  it('are the most that is asked for, in their order, and the rest is counted', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 13, max: 100 }), (count, most) => {
        const { first, left, last } = cutRows(numbered(count), most);
        expect(first.length + last.length).toBe(Math.min(count, most));
        expect([...first, ...last]).toEqual([
          ...numbered(first.length),
          ...numbered(count).slice(first.length + left),
        ]);
      }),
    );
  });
});
