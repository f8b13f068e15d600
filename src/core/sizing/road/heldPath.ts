import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId, WorkerShape } from '@/core/platforms/platform';
import type { Period } from '@/core/quantity/money';
import { coordinatorFor, largestClusterCu, manages } from '@/core/sizing/coordinator';
import { coordinatorCountOf, minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { workerCountFor } from '@/core/sizing/options';
import type { Pricing } from '@/core/sizing/pricing';
import { maximumNeedCu } from '@/core/sizing/size';
import { minutesPerDay } from './calendar';
import type { NeedOverTime } from './needOverTime';
import { type OwnedStart, paidUntil } from './ownedStart';

/** The machines that are there for some minutes. A pool's units stand as machines, as everywhere. */
export type HeldPiece = {
  readonly from: number;
  readonly to: number;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
};

/** From which minute on no cluster of the shape carries the need; `limitCu` is the most that one does. */
export type RoadEnd = { readonly at: number; readonly needCu: number; readonly limitCu: number };

export type HeldPath = {
  readonly pieces: readonly HeldPiece[];
  readonly end: RoadEnd | undefined;
};

/** Whether coordinators follow the cluster, or are those that its largest size asks for from the first day on. */
export type CoordinatorPolicy = 'as-needed' | 'from-the-start';

/**
 * The smallest cluster of one worker shape that carries the need at every minute. What is paid by the month or day is
 * kept until the paid time ends, counted from the start of the road; what is paid by the hour is there only while it is
 * needed. Nothing cheaper carries the need: fewer workers never do, and one more is never cheaper.
 *
 * A cluster that somebody has is there at the start: by the hour its surplus is given back at once, otherwise at the first
 * end of a paid time on or after the day until which it is paid for. Its coordinators stay while they manage the cluster
 * and their number never changes.
 */
export function heldPathOf(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  pricing: Pricing,
  need: NeedOverTime,
  per: Period,
  policy: CoordinatorPolicy,
  owned?: OwnedStart,
): HeldPath {
  const largest = Math.floor(largestClusterCu(platform) / worker.usableCu);
  const counts = keptCounts(need, per, workersFor(platform, plan, worker), owned);
  const stop = counts.findIndex(({ count }) => count > largest || !Number.isFinite(count));
  const carried = stop === -1 ? counts : counts.slice(0, stop);
  const most = Math.max(0, ...carried.map(({ count }) => count));
  const masterCount = owned?.cluster.masterCount ?? coordinatorCountOf(platform, plan);
  const own = platform.coordinators.find(({ shape }) => shape === owned?.cluster.master);
  const coordinatorOf = (count: number) => {
    const cu = (policy === 'as-needed' ? count : most) * worker.usableCu;
    if (own && manages(own, cu)) return own.shape;
    const coordinator = coordinatorFor(platform, pricing, cu);
    if (!coordinator) throw new RangeError(`no coordinator for ${cu} CU`);
    return coordinator.shape;
  };
  const end = counts[stop];
  return {
    pieces: carried.map(({ from, to, count }) => ({
      from,
      to,
      slave: worker.shape,
      slaveCount: count,
      master: coordinatorOf(count),
      masterCount,
    })),
    end: end && {
      at: end.from,
      needCu: end.needCu,
      limitCu: Number.isFinite(largest)
        ? Math.max(0, largest - plan.spareSlaves) * worker.usableCu
        : maximumNeedCu,
    },
  };
}

/** How many workers of a shape carry a need, spares and minimum included. */
export function workersFor(
  platform: Platform,
  plan: Plan,
  { usableCu }: WorkerShape,
): (needCu: number) => number {
  const minimum = minimumWorkersOf(platform, plan);
  return (needCu) => workerCountFor(needCu, usableCu, plan.spareSlaves, minimum);
}

type Kept = {
  readonly from: number;
  to: number;
  readonly count: number;
  readonly needCu: number;
};

/** Workers by time: those that the need asks for, and those of the paid time that are not given back yet. */
function keptCounts(
  { calendar, spans }: NeedOverTime,
  per: Period,
  countFor: (needCu: number) => number,
  owned: OwnedStart | undefined,
): readonly Kept[] {
  const ends = endsOf(per, calendar.months, calendar.days);
  const kept: Kept[] = [];
  const ownedCount = owned?.cluster.slaveCount ?? 0;
  // The first paid time has begun in any case.
  const ownedUntil = Math.max(ends?.[1] ?? 0, paidUntil(calendar, owned?.renewal));
  let [paid, next] = [0, 0];
  const put = (from: number, to: number, count: number, needCu: number) => {
    const last = kept.at(-1);
    if (last && last.count === count) last.to = to;
    else kept.push({ from, to, count, needCu });
  };
  for (const { from, to, needCu } of spans) {
    const count = countFor(needCu);
    if (!ends) {
      put(from, to, count, needCu);
      continue;
    }
    let at = from;
    while (at < to) {
      while ((ends[next] ?? Infinity) <= at) {
        paid = (ends[next] ?? 0) < ownedUntil ? ownedCount : 0;
        next += 1;
      }
      paid = Math.max(paid, count);
      const until = Math.min(to, ends[next] ?? to);
      put(at, until, paid, needCu);
      at = until;
    }
  }
  return kept;
}

/** When a paid time ends and the next begins, in minutes; undefined where hours are paid. */
function endsOf(
  per: Period,
  months: readonly number[],
  days: number,
): readonly number[] | undefined {
  if (per === 'hour') return undefined;
  const starts = per === 'month' ? months : Array.from({ length: days + 1 }, (_, day) => day);
  return starts.map((day) => day * minutesPerDay);
}
