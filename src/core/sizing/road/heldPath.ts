import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId, WorkerShape } from '@/core/platforms/platform';
import type { Period } from '@/core/quantity/money';
import { coordinatorFor, largestClusterCu } from '@/core/sizing/coordinator';
import { coordinatorCountOf, minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { workerCountFor } from '@/core/sizing/options';
import type { Pricing } from '@/core/sizing/pricing';
import { maximumNeedCu } from '@/core/sizing/size';
import { minutesPerDay } from './calendar';
import type { NeedOverTime } from './needOverTime';

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
 */
export function heldPathOf(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  pricing: Pricing,
  need: NeedOverTime,
  per: Period,
  policy: CoordinatorPolicy,
): HeldPath {
  const largest = Math.floor(largestClusterCu(platform) / worker.usableCu);
  const minimum = minimumWorkersOf(platform, plan);
  const counts = keptCounts(need, per, (needCu) =>
    workerCountFor(needCu, worker.usableCu, plan.spareSlaves, minimum),
  );
  const stop = counts.findIndex(({ count }) => count > largest || !Number.isFinite(count));
  const carried = stop === -1 ? counts : counts.slice(0, stop);
  const most = Math.max(0, ...carried.map(({ count }) => count));
  const masterCount = coordinatorCountOf(platform, plan);
  const coordinatorOf = (count: number) => {
    const cu = (policy === 'as-needed' ? count : most) * worker.usableCu;
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
): readonly Kept[] {
  const ends = endsOf(per, calendar.months, calendar.days);
  const kept: Kept[] = [];
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
        paid = 0;
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
