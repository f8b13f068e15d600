import type { Plan } from '@/core/plan/planSchema';
import { addMonths, dayAfter, dayNumberOf } from '@/core/quantity/calendarDay';

/** The days of a road, counted from 0, and its months: month i begins on the day `months[i]`; the last entry is the end. */
export type RoadCalendar = {
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly days: number;
  readonly months: readonly number[];
};

export const minutesPerDay = 1_440;

/** How many months a road has where the plan does not say. */
export const usualHorizonMonths = 12;

/** So many months from a day on, always counted from that day itself. */
export function calendarOf(start: string, months: number): RoadCalendar {
  const first = dayNumberOf(start);
  const starts = Array.from({ length: months + 1 }, (_, i) => monthStart(start, i) - first);
  return { start, days: starts[months] ?? 0, months: starts };
}

/** The calendar of a plan's road. `today` counts where the plan names no start. */
export function roadCalendar(
  { startDate, horizonMonths = usualHorizonMonths }: Plan,
  today: string,
): RoadCalendar {
  return calendarOf(startDate ?? today, horizonMonths);
}

/** A day of the road as YYYY-MM-DD. */
export function dateOf({ start }: Pick<RoadCalendar, 'start'>, day: number): string {
  return dayAfter(start, day) ?? start;
}

/** Where a day lies after an anchor: `whole` months, and `part` of the `of` days of the next one. */
export type MonthPlace = { readonly whole: number; readonly part: number; readonly of: number };

/** The places of the days from the anchor's own day, `from`, up to `days`, by day of the road. */
export function monthPlaces(anchor: string, from: number, days: number): readonly MonthPlace[] {
  const first = dayNumberOf(anchor);
  const places: MonthPlace[] = [];
  for (let whole = 0; from + places.length < days; whole += 1) {
    const of = monthStart(anchor, whole + 1) - monthStart(anchor, whole);
    const left = Math.min(of, days - (from + monthStart(anchor, whole) - first));
    for (let part = 0; part < left; part += 1) places.push({ whole, part, of });
  }
  return places;
}

function monthStart(anchor: string, months: number): number {
  const date = addMonths(anchor, months);
  if (date === undefined) throw new RangeError(`no month ${months} after ${anchor}`);
  return dayNumberOf(date);
}
