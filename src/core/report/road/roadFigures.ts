import type { Problem } from '@/core/plan/problem';
import type { Price } from '@/core/quantity/money';
import { bestOverHorizon, type HorizonBest } from '@/core/sizing/road/bestOverHorizon';
import { type Crossing, crossingOf } from '@/core/sizing/road/crossing';
import { type NeedOverTime, needOverTime } from '@/core/sizing/road/needOverTime';
import {
  type BudgetBreak,
  type BudgetCluster,
  budgetBreak,
  clusterForBudget,
} from '@/core/sizing/road/roadBudget';
import { type RoadCosts, roadCostsOf } from '@/core/sizing/road/roadCosts';
import { type Road, type RoadChoice, roadOf } from '@/core/sizing/road/roadOf';
import type { PlanBudget, TimedPlan } from '@/core/sizing/road/timedPlan';

/** Everything that page, documents and command say of a plan over time. */
export type RoadFigures = {
  readonly road: Road;
  readonly horizon: HorizonBest;
  /** What the road's own shape costs by the plan's billing; undefined where the list has no prices for it. */
  readonly own: RoadCosts | undefined;
  /** The need, and the whole costs of the road's shape, with complex work at both ends of its band; null without any. */
  readonly range: RoadRange | null;
  /** Null without a product that follows, or where it costs nothing that can be compared. */
  readonly crossing: Crossing | null;
  /** Null where the plan has no budget. */
  readonly budget: BudgetFigures | null;
};

export type RoadRange = {
  readonly low: RoadEndFigures;
  readonly high: RoadEndFigures;
};

export type RoadEndFigures = { readonly need: NeedOverTime; readonly whole: Price | null };

export type BudgetFigures = {
  readonly budget: PlanBudget;
  readonly currency: string;
  /** Null where it holds to the end; undefined where the costs are not known. */
  readonly broken: BudgetBreak | null | undefined;
  /** The same of the choice that is cheapest over the whole road. */
  readonly brokenByBest: BudgetBreak | null | undefined;
  readonly cluster: BudgetCluster | null;
};

export type RoadFiguresOutcome =
  | { readonly ok: true; readonly figures: RoadFigures }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The figures of a plan over time. `today` is YYYY-MM-DD. Refused where the plan as it is has no answer. */
export function roadFiguresOf(
  plan: TimedPlan,
  today: string,
  choice: RoadChoice = {},
): RoadFiguresOutcome {
  const outcome = roadOf(plan, today, choice);
  if (!outcome.ok) return outcome;
  const { road } = outcome;
  const horizon = bestOverHorizon(road);
  const own = road.costs.find(({ billing }) => billing === road.billing);
  const staying = horizon.best?.sums;
  return {
    ok: true,
    figures: {
      road,
      horizon,
      own,
      range: rangeOf(road),
      crossing: (staying && crossingOf(road, staying)) ?? null,
      budget: plan.budget ? budgetOf(plan.budget, road, horizon, own) : null,
    },
  };
}

function rangeOf(road: Road): RoadRange | null {
  const { platform, plan, today, worker, billing } = road;
  const { cautious, hopeful } = platform.complexRate.value;
  const isComplex = plan.workloads.some((one) => 'qps' in one && one.complexity === 'complex');
  if (!isComplex || cautious === hopeful) return null;
  const at = (rate: number): RoadEndFigures => {
    const need = needOverTime(platform, plan, today, rate);
    const costs = roadCostsOf(platform, plan, worker, billing, need);
    return { need, whole: costs?.sums?.whole ?? null };
  };
  return { low: at(hopeful), high: at(cautious) };
}

function budgetOf(
  budget: PlanBudget,
  road: Road,
  { best }: HorizonBest,
  own: RoadCosts | undefined,
): BudgetFigures {
  const broken = (costs: RoadCosts | undefined) =>
    costs?.sums ? (budgetBreak(budget, road, costs.sums) ?? null) : undefined;
  const cluster = clusterForBudget(budget, road) ?? null;
  const currency = own?.sums?.whole.currency ?? cluster?.month.currency ?? '';
  return { budget, currency, broken: broken(own), brokenByBest: broken(best), cluster };
}
