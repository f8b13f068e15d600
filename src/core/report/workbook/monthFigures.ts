import { addMonths } from '@/core/quantity/calendarDay';
import { minorDigits } from '@/core/quantity/money';
import { sum } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import { paidPrice } from '@/core/sizing/road/roadPricing';
import { dayItems, largest } from './dayItems';
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
  const days = dayItems(live);
  /** Those that touch a month. */
  const inMonth = <T extends { readonly from: number; readonly to: number }>(
    list: readonly T[],
    month: number,
  ) => {
    const [first = 0, after = 0] = calendar.months.slice(month, month + 2);
    const [from, to] = [first * minutesPerDay, after * minutesPerDay];
    return list.filter((one) => one.from < to && one.to > from);
  };
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
    /** At its end, or with events the most of it. */
    pieceOf: (month: number) => {
      const held = inMonth(pieces, month);
      return live.events.kind === 'live'
        ? largest(held, ({ slaveCount }) => slaveCount)
        : held.at(-1);
    },
    mostCu: (month: number) =>
      Math.max(0, ...inMonth(road.need.spans, month).map(({ needCu }) => needCu)),
    /** List prices in main units. */
    inMain: (from: number, month: number) =>
      nearestNumber(listOf(from, month)) / 10 ** minorDigits(currency),
    isOver: (month: number) =>
      road.plan.budget !== undefined && paid(budgetFrom(month), month) > road.plan.budget.amount,
    /** The first day of a month on which more is there than on the day before. */
    addedOn: (month: number) => days.find((one) => one?.isAdded && one.month === month + 1)?.day,
    /** A day as spreadsheets count, or so many days earlier. */
    dayOf: (day: number, earlier = 0) => excelDay(dateOf(calendar, day)) - earlier,
  };
}
