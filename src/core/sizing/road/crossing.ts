import { atMeasuredRate } from '@/core/plan/atMeasuredRate';
import { movePlan } from '@/core/plan/movePlan';
import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { packedPlatform } from '@/core/plan/platformFor';
import { recordSizeProblems } from '@/core/plan/recordSize';
import type { Billing, Platform, PlatformId, PriceListId } from '@/core/platforms/platform';
import {
  defaultPriceList,
  findOwnPrices,
  findPlatform,
  findPriceList,
  platformIds,
} from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import { type Exchange, minorRate } from '@/core/quantity/exchange';
import { majorAmount, minorOf, type Period, type Price } from '@/core/quantity/money';
import { compareRatios, divide, multiply, type Ratio, ratioOf, sum } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { bytesPerMegabyte, rateOf, rateUnitOf } from '@/core/sizing/demand';
import { periodOf } from '@/core/sizing/pricing';
import type { BitByBit } from './bitByBit';
import { dateOf } from './calendar';
import { needOverTime } from './needOverTime';
import { everyRoadCosts, type RoadSums } from './roadCosts';
import type { Road } from './roadOf';
import { paidMinor } from './roadPricing';

/** Months in which the old product and the other one are both paid (ours). */
const crossingOverlapMonths = 1;

export type CrossingEstimate = 'one-to-one' | 'band';

/** Going over to another product, at the beginning of the month in which that costs least over the road. */
export type Crossing = {
  /** How its CU are estimated: as many as before, or by its own published rates. */
  readonly estimate: CrossingEstimate;
  readonly to: PlatformId;
  /** Whether the provider names it as the product that follows. */
  readonly isSuccessor: boolean;
  readonly billing: Billing;
  /** What an amount of it pays for; `mixed` where a base is paid by the month and the rest by the hour. */
  readonly paid: Period | 'mixed';
  readonly priceList: PriceListId;
  /** From 0; the first month in which the other product is paid. */
  readonly month: number;
  readonly date: string;
  /** Both products together over the road, the overlap included, in the currency of what staying costs. */
  readonly whole: Price;
  /** What staying costs, less that; negative where staying is cheaper. */
  readonly saved: Price;
};

/** What somebody chose of other products. */
export type CrossingChoices = {
  /** What the currencies of other products are worth. */
  readonly exchange?: Exchange | undefined;
  /** Price lists of users' own for other products; of one product the last. */
  readonly lists?: readonly PriceListId[] | undefined;
};

/**
 * Going over to every product that has known prices in the currency of `staying`, or in one that somebody typed a rate of:
 * the product that follows first, at the careful estimate and at the other, then those that are still sold, cheapest
 * first. Pauses after each way.
 */
export function* everyCrossing(
  road: Road,
  staying: RoadSums,
  choices: CrossingChoices = {},
): BitByBit<readonly Crossing[]> {
  const found: Crossing[] = [];
  for (const to of crossingTargets(road)) {
    for (const estimate of crossingEstimates) {
      const crossing = crossingOf(road, staying, to, estimate, choices);
      if (crossing) found.push(crossing);
      yield;
    }
  }
  const others = found.filter(({ isSuccessor }) => !isSuccessor);
  return [
    ...found.filter(({ isSuccessor }) => isSuccessor),
    ...others.sort((a, b) => minorOf(a.whole) - minorOf(b.whole)),
  ];
}

/** How often `everyCrossing` pauses. */
export function crossingCount(road: Road): number {
  return crossingTargets(road).length * crossingEstimates.length;
}

const crossingEstimates = ['one-to-one', 'band'] as const;

/** The product that follows, and every other one that no notice says is sold no more and that is no example. */
function crossingTargets({ platform: { id, successor } }: Road): readonly PlatformId[] {
  const isOffered = (one: PlatformId) => {
    const platform = findPlatform(one);
    return !saleNotice(platform) && !platform.isExample;
  };
  return platformIds.filter((one) => one === successor || (one !== id && isOffered(one)));
}

/**
 * The cheapest way to go over within the road, with the chosen list or the newest one, and no discount that was agreed
 * for the old product. Undefined where its prices are not known or not to be compared, and where it cannot carry the plan.
 */
function crossingOf(
  road: Road,
  staying: RoadSums,
  target: PlatformId,
  estimate: CrossingEstimate,
  { exchange, lists = [] }: CrossingChoices,
): Crossing | undefined {
  const to = findPlatform(target);
  const own = lists.findLast((id) => findOwnPrices(id)?.platform === target);
  const list = own === undefined ? defaultPriceList(to) : findPriceList(to, own);
  const { currency } = staying.whole;
  const rate = minorRate(list.currency, currency, exchange);
  if (!rate) return undefined;
  const { discountPercent: _, ...moved } = movePlan(
    estimate === 'band' ? road.plan : withOwnRates(road),
    target,
  ).plan;
  const plan: Plan = { ...moved, priceList: list.id };
  const rules = packedPlatform(to, plan);
  if (recordSizeProblems(rules, plan.workloads).length > 0) return undefined;
  const need = needOverTime(rules, plan, road.today);
  const every = rules.workers.flatMap((worker) => everyRoadCosts(rules, plan, worker, need));
  const ways = every.flatMap(({ billing, sums }) => {
    if (!sums) return [];
    const next = sums.list.map((one) => multiply(one, rate));
    return next.map((_, month) => ({
      billing,
      month,
      minor: bothMinor(road, staying.list, plan, next, month),
    }));
  });
  const [best] = ways.sort((a, b) => a.minor - b.minor || a.month - b.month);
  if (!best) return undefined;
  const priceOf = (minor: number): Price => ({
    amount: majorAmount(minor, currency),
    currency,
    per: 'month',
  });
  return {
    estimate,
    to: target,
    isSuccessor: target === road.platform.successor,
    billing: best.billing,
    paid: best.billing === to.hybrid?.value.billing ? 'mixed' : periodOf(to, best.billing),
    priceList: list.id,
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
    const measured = atMeasuredRate(workload, recordsRateOf(platform, workload));
    const { recordBytes } = workload;
    return recordBytes === undefined ? measured : { ...measured, recordBytes };
  });
  return { ...plan, workloads };
}

/**
 * Records/s that a CU carries of a workload. A rate in bytes by the size of its records is a fraction, and rounded up, so
 * that no work takes a CU more for its rounding.
 */
function recordsRateOf(platform: Platform, workload: ThroughputWorkload): number {
  const rate = rateOf(platform, workload);
  const { recordBytes } = workload;
  if (recordBytes === undefined || rateUnitOf(platform, workload) === 'records') return rate;
  const exact = divide(ratioOf(rate * bytesPerMegabyte), ratioOf(recordBytes));
  const nearest = nearestNumber(exact);
  const isBelow = compareRatios(ratioOf(nearest), exact) < 0;
  return isBelow ? nearest * (1 + Number.EPSILON) : nearest;
}

/**
 * Both products over the road when the other one is paid from a month on. Who has a cluster pays it for the overlap in
 * any case; who has none and begins with the other product never pays the old one.
 */
function bothMinor(
  { plan: oldPlan, owned }: Road,
  old: readonly Ratio[],
  newPlan: Plan,
  next: readonly Ratio[],
  month: number,
): number {
  const isNeverBought = month === 0 && !owned;
  const kept = old.slice(0, isNeverBought ? 0 : month + crossingOverlapMonths);
  return paidMinor(sum(kept), oldPlan) + paidMinor(sum(next.slice(month)), newPlan);
}
