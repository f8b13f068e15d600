import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isCalendarDay } from './calendarDay';

const msPerDay = 86_400_000;
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const first = Date.UTC(1000, 0, 1) / msPerDay;
const last = Date.UTC(9999, 11, 31) / msPerDay;

describe('a day of the calendar', () => {
  it('lies as many days after another as the clock of a computer says', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.nat(400_000), (start, days) => {
        const expected = start + days <= last ? day((start + days) * msPerDay) : undefined;
        expect(dayAfter(day(start * msPerDay), days)).toBe(expected);
      }),
    );
  });

  it('is one that the clock of a computer keeps as it is', () => {
    const text = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(text, (written) => {
        const ms = Date.parse(`${written}T00:00:00Z`);
        expect(isCalendarDay(written)).toBe(!Number.isNaN(ms) && day(ms) === written);
      }),
    );
    expect(isCalendarDay('2026-2-1')).toBe(false);
  });

  it('knows leap years', () => {
    expect(['2024-02-29', '2000-02-29', '1900-02-29', '2026-02-29'].map(isCalendarDay)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(dayAfter('2026-11-22', 100)).toBe('2027-03-02');
  });
});
