import type { Budget } from '@/core/plan/timeFields';
import { minorDigits, type Price } from '@/core/quantity/money';
import { compareRatios, divide, multiply, type Ratio, ratioOf, sum } from '@/core/quantity/ratio';
import { largestClusterCu } from '@/core/sizing/coordinator';
import { minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { demandOf } from '@/core/sizing/demand';
import { clusterOf } from '@/core/sizing/options';
import { clusterMinor, type Pricing, pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { maximumNeedCu } from '@/core/sizing/size';
import { carriedBy } from '@/core/sizing/steps';
import type { RoadSums } from './roadCosts';
import type { Road } from './roadOf';
import { paidMinor, paidPrice } from './roadPricing';

/** The first month in which more has been spent than the budget of its month, its year or the whole road has. */
export type BudgetBreak = {
  /** From 0. */
  readonly month: number;
  /** What has been spent by the end of it since the budget's time began. */
  readonly spent: Price;
};

/** The largest cluster that a month's share of the budget pays, and what it carries. */
export type BudgetCluster = {
  readonly option: Option;
  /** For a month of 30 days, with discount and tax. */
  readonly month: Price;
  readonly carriedCu: number;
  /** At the plan's blend; null without work that has a load. */
  readonly recordsPerSecond: number | null;
};

/** Where a budget breaks; undefined where it holds to the end of the road. */
export function budgetBreak(
  { amount, per }: Budget,
  { plan }: Pick<Road, 'plan'>,
  { list, whole: { currency } }: RoadSums,
): BudgetBreak | undefined {
  const limit = budgetMinor(amount, currency);
  const length = per === 'month' ? 1 : per === 'year' ? 12 : list.length;
  for (let month = 0; month < list.length; month += 1) {
    const spent = sum(list.slice(month - (month % length), month + 1));
    if (compareRatios(ratioOf(paidMinor(spent, plan)), limit) > 0) {
      return { month, spent: paidPrice(spent, plan, currency) };
    }
  }
  return undefined;
}

/**
 * The cluster that carries most for a month's share of the budget: of every shape the most workers that it pays, by the
 * plan's billing; at equal load the cheaper one. Undefined where it pays none. A price grows with the workers, since
 * larger clusters never have cheaper coordinators, so halving finds the most.
 */
export function clusterForBudget({ amount, per }: Budget, road: Road): BudgetCluster | undefined {
  const { platform, plan, need } = road;
  const pricing = pricingOf(platform, plan);
  const whole = budgetMinor(amount, pricing.currency);
  const months = per === 'month' ? 1 : per === 'year' ? 12 : need.calendar.months.length - 1;
  const limit = divide(whole, ratioOf(months));
  const found = platform.workers.flatMap((worker) => {
    const least = minimumWorkersOf(platform, plan);
    const largest = Math.min(largestClusterCu(platform), maximumNeedCu);
    const most = Math.floor(largest / worker.usableCu);
    const priced = (workers: number) => {
      const option = clusterOf(platform, plan, pricing, worker, workers, 0);
      const month = option && monthMinor(road, pricing, option);
      return option && month !== undefined && compareRatios(ratioOf(month), limit) <= 0
        ? { option, month }
        : undefined;
    };
    let [low, high] = [least, most];
    let best = low <= high ? priced(low) : undefined;
    if (!best) return [];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const one = priced(middle);
      if (one) [low, best] = [middle, one];
      else high = middle - 1;
    }
    return [{ ...best, worker, carriedCu: Math.max(0, low - plan.spareSlaves) * worker.usableCu }];
  });
  const [most] = found.sort((a, b) => b.carriedCu - a.carriedCu || a.month - b.month);
  if (!most) return undefined;
  const { option, month, worker, carriedCu } = most;
  const price = { amount: month / 10 ** minorDigits(pricing.currency), currency: pricing.currency };
  return {
    option: { ...option, unusedCu: 0 },
    month: { ...price, per: 'month' },
    carriedCu,
    recordsPerSecond: carriedBy(plan, demandOf(platform, plan), worker, option.slaveCount),
  };
}

/** Whether the plan's list prices the smallest cluster of any shape. */
export function hasPricedCluster({ platform, plan }: Pick<Road, 'platform' | 'plan'>): boolean {
  const pricing = pricingOf(platform, plan);
  const least = minimumWorkersOf(platform, plan);
  return platform.workers.some((worker) =>
    Boolean(clusterOf(platform, plan, pricing, worker, least, 0)?.price),
  );
}

/** Hours and days of a month of 30 days, as everywhere where prices of different periods stand side by side. */
const perMonth = { month: 1, day: 30, hour: 720 } as const;

function monthMinor({ plan }: Road, pricing: Pricing, option: Option): number | undefined {
  const { slave: shape, slaveCount: count, master, masterCount } = option;
  const minor = clusterMinor(pricing, [{ shape, count }], master, masterCount);
  if (minor === undefined) return undefined;
  return paidMinor(multiply(ratioOf(minor), ratioOf(perMonth[pricing.per])), plan);
}

function budgetMinor(amount: number, currency: string): Ratio {
  return multiply(ratioOf(amount), ratioOf(10 ** minorDigits(currency)));
}
