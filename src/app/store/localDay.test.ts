import { expect, it } from 'vitest';
import { localDay } from './localDay';

it('is the day of the calendar on the wall, not that of Greenwich', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31');
});
