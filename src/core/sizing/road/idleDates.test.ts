import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar';
import { isIdleEvent, isIdleMilestone } from './idleDates';

const calendar = calendarOf('2027-01-31', 3);

describe('what is dated in a plan changes nothing', () => {
  it.each([
    ['2027-01-29T23:00', 25, undefined, true],
    ['2027-01-29T23:00', 26, undefined, false],
    ['2027-04-29T23:59', 1, undefined, false],
    // Three months from 31 January end with 29 April.
    ['2027-04-30T00:00', 1, undefined, true],
    ['2026-02-15T00:00', 1, true, false],
    ['2026-02-15T00:00', 1, undefined, true],
    ['2028-02-15T00:00', 1, true, true],
    ['2020-06-01T00:00', 1, true, true],
  ])('as an event from %s of %d hours, yearly %s: %s', (start, hours, yearly, idle) => {
    const event = yearly === undefined ? { start, hours } : { start, hours, yearly };
    expect(isIdleEvent(calendar, event)).toBe(idle);
  });

  it('as a load known before the start', () => {
    const days = ['2027-01-30', '2027-01-31', '2028-01-01'];
    expect(days.map((day) => isIdleMilestone(calendar, day))).toEqual([true, false, false]);
  });
});
