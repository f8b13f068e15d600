import { minutesPerDay } from '@/core/sizing/road/calendar';
import type { LiveRoad } from './liveRoad';

/** What is there for some time. */
export type HeldNow = LiveRoad['costs']['path']['pieces'][number];

/** A day as exported; undefined behind the horizon. */
export type Day = {
  /** From 0. */
  readonly day: number;
  /** From 1. */
  readonly month: number;
  /** Since the start. */
  readonly months: number;
  /** At the end of the day; by the hour what is there without events. */
  readonly piece: HeldNow;
  /** At the time of the day at which most is there, and that on which most is needed. */
  readonly most: HeldNow;
  readonly mostCu: number;
  /** The same of its month up to this day. */
  readonly mostOfMonth: HeldNow;
  readonly mostCuOfMonth: number;
  /** Whether more is there, at some time of it, than just before; by the month or day, than on the day before. */
  readonly isAdded: boolean;
};

/** The longest months have 31 days. */
const longestMonth = 31;

/** As many days as the sheet has rows for. */
export function dayItems(live: LiveRoad): readonly (Day | undefined)[] {
  const { costs, road, owned } = live;
  const { months, days: count } = road.need.calendar;
  const pieceAt = within(live.byDay);
  const pieceOf = within(costs.path.pieces);
  const spanOf = within(road.need.spans);
  const days: (Day | undefined)[] = [];
  const heldAt = within(costs.path.pieces);
  let there = owned?.cluster.slaveCount ?? Infinity;
  /** Hour by hour. */
  const isAdded = (from: number, to: number) => {
    let isMore = false;
    for (let hour = from; hour < to; hour += 60) {
      const held = largest(heldAt(hour, hour + 60), ({ slaveCount }) => slaveCount);
      const { slaveCount = there } = held ?? {};
      isMore ||= slaveCount > there;
      there = slaveCount;
    }
    return isMore;
  };
  let month = 0;
  for (let day = 0; day < live.months * longestMonth; day += 1) {
    while (month + 2 < months.length && day >= (months[month + 1] ?? 0)) month += 1;
    const [from, to] = [day * minutesPerDay, (day + 1) * minutesPerDay];
    const piece = pieceAt(from, to).at(-1);
    const most = largest(pieceOf(from, to), ({ slaveCount }) => slaveCount);
    if (day >= count || !piece || !most) {
      days.push(undefined);
      continue;
    }
    const mostCu = Math.max(0, ...spanOf(from, to).map(({ needCu }) => needCu));
    const [first = 0, after = 0] = months.slice(month, month + 2);
    const before = days[day - 1];
    const same = before?.month === month + 1 ? before : undefined;
    days.push({
      day,
      month: month + 1,
      months: month + (day - first) / (after - first),
      piece,
      most,
      mostCu,
      mostOfMonth: same && same.mostOfMonth.slaveCount >= most.slaveCount ? same.mostOfMonth : most,
      mostCuOfMonth: Math.max(mostCu, same?.mostCuOfMonth ?? 0),
      isAdded: live.per === 'hour' ? isAdded(from, to) : most.slaveCount > there,
    });
    if (live.per !== 'hour') there = most.slaveCount;
  }
  return days;
}

/** Those of a list in the order of time that touch some minutes; to be asked for later and later minutes. */
export function within<T extends { readonly from: number; readonly to: number }>(
  list: readonly T[],
): (from: number, to: number) => readonly T[] {
  let first = 0;
  return (from, to) => {
    while ((list[first]?.to ?? Infinity) <= from) first += 1;
    let after = first;
    while ((list[after]?.from ?? Infinity) < to) after += 1;
    return list.slice(first, after);
  };
}

/** The first of those with the largest figure. */
export function largest<T>(list: readonly T[], of: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (most, one) => (most === undefined || of(one) > of(most) ? one : most),
    undefined,
  );
}
