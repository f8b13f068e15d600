import { addMonths } from '@/core/quantity/calendarDay';
import { minorDigits } from '@/core/quantity/money';
import { sum } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import { paidPrice } from '@/core/sizing/road/roadPricing';
import { workersBefore } from './dayItems';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';

/** For how many months a budget is given; one of all months is that of as many as there are rows. */
function budgetMonths({ road }: LiveRoad, rows: number): number {
  const per = road.plan.budget?.per ?? 'month';
  return per === 'month' ? 1 : per === 'year' ? 12 : rows;
}

/** The day so many months after another, as spreadsheets count days. */
export function monthDay(start: string, months: number): number {
  const day = addMonths(start, months);
  if (day === undefined) throw new RangeError(`no month ${months} after ${start}`);
  return excelDay(day);
}

/** What the months of a plan over time come to as exported. Months and days count from 0. */
export function monthFigures(live: LiveRoad) {
  const { road, sums, costs } = live;
  const { calendar } = road.need;
  const { currency } = sums.whole;
  const { pieces } = costs.path;
  const length = budgetMonths(live, live.months);
  const lastDayOf = (month: number) => (calendar.months[month + 1] ?? 1) - 1;
  const listOf = (from: number, month: number) => sum(sums.list.slice(from, month + 1));
  /** What is paid from one month to the end of another. */
  const paid = (from: number, month: number) =>
    paidPrice(listOf(from, month), road.plan, currency).amount;
  const budgetFrom = (month: number) => month - (month % length);
  return {
    /** Months of the budget's time. */
    length,
    lastDayOf,
    budgetFrom,
    paid,
    pieceAtEnd: (month: number) =>
      pieces.findLast(({ from }) => from <= lastDayOf(month) * minutesPerDay),
    /** List prices in main units. */
    inMain: (from: number, month: number) =>
      nearestNumber(listOf(from, month)) / 10 ** minorDigits(currency),
    isOver: (month: number) =>
      road.plan.budget !== undefined && paid(budgetFrom(month), month) > road.plan.budget.amount,
    /** The first day of a month on which something is added to what is bought at the beginning. */
    addedOn: (month: number) => {
      const [first = 0, after = 0] = calendar.months.slice(month, month + 2);
      const found = pieces.find(
        ({ from, slaveCount }, i) =>
          from >= first * minutesPerDay &&
          from < after * minutesPerDay &&
          slaveCount > workersBefore(live, i),
      );
      return found && Math.floor(found.from / minutesPerDay);
    },
    /** A day as spreadsheets count, or so many days earlier. */
    dayOf: (day: number, earlier = 0) => excelDay(dateOf(calendar, day)) - earlier,
  };
}
