import { movePlan } from '@/core/plan/movePlan';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import { packedPlatform } from '@/core/plan/platformFor';
import { recordSizeProblems } from '@/core/plan/recordSize';
import type { Billing, PlatformId } from '@/core/platforms/platform';
import { defaultPriceList, findPlatform } from '@/core/platforms/registry';
import { majorAmount, minorOf, type Price } from '@/core/quantity/money';
import { type Ratio, sum } from '@/core/quantity/ratio';
import { rateOf, rateUnitOf } from '@/core/sizing/demand';
import { dateOf } from './calendar';
import { needOverTime } from './needOverTime';
import { everyRoadCosts, type RoadSums } from './roadCosts';
import type { Road } from './roadOf';
import { paidMinor } from './roadPricing';

/** Months in which the old product and its successor are both paid (ours). */
export const crossingOverlapMonths = 1;

export type CrossingEstimate = 'one-to-one' | 'band';

/** Going over to the product that follows, at the beginning of the month in which that costs least over the road. */
export type Crossing = {
  /** How its CU are estimated: as many as before, which is the upper estimate, or by its own published rates. */
  readonly estimate: CrossingEstimate;
  readonly to: PlatformId;
  readonly billing: Billing;
  /** From 0; the first month in which the successor is paid. */
  readonly month: number;
  readonly date: string;
  /** Both products together over the road, the overlap included. */
  readonly whole: Price;
  /** What staying costs, less that; negative where staying is cheaper. */
  readonly saved: Price;
};

/** Going over at both estimates, the careful one first. */
export function crossingsOf(road: Road, staying: RoadSums): readonly Crossing[] {
  return (['one-to-one', 'band'] as const).flatMap(
    (estimate) => crossingOf(road, staying, estimate) ?? [],
  );
}

/**
 * The cheapest way to go over to the successor within the road, with its newest list and no discount that was agreed for
 * the old product. Undefined without a successor, in another currency, or where the successor cannot carry the plan.
 */
function crossingOf(
  road: Road,
  staying: RoadSums,
  estimate: CrossingEstimate,
): Crossing | undefined {
  const { successor } = road.platform;
  if (successor === undefined) return undefined;
  const to = findPlatform(successor);
  const { discountPercent: _, ...moved } = movePlan(
    estimate === 'band' ? road.plan : withOwnRates(road),
    successor,
  ).plan;
  const plan: Plan = { ...moved, priceList: defaultPriceList(to).id };
  const rules = packedPlatform(to, plan);
  if (recordSizeProblems(rules, plan.workloads).length > 0) return undefined;
  const need = needOverTime(rules, plan, road.today);
  const every = rules.workers.flatMap((worker) => everyRoadCosts(rules, plan, worker, need));
  const ways = every.flatMap(({ billing, sums }) => {
    if (!sums || sums.whole.currency !== staying.whole.currency) return [];
    return sums.list.map((_, month) => ({
      billing,
      month,
      minor: bothMinor(road.plan, staying.list, plan, sums.list, month),
    }));
  });
  const [best] = ways.sort((a, b) => a.minor - b.minor || a.month - b.month);
  if (!best) return undefined;
  const { currency } = staying.whole;
  const priceOf = (minor: number): Price => ({
    amount: majorAmount(minor, currency),
    currency,
    per: 'month',
  });
  return {
    estimate,
    to: successor,
    billing: best.billing,
    month: best.month,
    date: dateOf(need.calendar, need.calendar.months[best.month] ?? 0),
    whole: priceOf(best.minor),
    saved: priceOf(minorOf(staying.whole) - best.minor),
  };
}

/** The plan with every rate as a measured one, so that it takes as many CU on any product. */
function withOwnRates({ platform, plan }: Road): Plan {
  const workloads = plan.workloads.map((workload): Workload => {
    if (!isThroughput(workload) || workload.complexity === 'measured') return workload;
    if (rateUnitOf(platform, workload) !== 'records') return workload;
    const rate = rateOf(platform, workload);
    const { qps, name, project, recordBytes, count, peakFactor, growth } = workload;
    return {
      ...(name === undefined ? {} : { name }),
      ...(project === undefined ? {} : { project }),
      qps,
      complexity: 'measured',
      recordsPerSecondPerCu: rate,
      ...(recordBytes === undefined ? {} : { recordBytes }),
      ...(count === undefined ? {} : { count }),
      ...(peakFactor === undefined ? {} : { peakFactor }),
      ...(growth === undefined ? {} : { growth }),
    };
  });
  return { ...plan, workloads };
}

function bothMinor(
  oldPlan: Plan,
  old: readonly Ratio[],
  newPlan: Plan,
  next: readonly Ratio[],
  month: number,
): number {
  const kept = old.slice(0, month === 0 ? 0 : month + crossingOverlapMonths);
  return paidMinor(sum(kept), oldPlan) + paidMinor(sum(next.slice(month)), newPlan);
}
