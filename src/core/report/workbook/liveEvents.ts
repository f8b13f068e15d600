import type { Period } from '@/core/quantity/money';
import type { EventTime } from '@/core/sizing/road/eventTimes';
import type { RoadSums } from '@/core/sizing/road/roadCosts';
import type { Road } from '@/core/sizing/road/roadOf';

/** What formulas make of the events of a plan over time. */
export type LiveEvents =
  | { readonly kind: 'none' }
  | { readonly kind: 'left-out'; readonly why: EventsLeftOut }
  /** `rooms`: how many events the sheet has rows for; `hours`: how many hours of events, 0 where none are paid. */
  | { readonly kind: 'live'; readonly rooms: number; readonly hours: number };

/** Too many hours of events for a sheet of them, or their cost is not known. */
export type EventsLeftOut = 'hours' | 'no-sum';

/** Rows for hours of events: as many as most plans have, and then in larger steps. */
const hourRooms = [240, 1_200, 3_000] as const;

/** Rows for events: as many as most plans have, or all that a plan may have. */
const [usualRooms, mostRooms] = [8, 60] as const;

export function liveEventsOf(
  { plan, need }: Road,
  sums: RoadSums | null | undefined,
  per: Period,
): LiveEvents {
  const count = plan.events?.length ?? 0;
  if (count === 0) return { kind: 'none' };
  if (!sums) return { kind: 'left-out', why: 'no-sum' };
  const rooms = count > usualRooms - 2 ? mostRooms : usualRooms;
  if (per !== 'hour') return { kind: 'live', rooms, hours: 0 };
  const taken = eventHours(need.eventTimes).length;
  const hours = hourRooms.find((room) => room > taken);
  return hours === undefined ? { kind: 'left-out', why: 'hours' } : { kind: 'live', rooms, hours };
}

/** Every clock hour that an event touches, once, in order; counted from the start. */
export function eventHours(times: readonly EventTime[]): readonly number[] {
  const hours = new Set<number>();
  for (const { from, to } of times) {
    for (let hour = Math.floor(from / 60); hour * 60 < to; hour += 1) hours.add(hour);
  }
  return [...hours].sort((a, b) => a - b);
}

/** What events multiply the load by at most between two minutes, the second not counted. */
export function mostFactor(times: readonly EventTime[], from: number, to: number): number {
  const near = times.filter((one) => one.from < to && one.to > from);
  const cuts = near.flatMap((one) => [one.from, one.to]).filter((at) => at > from && at < to);
  const factorAt = (at: number) =>
    near.reduce((all, one) => (one.from <= at && at < one.to ? all * one.factor : all), 1);
  return Math.max(...[from, ...cuts].map(factorAt));
}
