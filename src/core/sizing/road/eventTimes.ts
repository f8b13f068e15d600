import type { LoadEvent } from '@/core/plan/timeFields';
import { dayNumberOf, isCalendarDay } from '@/core/quantity/calendarDay';
import { minutesPerDay, type RoadCalendar } from './calendar';

/** One time of an event, in minutes from the start of the road; `event` is its place in the plan. */
export type EventTime = {
  readonly event: number;
  /** What it multiplies the load by. */
  readonly factor: number;
  readonly from: number;
  readonly to: number;
};

/** Every time of every event that touches the road, in the order of their beginnings. */
export function eventTimesOf(
  calendar: RoadCalendar,
  events: readonly LoadEvent[],
): readonly EventTime[] {
  const end = calendar.days * minutesPerDay;
  return events
    .flatMap((event, i) =>
      startsOf(calendar, event).map((start) => ({
        event: i,
        factor: event.factor,
        from: Math.max(0, start),
        to: Math.min(end, start + event.hours * 60),
      })),
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.event - b.event);
}

/** When an event begins, every year from its first on where it is yearly; 29 February is the 28th in other years. */
function startsOf(
  { start, days }: RoadCalendar,
  { start: at, yearly }: LoadEvent,
): readonly number[] {
  const [date = '', time = '00:00'] = at.split('T');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const first = dayNumberOf(start);
  const year = Number(date.slice(0, 4));
  // The longest event takes a year and a day, so one of the two years before may last until now.
  const [from, to] = [Number(start.slice(0, 4)) - 2, yearOfEnd(start, days)];
  const years = yearly ? range(Math.max(year, from), to) : [year];
  return years.map((one) => {
    const same = `${String(one).padStart(4, '0')}${date.slice(4)}`;
    const day = isCalendarDay(same) ? same : `${same.slice(0, 8)}28`;
    return (dayNumberOf(day) - first) * minutesPerDay + hour * 60 + minute;
  });
}

function yearOfEnd(start: string, days: number): number {
  return Number(start.slice(0, 4)) + Math.ceil(days / 365);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
