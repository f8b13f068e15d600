import type { Billing, Platform, ShapeId } from '@/core/platforms/platform';
import { saleNotice } from '@/core/platforms/saleNotice';
import { dayAfter } from '@/core/quantity/calendarDay';
import type { Price } from '@/core/quantity/money';
import type { PresentCluster } from '@/core/sizing/present/presentCluster';
import { clusterMinor, type Pricing, priceOf } from '@/core/sizing/pricing';
import { dateOf, minutesPerDay } from './calendar';
import type { HeldPiece } from './heldPath';
import { loadAt, type NeedOverTime } from './needOverTime';

export type RoadStepNote =
  /** The provider says that orders of this kind are no longer taken. */
  | 'may-be-refused'
  /** The day to order lies before today. */
  | 'overdue'
  /** Coordinators of another shape. */
  | 'other-coordinators'
  /** They change although the provider's pages contradict each other on whether they can. */
  | 'change-disputed'
  /** What is given back is needed again later, when orders may no longer be taken. */
  | 'needed-again';

/** What roads say of their changes beside the machines that are there. */
type StepTerms = {
  readonly billing: Billing;
  readonly leadTimeDays: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The cluster that is there at the start; undefined for a new order. */
  readonly owned: PresentCluster | undefined;
};

/** A change of the cluster, and the first cluster: bought at the start, or owned already and as it was. */
export type RoadStep = {
  readonly kind: 'start' | 'owned' | 'add' | 'remove';
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

/** Every change of a path, in order of time. The first is a difference to the cluster that is there, where there is one. */
export function roadStepsOf(
  platform: Platform,
  pricing: Pricing,
  need: NeedOverTime,
  pieces: readonly HeldPiece[],
  { billing, leadTimeDays, today, owned }: StepTerms,
): readonly RoadStep[] {
  const isDisputed = platform.coordinatorChanges?.value[billing] === 'contradictory';
  const sale = saleNotice(platform);
  const growthSince = sale?.refusesGrowth ? sale.date : undefined;
  const mostLater = mostAfter(pieces);
  let span = 0;
  return pieces.map((piece, i) => {
    const before = pieces[i - 1] ?? owned;
    const kind = kindOf(before, piece, i === 0);
    while ((need.spans[span]?.to ?? Infinity) <= piece.from) span += 1;
    const { needCu = 0, events = [] } = need.spans[span] ?? {};
    const date = dateOf(need.calendar, Math.floor(piece.from / minutesPerDay));
    // What is given back, and what is there, needs no order ahead of it.
    const isOrdered = kind === 'add' || kind === 'start';
    const hasOtherCoordinators = before !== undefined && before.master !== piece.master;
    const since = kind === 'start' ? sale?.date : growthSince;
    const orderDate = !isOrdered ? date : (dayAfter(date, -leadTimeDays) ?? date);
    const minor = clusterMinor(
      pricing,
      [{ shape: piece.slave, count: piece.slaveCount }],
      piece.master,
      piece.masterCount,
    );
    const usableCu = platform.workers.find(({ shape }) => shape === piece.slave)?.usableCu ?? 0;
    const notes: readonly (readonly [boolean, RoadStepNote])[] = [
      [isOrdered && since !== undefined && since <= orderDate, 'may-be-refused'],
      // What is bought at the start of a road that has begun is there already, unless somebody says what is there.
      [
        isOrdered && orderDate < today && (date > today || (owned && date === today)) === true,
        'overdue',
      ],
      [hasOtherCoordinators, 'other-coordinators'],
      [hasOtherCoordinators && isDisputed, 'change-disputed'],
      [
        kind === 'remove' && growthSince !== undefined && (mostLater[i] ?? 0) > piece.slaveCount,
        'needed-again',
      ],
    ];
    return {
      kind,
      at: piece.from,
      date,
      orderDate,
      needCu,
      recordsPerSecond: loadAt(need, piece.from),
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

/** The most workers that are there after each piece. */
function mostAfter(pieces: readonly HeldPiece[]): readonly number[] {
  let most = 0;
  return pieces
    .map(({ slaveCount }) => slaveCount)
    .toReversed()
    .map((count) => {
      const after = most;
      most = Math.max(most, count);
      return after;
    })
    .toReversed();
}

function kindOf(
  before: Pick<HeldPiece, 'slaveCount'> | undefined,
  { slaveCount }: HeldPiece,
  isFirst: boolean,
): RoadStep['kind'] {
  if (!before) return 'start';
  if (isFirst && slaveCount === before.slaveCount) return 'owned';
  return slaveCount < before.slaveCount ? 'remove' : 'add';
}
