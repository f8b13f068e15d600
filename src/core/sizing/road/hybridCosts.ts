import type { Ratio } from '@/core/quantity/ratio';
import { minutesPerDay, type RoadCalendar } from './calendar';
import type { HeldPiece } from './heldPath';

/** What a unit costs for a month in the base, and for an hour above it, in minor units. */
export type UnitPrices = { readonly month: number; readonly hour: number };

export type HybridSums = {
  /** List prices of every month, in minor units. */
  readonly sums: readonly Ratio[];
  /** Units of the base in every month. It may grow from month to month and never shrinks (ours). */
  readonly base: readonly number[];
};

/**
 * The cheapest base by the month with hours above it. Each unit by itself: it joins the base in the month from which on
 * that costs least over the rest of the road. A unit further up is never used for longer, so it never joins earlier.
 */
export function hybridSums(
  { months }: RoadCalendar,
  pieces: readonly HeldPiece[],
  { month, hour }: UnitPrices,
): HybridSums {
  const count = months.length - 1;
  const used = months
    .slice(0, count)
    .map((first, i) => hoursByUnits(pieces, first, months[i + 1] ?? first));
  const reached = used.map(hoursByLevel);
  const levels = [...new Set(used.flatMap((hours) => [...hours.keys()]))].sort((a, b) => a - b);
  const sums = Array<bigint>(count).fill(0n);
  const base = Array<number>(count).fill(0);
  let below = 0;
  for (const level of levels) {
    const hours = reached.map((at) => at(level));
    const joins = cheapestStart(hours, month, hour);
    const width = level - below;
    for (let i = 0; i < count; i += 1) {
      const each = i < joins ? (hours[i] ?? 0) * hour : month;
      sums[i] = (sums[i] ?? 0n) + BigInt(width) * BigInt(each);
      if (i >= joins) base[i] = (base[i] ?? 0) + width;
    }
    below = level;
  }
  return { sums: sums.map((numerator) => ({ numerator, denominator: 1n })), base };
}

/** List prices of every month with a base of so many units in all of them, used or not, and hours above it as they are needed. */
export function fixedBaseSums(
  { months }: RoadCalendar,
  pieces: readonly HeldPiece[],
  { month, hour }: UnitPrices,
  base: number,
): readonly Ratio[] {
  return months.slice(1).map((end, i) => {
    let sum = BigInt(base) * BigInt(month);
    for (const [units, hours] of hoursByUnits(pieces, months[i] ?? end, end)) {
      sum += BigInt(Math.max(0, units - base)) * BigInt(hours) * BigInt(hour);
    }
    return { numerator: sum, denominator: 1n };
  });
}

/** The month from which on the base is cheaper: the earliest of those with the lowest sum. */
function cheapestStart(hours: readonly number[], month: number, hour: number): number {
  const changes = hours.map((used) => used * hour - month);
  let [best, sum, lowest] = [0, 0, 0];
  for (const [i, change] of changes.entries()) {
    sum += change;
    if (sum < lowest) [best, lowest] = [i + 1, sum];
  }
  return best;
}

/** How many hours have at least so many units; to be asked for rising levels. */
function hoursByLevel(byUnits: ReadonlyMap<number, number>): (level: number) => number {
  const rising = [...byUnits].sort(([a], [b]) => a - b);
  let hours = rising.reduce((sum, [, count]) => sum + count, 0);
  let next = 0;
  return (level) => {
    for (; next < rising.length; next += 1) {
      const [units, count] = rising[next] ?? [0, 0];
      if (units >= level) break;
      hours -= count;
    }
    return hours;
  };
}

/** How many clock hours of a month have so many units at their most. */
function hoursByUnits(
  pieces: readonly HeldPiece[],
  firstDay: number,
  endDay: number,
): ReadonlyMap<number, number> {
  const [from, to] = [firstDay * minutesPerDay, endDay * minutesPerDay];
  const hours = new Map<number, number>();
  const put = (units: number, count: number) => hours.set(units, (hours.get(units) ?? 0) + count);
  let [next, last] = [from / 60, 0];
  for (const piece of pieces) {
    if (piece.to <= from || piece.from >= to) continue;
    const units = piece.slaveCount + piece.masterCount;
    const first = Math.floor(Math.max(from, piece.from) / 60);
    const after = Math.ceil(Math.min(to, piece.to) / 60);
    if (first < next && units > last) {
      put(last, -1);
      put(units, 1);
      last = units;
    }
    if (after > next) {
      put(units, after - next);
      [next, last] = [after, units];
    }
  }
  return hours;
}
