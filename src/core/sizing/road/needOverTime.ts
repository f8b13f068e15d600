import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { maximumNeedCu } from '@/core/sizing/size';
import { calendarOf, minutesPerDay, type RoadCalendar } from './calendar';
import { type Curve, valueError } from './curve';
import { type EventTime, eventTimesOf } from './eventTimes';
import { exactGroupCu } from './exactNeed';
import { type LoadGroup, type Loads, loadsOf, type Term } from './loadGroups';

/** How many months a road has where the plan does not say. */
export const usualHorizonMonths = 12;

/** A time in which neither the need nor the events change, in minutes from the start. */
export type NeedSpan = {
  readonly from: number;
  readonly to: number;
  /** Infinite where it is above what any plan may need. */
  readonly needCu: number;
  /** Places in the plan of the events that last then. */
  readonly events: readonly number[];
};

export type NeedOverTime = {
  readonly calendar: RoadCalendar;
  readonly eventTimes: readonly EventTime[];
  readonly spans: readonly NeedSpan[];
  /** The need of the day without events, for every day. */
  readonly usualCu: readonly number[];
  /** Records/s at their peaks at a minute, to be shown: events are in it. */
  readonly loadAt: (minute: number) => number;
};

/** The calendar of a plan's road. `today` counts where the plan names no start. */
export function roadCalendar(
  { startDate, horizonMonths = usualHorizonMonths }: Plan,
  today: string,
): RoadCalendar {
  return calendarOf(startDate ?? today, horizonMonths);
}

/**
 * The need of a plan from its start to the end of its horizon. Loads change from day to day and with the events; the
 * need of each group is rounded up on its own, as `demandOf` does. `complexRate` replaces the rate of complex work.
 */
export function needOverTime(
  platform: Platform,
  plan: Plan,
  today: string,
  complexRate?: number,
): NeedOverTime {
  const calendar = roadCalendar(plan, today);
  const loads = loadsOf(platform, plan, calendar, complexRate);
  const eventTimes = eventTimesOf(calendar, plan.events ?? []);
  const factors = (plan.events ?? []).map(({ factor }) => ratioOf(factor));
  const usualCu = Array.from({ length: calendar.days }, (_, day) => cuOn(loads, day, ratioOf(1)));
  const spans: NeedSpan[] = [];
  const put = (from: number, to: number, needCu: number, events: readonly number[]) => {
    const last = spans.at(-1);
    const isSame = last && last.needCu === needCu && last.events.join() === events.join();
    if (isSame) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, needCu, events });
  };
  for (const { from, to, events } of slotsOf(calendar, eventTimes)) {
    const day = Math.floor(from / minutesPerDay);
    const needCu =
      events.length === 0
        ? (usualCu[day] ?? 0)
        : cuOn(loads, day, productOf(events.map((event) => factors[event] ?? ratioOf(1))));
    put(from, to, needCu, events);
  }
  return {
    calendar,
    eventTimes,
    spans,
    usualCu,
    loadAt: (minute) => {
      const lasting = eventTimes.filter(({ from, to }) => from <= minute && minute < to);
      const factor = productOf(lasting.map(({ event }) => factors[event] ?? ratioOf(1)));
      const day = Math.floor(minute / minutesPerDay);
      return nearestNumber(factor) * sumOn(loads.curves, loads.records, day);
    },
  };
}

/** Days, parted where an event begins or ends. */
function* slotsOf({ days }: RoadCalendar, times: readonly EventTime[]) {
  const cuts = [...new Set(times.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let next = 0;
  for (let day = 0; day < days; day += 1) {
    let from = day * minutesPerDay;
    const end = from + minutesPerDay;
    while (from < end) {
      while ((cuts[next] ?? Infinity) <= from) next += 1;
      const to = Math.min(end, cuts[next] ?? end);
      const at = from;
      const events = times.filter((one) => one.from <= at && at < one.to).map(({ event }) => event);
      yield { from, to, events };
      from = to;
    }
  }
}

function productOf(factors: readonly Ratio[]): Ratio {
  return factors.reduce((product, factor) => multiply(product, factor), ratioOf(1));
}

function cuOn({ curves, groups }: Loads, day: number, factor: Ratio): number {
  const values = curves.map((curve) => curve.value(day));
  const by = nearestNumber(factor);
  let total = 0;
  for (const group of groups) {
    total += group.times * groupCu(curves, values, group, day, factor, by);
    if (total > maximumNeedCu) return Infinity;
  }
  return total;
}

/** Twice the error of a curve, for the amount that it is multiplied by and the sum. */
const sumError = 2 * valueError;

function groupCu(
  curves: readonly Curve[],
  values: readonly number[],
  group: LoadGroup,
  day: number,
  factor: Ratio,
  by: number,
): number {
  const about =
    by * sumAt(values, group.throughput) +
    Math.max(sumAt(values, group.cores), sumAt(values, group.memory));
  const low = Math.ceil(about * (1 - sumError));
  if (low > maximumNeedCu) return Infinity;
  if (low === Math.ceil(about * (1 + sumError))) return low;
  return Number(exactGroupCu(curves, group, day, factor));
}

function sumAt(values: readonly number[], terms: readonly Term[]): number {
  let sum = 0;
  for (const { curve, amount } of terms) sum += amount * (values[curve] ?? 0);
  return sum;
}

function sumOn(curves: readonly Curve[], terms: readonly Term[], day: number): number {
  return terms.reduce(
    (sum, { curve, amount }) => sum + amount * (curves[curve]?.value(day) ?? 0),
    0,
  );
}
