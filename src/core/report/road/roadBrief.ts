import type { Billing, ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { NeedSpan } from '@/core/sizing/road/needOverTime';
import type { RoadCosts } from '@/core/sizing/road/roadCosts';
import type { Road, RoadProblem } from '@/core/sizing/road/roadOf';
import type { RoadStep } from '@/core/sizing/road/roadSteps';
import type { RoadRange } from './roadRange';

/** What the headline of a plan over time says: little enough to be sent ahead of everything else. */
export type RoadBrief = RoadEnds & {
  readonly shape: ShapeId;
  readonly billing: Billing;
  /** How many months the horizon has. */
  readonly months: number;
  /** Whether the plan starts with a cluster that somebody has. */
  readonly isOwned: boolean;
  /** From when on no cluster of the shape carries the need. */
  readonly problem: RoadProblem | undefined;
  /** The next change that lies ahead; undefined where there is none. */
  readonly next: BriefChange | undefined;
  /** Where the next change gives back: the next one that buys. */
  readonly more: BriefChange | undefined;
  /** What the whole horizon costs; undefined where that is not known. */
  readonly whole: Price | undefined;
  /** The same with complex work within its band; undefined where it has none. */
  readonly range: Readonly<Record<keyof RoadRange, Price | null>> | undefined;
};

/** The need in CU; dates are YYYY-MM-DD. */
export type RoadEnds = {
  /** On the first day, without events. */
  readonly from: number;
  /** On the last day, without events. */
  readonly to: number;
  /** The most that is ever needed, and since when. */
  readonly most: number;
  readonly mostDate: string;
  /** The day after the last one. */
  readonly end: string;
};

/** A change of the cluster by the number that it is counted by. */
export type BriefChange = Pick<RoadStep, 'date' | 'orderDate'> & {
  readonly before: number;
  readonly after: number;
  /** Whether the day to order has passed. */
  readonly isLate: boolean;
};

/** What the headline says of a road. `own` are the costs of its shape by the plan's billing. */
export function roadBriefOf(
  road: Road,
  own: RoadCosts | undefined,
  range: RoadRange | null,
): RoadBrief {
  const next = nextStep(road);
  // Who gives back asks all the more when something is to be bought.
  const more = next?.kind === 'remove' ? nextStep(road, 'add') : undefined;
  const change = (step: RoadStep | undefined): BriefChange | undefined =>
    step && {
      date: step.date,
      orderDate: step.orderDate,
      ...boughtAround(step, road.platform.kind === 'pool'),
      isLate: step.notes.includes('overdue'),
    };
  const whole = own?.sums?.whole;
  return {
    ...roadEnds(road),
    shape: road.worker.shape,
    billing: road.billing,
    months: road.need.calendar.months.length - 1,
    isOwned: road.owned !== undefined,
    problem: road.problems[0],
    next: change(next),
    more: change(more),
    whole,
    range:
      range && whole
        ? { low: range.low.whole, middle: range.middle.whole, high: range.high.whole }
        : undefined,
  };
}

/** What a change makes of the number that a cluster is counted by: of a pool the units of management are among it. */
export function boughtAround(
  { workersBefore, workers, masterCount }: RoadStep,
  isPool: boolean,
): { readonly before: number; readonly after: number } {
  const more = isPool ? masterCount : 0;
  return { before: workersBefore === 0 ? 0 : workersBefore + more, after: workers + more };
}

/** The next change that lies ahead. What is bought at the start, or is there already, is none. */
function nextStep({ steps, today }: Road, only?: RoadStep['kind']): RoadStep | undefined {
  return steps.find(
    ({ kind, date }) =>
      kind !== 'start' && kind !== 'owned' && (only ?? kind) === kind && date >= today,
  );
}

/**
 * The need without events on the first and on the last day, and the most that is ever needed. Days on which it is beyond
 * what any plan may need do not count.
 */
export function roadEnds({ need }: Road): RoadEnds {
  const { calendar, usualCu, spans } = need;
  const beyond = usualCu.indexOf(Infinity);
  const days = beyond === -1 ? calendar.days : beyond;
  const known = spans.filter(({ needCu }) => Number.isFinite(needCu));
  const most = known.reduce<NeedSpan | undefined>(
    (highest, span) => (highest && highest.needCu >= span.needCu ? highest : span),
    undefined,
  );
  return {
    from: usualCu[0] ?? 0,
    to: usualCu[days - 1] ?? 0,
    most: most?.needCu ?? 0,
    mostDate: dateOf(calendar, Math.floor((most?.from ?? 0) / minutesPerDay)),
    end: dateOf(calendar, days),
  };
}
