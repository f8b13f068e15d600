import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { Budget } from '@/core/plan/timeFields';
import type { Exchange } from '@/core/quantity/exchange';
import { majorAmount, minorOf, type Price } from '@/core/quantity/money';
import { bestBitByBit, type HorizonBest } from '@/core/sizing/road/bestOverHorizon';
import { type BitByBit, doAtOnce } from '@/core/sizing/road/bitByBit';
import {
  type Crossing,
  type CrossingChoices,
  crossingCount,
  everyCrossing,
} from '@/core/sizing/road/crossing';
import { withoutEvents } from '@/core/sizing/road/needOverTime';
import {
  type BudgetBreak,
  type BudgetCluster,
  budgetBreak,
  clusterForBudget,
  hasPricedCluster,
} from '@/core/sizing/road/roadBudget';
import { everyRoadCosts, type RoadCosts } from '@/core/sizing/road/roadCosts';
import { type Road, type RoadChoice, roadOf } from '@/core/sizing/road/roadOf';
import { type RoadBrief, roadBriefOf } from './roadBrief';
import { type RoadRange, roadRangeOf } from './roadRange';

/** Everything that page, documents and command say of a plan over time. */
export type RoadFigures = {
  readonly road: Road;
  readonly horizon: HorizonBest;
  /** What the road's own shape costs by the plan's billing; undefined where the list has no prices for it. */
  readonly own: RoadCosts | undefined;
  /** The need, and the whole costs of the road's shape, with complex work at both ends of its band and at its middle; null without any. */
  readonly range: RoadRange | null;
  /** What the headline says of all this. */
  readonly brief: RoadBrief;
  /** Other products, each at every estimate of the work there; empty where no prices can be compared. */
  readonly crossings: readonly Crossing[];
  /** By which prices in other currencies were compared; undefined where nobody typed a rate. */
  readonly exchange: Exchange | undefined;
  /** What events add to the whole, by way of billing; empty without events. */
  readonly eventCosts: ReadonlyMap<string, Price>;
  /** Null where the plan has no budget. */
  readonly budget: BudgetFigures | null;
};

export type BudgetFigures = {
  readonly budget: Budget;
  readonly currency: string;
  /** Null where it holds to the end; undefined where the costs are not known. */
  readonly broken: BudgetBreak | null | undefined;
  /** The same of the choice that is cheapest over the whole road. */
  readonly brokenByBest: BudgetBreak | null | undefined;
  readonly cluster: BudgetCluster | null;
  /** Whether the plan's list prices any cluster: without one nobody knows what the budget pays. */
  readonly isPriced: boolean;
};

export type RoadFiguresOutcome =
  | { readonly ok: true; readonly figures: RoadFigures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What somebody chose beside the plan. */
export type RoadFiguresChoice = RoadChoice & CrossingChoices;

/** The figures of a plan over time. `today` is YYYY-MM-DD. Refused where the plan as it is has no answer. */
export function roadFiguresOf(
  plan: Plan,
  today: string,
  choice: RoadFiguresChoice = {},
): RoadFiguresOutcome {
  return doAtOnce(roadFiguresBitByBit(plan, today, choice));
}

/** What is known after a part of the work: what the headline says, or which share of all is done, from 0 to 1. */
export type RoadFiguresPart = { readonly brief: RoadBrief } | { readonly share: number };

/** `roadFiguresOf` with pauses; each says what is known by then. The headline comes before anything it does not need. */
export function* roadFiguresBitByBit(
  plan: Plan,
  today: string,
  choice: RoadFiguresChoice = {},
): Generator<RoadFiguresPart, RoadFiguresOutcome, void> {
  const outcome = roadOf(plan, today, choice);
  if (!outcome.ok) return outcome;
  const { road } = outcome;
  // The road itself with its range, the shapes, the products, and what events cost.
  const parts = 1 + road.platform.workers.length + crossingCount(road) + 1;
  let done = 1;
  const share = () => ({ share: Math.min(1, done++ / parts) });
  const own = road.costs.find(({ billing }) => billing === road.billing);
  const range = roadRangeOf(road);
  const brief = roadBriefOf(road, own, range);
  yield { brief };
  yield share();
  const horizon = yield* withShares(bestBitByBit(road), share);
  // Who has a cluster stays with it; who has none buys the best.
  const staying = (road.owned ? own : horizon.best)?.sums;
  const crossings = staying ? yield* withShares(everyCrossing(road, staying, choice), share) : [];
  return {
    ok: true,
    figures: {
      road,
      horizon,
      own,
      range,
      brief,
      crossings,
      exchange: choice.exchange,
      eventCosts: eventCostsOf(road),
      budget: plan.budget ? budgetOf(plan.budget, road, horizon, own) : null,
    },
  };
}

function* withShares<T>(
  work: BitByBit<T>,
  share: () => RoadFiguresPart,
): Generator<RoadFiguresPart, T, void> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield share();
  }
}

/** What every way of billing costs, less what it costs without events. */
function eventCostsOf(road: Road): ReadonlyMap<string, Price> {
  const { platform, plan, worker, need } = road;
  if (need.eventTimes.length === 0) return new Map();
  const usual = everyRoadCosts(platform, plan, worker, withoutEvents(need));
  return new Map(
    road.costs.flatMap(({ billing, sums }) => {
      const less = usual.find((one) => one.billing === billing)?.sums?.whole;
      if (!sums || !less) return [];
      const minor = minorOf(sums.whole) - minorOf(less);
      const { currency } = less;
      return [[billing, { ...less, amount: majorAmount(minor, currency) }] as const];
    }),
  );
}

function budgetOf(
  budget: Budget,
  road: Road,
  { best }: HorizonBest,
  own: RoadCosts | undefined,
): BudgetFigures {
  const broken = (costs: Pick<RoadCosts, 'sums'> | undefined) =>
    costs?.sums ? (budgetBreak(budget, road, costs.sums) ?? null) : undefined;
  const cluster = clusterForBudget(budget, road) ?? null;
  const currency = own?.sums?.whole.currency ?? cluster?.month.currency ?? '';
  const isPriced = hasPricedCluster(road);
  return { budget, currency, broken: broken(own), brokenByBest: broken(best), cluster, isPriced };
}
