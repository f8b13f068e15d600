import type { Plan } from '@/core/plan/planSchema';
import type {
  HybridBilling,
  Platform,
  PriceColumn,
  PriceList,
  ShapeId,
} from '@/core/platforms/platform';
import { billingTermsOf, findPriceColumn, findPriceList } from '@/core/platforms/registry';
import {
  type Currency,
  majorAmount,
  monthHours,
  type Period,
  type Price,
} from '@/core/quantity/money';
import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';

/** The prices that a plan is calculated with, in minor units (fen, cents) per machine and period. */
export type Pricing = {
  readonly currency: Currency;
  readonly per: Period;
  /** Undefined where the list has no column for the plan's billing. */
  readonly column: PriceColumn | undefined;
  /** What is taken off the whole list price. */
  readonly discountPercent: number;
  readonly workerMinor: (shape: ShapeId) => number | undefined;
  readonly coordinatorMinor: (shape: ShapeId) => number | undefined;
  /** How many hours of the column's price a price is: 1, or those of a month. */
  readonly hours: number;
  /** What every worker costs beside its own price. */
  readonly chargeMinor: number;
  /** There where units above a base run by the hour. */
  readonly hybrid?: HybridPricing;
};

/** A unit of the base for a month, one above it for an hour, how many the base has, and the hours of those above. */
type HybridPricing = {
  readonly baseUnits: number;
  readonly hours: number;
  readonly monthMinor: number;
  readonly hourMinor: number;
};

/**
 * The prices of a plan's list and billing. An hour's price that stands beside a monthly charge is that of a month of
 * 720 hours. Throws a RangeError where the platform has no such list.
 */
export function pricingOf(
  platform: Platform,
  plan: Pick<Plan, 'priceList' | 'billing' | 'discountPercent' | 'baseUnits' | 'hoursAbove'>,
): Pricing {
  const { priceList, billing, discountPercent = 0 } = plan;
  const list = findPriceList(platform, priceList);
  const { hybrid } = platform;
  if (hybrid && billing === hybrid.value.billing) {
    return hybridPricingOf(platform, list, hybrid.value, plan);
  }
  const column = findPriceColumn(list, billing);
  const charges = column?.charges ?? [];
  const isMonthOfHours = column?.per === 'hour' && charges.length > 0;
  const hours = isMonthOfHours ? monthHours : 1;
  const times = (minor: number | undefined) => (minor === undefined ? undefined : minor * hours);
  return {
    currency: list.currency,
    per: isMonthOfHours ? 'month' : (column?.per ?? periodOf(platform, billing)),
    column,
    discountPercent,
    workerMinor: (shape) => times(ownNumber(column?.workers, shape)),
    coordinatorMinor: (shape) => times(ownNumber(column?.coordinators, shape)),
    hours,
    chargeMinor: charges.reduce((sum, { quantity, minor }) => sum + quantity * minor, 0),
  };
}

/**
 * The prices of a month in which a base of units is paid by the month and what runs above it by the hour. Without both
 * prices on the list, or where work and management cost different amounts, there are none.
 */
function hybridPricingOf(
  platform: Platform,
  list: PriceList,
  { base, above }: HybridBilling,
  { discountPercent = 0, baseUnits = 0, hoursAbove = monthHours }: HybridChoices,
): Pricing {
  const [month, hour] = [base, above].map((billing) => findPriceColumn(list, billing));
  const [monthMinor, hourMinor] = [month, hour].map((column) => unitMinor(platform, column));
  const isPriced = monthMinor !== undefined && hourMinor !== undefined;
  const perUnit = () => (isPriced ? monthMinor : undefined);
  return {
    currency: list.currency,
    per: 'month',
    column: isPriced ? month : undefined,
    discountPercent,
    workerMinor: perUnit,
    coordinatorMinor: perUnit,
    hours: 1,
    chargeMinor: 0,
    ...(isPriced ? { hybrid: { baseUnits, hours: hoursAbove, monthMinor, hourMinor } } : {}),
  };
}

type HybridChoices = Pick<Plan, 'discountPercent' | 'baseUnits' | 'hoursAbove'>;

/** What every unit of a pool costs; undefined where units cost different amounts, or something beside them. */
function unitMinor(platform: Platform, column: PriceColumn | undefined): number | undefined {
  const [worker] = platform.workers;
  const [coordinator] = platform.coordinators;
  if (!column || column.charges || !worker || !coordinator) return undefined;
  const minor = ownNumber(column.workers, worker.shape);
  return minor === ownNumber(column.coordinators, coordinator.shape) ? minor : undefined;
}

/** What a way of billing pays for on the platform. */
export function periodOf(platform: Platform, billing: string): Period {
  return billingTermsOf(platform).find((term) => term.billing === billing)?.per ?? 'month';
}

function ownNumber(
  minorByShape: Readonly<Record<ShapeId, number>> | undefined,
  shape: ShapeId,
): number | undefined {
  return minorByShape && Object.hasOwn(minorByShape, shape) ? minorByShape[shape] : undefined;
}

/** All machines of a cluster in minor units; undefined when one of them has no price. */
export function clusterMinor(
  pricing: Pricing,
  workers: readonly { readonly shape: ShapeId; readonly count: number }[],
  coordinator: ShapeId,
  coordinatorCount: number,
): number | undefined {
  if (pricing.hybrid) {
    const units = workers.reduce((sum, { count }) => sum + count, coordinatorCount);
    return hybridMinor(pricing.hybrid, units);
  }
  const coordinatorMinor = coordinatorCount === 0 ? 0 : pricing.coordinatorMinor(coordinator);
  if (coordinatorMinor === undefined) return undefined;
  let total = coordinatorMinor * coordinatorCount;
  for (const { shape, count } of workers) {
    const minor = pricing.workerMinor(shape);
    if (minor === undefined) return undefined;
    total += (minor + pricing.chargeMinor) * count;
  }
  return total;
}

/** base × month's price + units above it × hours × hour's price. */
function hybridMinor(
  { baseUnits, hours, monthMinor, hourMinor }: HybridPricing,
  units: number,
): number {
  return baseUnits * monthMinor + Math.max(0, units - baseUnits) * hours * hourMinor;
}

/** What is paid of the whole list price. */
export type PaidTerms = Pick<Plan, 'discountPercent'>;

/** What is paid for so much on the plan's list, exactly: the discount is taken off the whole. */
export function paidOf(list: Ratio, { discountPercent = 0 }: PaidTerms): Ratio {
  const paidPercent = add(ratioOf(100), ratioOf(-discountPercent));
  return divide(multiply(list, paidPercent), ratioOf(100));
}

/** What is paid for so many minor units on the plan's list, rounded once, half up. */
export function priceOf(pricing: Pricing, minor: number): Price {
  const { currency, per, discountPercent } = pricing;
  const price = { amount: majorAmount(minor, currency), currency, per };
  if (discountPercent === 0) return price;
  const paidMinor = Number(floor(add(paidOf(ratioOf(minor), pricing), ratioOf(0.5))));
  return { ...price, amount: majorAmount(paidMinor, currency), list: price.amount };
}
