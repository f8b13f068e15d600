import type { Platform, ShapeId } from '@/core/platforms/platform';
import { saleNotice } from '@/core/platforms/saleNotice';
import { dayAfter } from '@/core/quantity/calendarDay';
import type { Price } from '@/core/quantity/money';
import { clusterMinor, type Pricing, priceOf } from '@/core/sizing/pricing';
import { dateOf, minutesPerDay } from './calendar';
import type { HeldPiece } from './heldPath';
import type { NeedOverTime } from './needOverTime';

export type RoadStepNote =
  /** The provider says that orders of this kind are no longer taken. */
  | 'may-be-refused'
  /** The day to order lies before today. */
  | 'overdue'
  /** Coordinators of another shape. */
  | 'other-coordinators';

/** A change of the cluster, and the first cluster. */
export type RoadStep = {
  readonly kind: 'start' | 'add' | 'remove';
  /** Minutes from the start of the road. */
  readonly at: number;
  /** The day on which it must be there, and that on which to order it; YYYY-MM-DD. */
  readonly date: string;
  readonly orderDate: string;
  /** The need that asks for it, and the records/s behind that need, to be shown. */
  readonly needCu: number;
  readonly recordsPerSecond: number;
  readonly workersBefore: number;
  readonly workers: number;
  readonly masterBefore: ShapeId | null;
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly capacityCu: number;
  /** From then on, for one period of the billing; null without a price. */
  readonly price: Price | null;
  /** Places in the plan of the events that last then. */
  readonly events: readonly number[];
  readonly notes: readonly RoadStepNote[];
};

/** Every change of a path, in order of time. */
export function roadStepsOf(
  platform: Platform,
  pricing: Pricing,
  need: NeedOverTime,
  pieces: readonly HeldPiece[],
  leadTimeDays: number,
  today: string,
): readonly RoadStep[] {
  const since = saleNotice(platform)?.date;
  let span = 0;
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    while ((need.spans[span]?.to ?? Infinity) <= piece.from) span += 1;
    const { needCu = 0, events = [] } = need.spans[span] ?? {};
    const date = dateOf(need.calendar, Math.floor(piece.from / minutesPerDay));
    const isLess = before !== undefined && piece.slaveCount < before.slaveCount;
    // What is given back needs no order ahead of it.
    const orderDate = isLess ? date : (dayAfter(date, -leadTimeDays) ?? date);
    const minor = clusterMinor(
      pricing,
      [{ shape: piece.slave, count: piece.slaveCount }],
      piece.master,
      piece.masterCount,
    );
    const usableCu = platform.workers.find(({ shape }) => shape === piece.slave)?.usableCu ?? 0;
    const notes: readonly (readonly [boolean, RoadStepNote])[] = [
      [!isLess && since !== undefined && since <= orderDate, 'may-be-refused'],
      // What is bought at the start of a road that has begun is there already.
      [!isLess && orderDate < today && date > today, 'overdue'],
      [before !== undefined && before.master !== piece.master, 'other-coordinators'],
    ];
    return {
      kind: !before ? 'start' : isLess ? 'remove' : 'add',
      at: piece.from,
      date,
      orderDate,
      needCu,
      recordsPerSecond: need.loadAt(piece.from),
      workersBefore: before?.slaveCount ?? 0,
      workers: piece.slaveCount,
      masterBefore: before?.master ?? null,
      master: piece.master,
      masterCount: piece.masterCount,
      capacityCu: piece.slaveCount * usableCu,
      price: minor === undefined ? null : priceOf(pricing, minor),
      events,
      notes: notes.flatMap(([holds, note]) => (holds ? [note] : [])),
    };
  });
}
