import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayAfter, dayNumberOf, isCalendarDay } from './calendarDay';

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

  it('lies whole months after another, at most at the end of its month', () => {
    const from = (start: string) => [0, 1, 2, 3, 13].map((months) => addMonths(start, months));
    expect(from('2027-01-31')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2028-02-29',
    ]);
    expect(addMonths('2026-11-22', 60)).toBe('2031-11-22');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('9999-12-01', 1)).toBeUndefined();
    // A walk of month by month from the first one of the month, by a computer's clock.
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 2_000 }), fc.nat(60), (start, months) => {
        const text = day(start * msPerDay);
        const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
        const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        const ms = Date.UTC(year, month - 1 + months, Math.min(date, lastDate));
        expect(addMonths(text, months)).toBe(day(ms));
      }),
    );
  });

  it('has a number, so that days between two are a difference', () => {
    expect(dayNumberOf('2028-03-01') - dayNumberOf('2028-02-28')).toBe(2);
    expect(dayNumberOf('2100-03-01') - dayNumberOf('2100-02-28')).toBe(1);
  });
});
