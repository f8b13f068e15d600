/** A time in minutes from the start of a road. */
export type Time = { readonly from: number; readonly to: number };

/** A figure in CU that holds for a time. */
export type Held = Time & { readonly cu: number };

/** What is brief lasts no longer than this share of the horizon, and is cut above so many times the rest: ours. */
const [briefShare, cutFactor] = [0.1, 2.5];

/**
 * How far up a chart over time must reach, in CU. A brief event of many times the load would flatten all else, so what it
 * needs does not count where it is more than two and a half times the most that is needed or held otherwise.
 * `held` is finite, `minutes` the length of the road.
 */
export function chartReach(
  held: readonly Held[],
  events: readonly Time[],
  minutes: number,
): number {
  const isBrief = ({ from, to }: Time) => to - from <= minutes * briefShare;
  const brief = events.filter(isBrief);
  const isOfEvent = (one: Held) =>
    isBrief(one) && brief.some(({ from, to }) => from < one.to && one.from < to);
  const usualCu = most(held.filter((one) => !isOfEvent(one)));
  return most(held.filter(({ cu }) => usualCu === 0 || cu <= usualCu * cutFactor));
}

/** The times at which something goes beyond `cu`, in order, none of which touch. */
export function timesAbove(held: readonly Held[], cu: number): readonly Time[] {
  const times: { from: number; to: number }[] = [];
  const above = held.filter((one) => one.cu > cu);
  for (const { from, to } of above.toSorted((a, b) => a.from - b.from)) {
    const last = times.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else times.push({ from, to });
  }
  return times;
}

function most(held: readonly Held[]): number {
  return held.reduce((highest, { cu }) => Math.max(highest, cu), 0);
}
