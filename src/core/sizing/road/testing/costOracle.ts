import type { Plan } from '@/core/plan/planSchema';
import type { Billing, Platform, WorkerShape } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { minorDigits } from '@/core/quantity/money';
import { coordinatorCountOf, minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import type { CoordinatorPolicy } from '@/core/sizing/road/heldPath';
import type { NeedOverTime } from '@/core/sizing/road/needOverTime';

/** A sum of list prices in minor units as a fraction: `of` parts make a unit. */
export type SlowSum = { readonly parts: bigint; readonly of: bigint };

/** Machines that are there at the start, and the minute until which they are paid for; without it, for the first paid time. */
export type SlowOwned = {
  readonly count: number;
  readonly master: string;
  readonly masterCount: number;
  readonly until: number;
};

/**
 * What every month costs, hour by hour or day by day: each hour at its dearest minute, each day of a month at the price
 * of all that has been added until its end. A day's price by the month is a month's price by the days of the month.
 */
export function costOracle(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  billing: Billing,
  need: NeedOverTime,
  policy: CoordinatorPolicy,
  owned?: SlowOwned,
): readonly SlowSum[] | undefined {
  const column = findPriceColumn(findPriceList(platform, plan.priceList), billing);
  if (!column) return undefined;
  const { calendar, spans } = need;
  const countFor = (cu: number) =>
    Math.max(minimumWorkersOf(platform, plan), Math.ceil(cu / worker.usableCu) + plan.spareSlaves);
  const most = countFor(Math.max(...spans.map(({ needCu }) => needCu)));
  const masters = owned?.masterCount ?? coordinatorCountOf(platform, plan);
  const machines = (count: number) => {
    const size = (policy === 'as-needed' ? count : most) * worker.usableCu;
    const able = platform.coordinators.filter(({ maximumCu = Infinity }) => size <= maximumCu);
    if (able.length === 0) return undefined;
    const own = able.find(({ shape }) => shape === owned?.master);
    const master =
      masters === 0
        ? 0
        : own
          ? (column.coordinators[own.shape] ?? Infinity)
          : Math.min(...able.map((one) => column.coordinators[one.shape] ?? Infinity));
    const each = column.workers[worker.shape];
    if (each === undefined || master === Infinity) return undefined;
    return BigInt(each) * BigInt(count) + BigInt(master) * BigInt(masters);
  };
  const charges = (count: number) =>
    BigInt(count) *
    BigInt((column.charges ?? []).reduce((sum, one) => sum + one.quantity * one.minor, 0));
  const mostWithin = (from: number, to: number) =>
    Math.max(
      ...spans
        .filter((span) => span.from < to && span.to > from)
        .map((span) => countFor(span.needCu)),
    );
  const unit = column.per === 'hour' ? 60 : 1_440;
  const sums: SlowSum[] = [];
  for (let i = 0; i + 1 < calendar.months.length; i += 1) {
    const [from, to] = [(calendar.months[i] ?? 0) * 1_440, (calendar.months[i + 1] ?? 0) * 1_440];
    const units = BigInt((to - from) / unit);
    // What is owned is there in the first paid time, and in every one that begins while it is paid for.
    const held = (begin: number) =>
      owned && column.per !== 'hour' && (begin === 0 || begin < owned.until) ? owned.count : 0;
    let [parts, paid] = [0n, held(from)];
    for (let at = from; at < to; at += unit) {
      const count = mostWithin(at, at + unit);
      paid = Math.max(count, column.per === 'month' ? paid : held(at));
      const price = machines(paid);
      if (price === undefined) return undefined;
      parts += column.per === 'month' ? price + charges(paid) : price * units + charges(paid);
    }
    sums.push({ parts, of: units });
  }
  return sums;
}

/** What is paid for the sums together, in main units: the discount off, the tax on, rounded once, half up. */
export function slowPaid(sums: readonly SlowSum[], plan: Plan, currency: string): number {
  const of = sums.reduce((product, sum) => product * sum.of, 1n);
  const parts = sums.reduce((total, sum) => total + (sum.parts * of) / sum.of, 0n);
  const hundredths = (value: number) => BigInt(Math.round(value * 1e9));
  const full = 100n * 10n ** 9n;
  const factor =
    (full - hundredths(plan.discountPercent ?? 0)) * (full + hundredths(plan.taxPercent ?? 0));
  const [above, below] = [parts * factor, of * full * full];
  return Number((2n * above + below) / (2n * below)) / 10 ** minorDigits(currency);
}
