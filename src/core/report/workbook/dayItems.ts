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
  readonly piece: HeldNow;
  /** Whether something is added on it to what was there before. */
  readonly isAdded: boolean;
};

/** The longest months have 31 days. */
const longestMonth = 31;

/** As many days as the sheet has rows for. */
export function dayItems(live: LiveRoad): readonly (Day | undefined)[] {
  const { costs, road } = live;
  const { months } = road.need.calendar;
  const { pieces } = costs.path;
  const days: (Day | undefined)[] = [];
  let [month, at] = [0, 0];
  for (let day = 0; day < live.months * longestMonth; day += 1) {
    while (month + 2 < months.length && day >= (months[month + 1] ?? 0)) month += 1;
    while (pieces[at + 1] && (pieces[at + 1]?.from ?? 0) <= day * minutesPerDay) at += 1;
    const piece = pieces[at];
    const [first = 0, after = 0] = months.slice(month, month + 2);
    const isPast = day >= road.need.calendar.days || !piece;
    days.push(
      isPast
        ? undefined
        : {
            day,
            month: month + 1,
            months: month + (day - first) / (after - first),
            piece,
            isAdded:
              piece.from === day * minutesPerDay && piece.slaveCount > workersBefore(live, at),
          },
    );
  }
  return days;
}

/** The workers before a piece; what is bought at the start of a new order adds to nothing. */
export function workersBefore({ costs, owned }: LiveRoad, piece: number): number {
  return costs.path.pieces[piece - 1]?.slaveCount ?? owned?.cluster.slaveCount ?? Infinity;
}
