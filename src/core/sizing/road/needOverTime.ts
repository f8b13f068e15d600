import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { maximumNeedCu } from '@/core/sizing/size';
import { minutesPerDay, type RoadCalendar, roadCalendar } from './calendar';
import { valueError } from './curve';
import { type EventTime, eventTimesOf } from './eventTimes';
import { exactGroupCu } from './exactNeed';
import { type Loads, loadsOf, type Term } from './loadGroups';

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
  /** Records/s of the day at their peaks without events, for every day; to be shown. */
  readonly usualLoad: readonly number[];
};

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
  const usualCu: number[] = [];
  const usualLoad: number[] = [];
  for (let day = 0; day < calendar.days; day += 1) {
    const values = loads.curves.map((curve) => curve.value(day));
    usualCu.push(cuOn(loads, values, day, ratioOf(1)));
    usualLoad.push(sumAt(values, loads.records));
  }
  const spans: GrowingSpan[] = [];
  const put = (from: number, to: number, needCu: number, events: readonly number[]) => {
    const last = spans.at(-1);
    const isSame =
      last?.needCu === needCu && (last.events === events || last.events.join() === events.join());
    if (isSame) last.to = to;
    else spans.push({ from, to, needCu, events });
  };
  for (const { from, to, events } of slotsOf(calendar, eventTimes)) {
    const day = Math.floor(from / minutesPerDay);
    const needCu =
      events.length === 0
        ? (usualCu[day] ?? 0)
        : cuOn(
            loads,
            loads.curves.map((curve) => curve.value(day)),
            day,
            productOf(events.map((event) => factors[event] ?? ratioOf(1))),
          );
    put(from, to, needCu, events);
  }
  return { calendar, eventTimes, spans, usualCu, usualLoad };
}

/** Records/s at their peaks at a minute, to be shown: events are in it. */
export function loadAt({ eventTimes, usualLoad }: NeedOverTime, minute: number): number {
  const lasting = eventTimes.filter(({ from, to }) => from <= minute && minute < to);
  const factor = productOf(lasting.map((one) => ratioOf(one.factor)));
  return nearestNumber(factor) * (usualLoad[Math.floor(minute / minutesPerDay)] ?? 0);
}

type GrowingSpan = Omit<NeedSpan, 'to'> & { to: number };

/** The same need without its events. */
export function withoutEvents(need: NeedOverTime): NeedOverTime {
  const spans: GrowingSpan[] = [];
  for (const [day, needCu] of need.usualCu.entries()) {
    const [from, to] = [day * minutesPerDay, (day + 1) * minutesPerDay];
    const last = spans.at(-1);
    if (last?.needCu === needCu) last.to = to;
    else spans.push({ from, to, needCu, events: [] });
  }
  return { ...need, spans, eventTimes: [] };
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
      const events =
        times.length === 0
          ? none
          : times.filter((one) => one.from <= at && at < one.to).map(({ event }) => event);
      yield { from, to, events };
      from = to;
    }
  }
}

const none: readonly number[] = [];

function productOf(factors: readonly Ratio[]): Ratio {
  return factors.reduce((product, factor) => multiply(product, factor), ratioOf(1));
}

/** `values` are those of the curves on the day. */
function cuOn(
  { curves, groups }: Loads,
  values: readonly number[],
  day: number,
  factor: Ratio,
): number {
  const by = nearestNumber(factor);
  let total = 0;
  for (const group of groups) {
    const about =
      by * sumAt(values, group.throughput) +
      Math.max(sumAt(values, group.cores), sumAt(values, group.memory));
    let cu = Math.ceil(about * (1 - sumError));
    if (cu > maximumNeedCu) return Infinity;
    if (cu !== Math.ceil(about * (1 + sumError))) {
      cu = Number(exactGroupCu(curves, group, day, factor));
    }
    total += group.times * cu;
    if (total > maximumNeedCu) return Infinity;
  }
  return total;
}

/** Twice the error of a curve, for the amount that it is multiplied by and the sum. */
const sumError = 2 * valueError;

function sumAt(values: readonly number[], terms: readonly Term[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term) sum += term.amount * (values[term.curve] ?? 0);
  }
  return sum;
}
