import type { Period } from '@/core/quantity/money';
import type { Ratio } from '@/core/quantity/ratio';
import { minutesPerDay, type RoadCalendar } from './calendar';
import type { HeldPiece } from './heldPath';
import type { RoadPricing } from './roadPricing';

/**
 * List prices of every month of the road, exactly, in minor units; undefined where a machine has no price.
 *
 * By the month: the machines at its beginning for the whole month, and what is added later by the day, the day of the
 * change included: Δ × days left ÷ days of the month (ours: the lists do not say). By the day or hour: a started one in
 * full, and one that changes at its dearer price. Charges by the month beside an hour's price are for the hours of it.
 */
export function monthSums(
  { months }: RoadCalendar,
  pieces: readonly HeldPiece[],
  pricing: RoadPricing,
): readonly Ratio[] | undefined {
  const sums: Ratio[] = [];
  let next = 0;
  for (let i = 0; i + 1 < months.length; i += 1) {
    const [first = 0, after = 0] = months.slice(i, i + 2);
    const [from, to] = [first * minutesPerDay, after * minutesPerDay];
    while (next > 0 && (pieces[next]?.from ?? Infinity) > from) next -= 1;
    const within: HeldPiece[] = [];
    for (; next < pieces.length; next += 1) {
      const piece = pieces[next];
      if (!piece || piece.from >= to) break;
      if (piece.to <= from) continue;
      within.push({ ...piece, from: Math.max(from, piece.from), to: Math.min(to, piece.to) });
    }
    const sum = sumOfMonth(within, from, after - first, pricing);
    if (!sum) return undefined;
    sums.push(sum);
  }
  return sums;
}

function sumOfMonth(
  pieces: readonly HeldPiece[],
  from: number,
  days: number,
  pricing: RoadPricing,
): Ratio | undefined {
  const priced: Priced[] = [];
  for (const piece of pieces) {
    const machines = pricing.machinesMinor(piece);
    if (machines === undefined) return undefined;
    priced.push({
      from: piece.from - from,
      to: piece.to - from,
      machines: BigInt(machines),
      charges: BigInt(Math.round(pricing.chargesMinor(piece))),
    });
  }
  if (pricing.per === 'month') return byMonth(priced, days);
  return byUnits(priced, days, unitMinutes[pricing.per]);
}

type Priced = {
  /** In minutes of the month. */
  readonly from: number;
  readonly to: number;
  readonly machines: bigint;
  readonly charges: bigint;
};

const unitMinutes: Readonly<Record<Exclude<Period, 'month'>, number>> = {
  day: minutesPerDay,
  hour: 60,
};

function byMonth(priced: readonly Priced[], days: number): Ratio {
  let [sum, before] = [0n, 0n];
  for (const { from, machines, charges } of priced) {
    const price = machines + charges;
    const left = days - Math.floor(from / minutesPerDay);
    sum += (price - before) * BigInt(left);
    before = price;
  }
  return { numerator: sum, denominator: BigInt(days) };
}

function byUnits(priced: readonly Priced[], days: number, minutes: number): Ratio {
  const units = BigInt((days * minutesPerDay) / minutes);
  let [sum, next, last] = [0n, 0, 0n];
  for (const { from, to, machines, charges } of priced) {
    // As parts of the month's units, so that a month's charge stays whole.
    const price = machines * units + charges;
    const [first, after] = [Math.floor(from / minutes), Math.ceil(to / minutes)];
    if (first < next && price > last) {
      sum += price - last;
      last = price;
    }
    if (after > next) {
      sum += price * BigInt(after - Math.max(first, next));
      [next, last] = [after, price];
    }
  }
  return { numerator: sum, denominator: units };
}
