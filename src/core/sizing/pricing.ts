import type { Plan } from '@/core/plan/planSchema';
import type { Platform, PriceColumn, ShapeId } from '@/core/platforms/platform';
import { billingTermsOf, findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { type Currency, majorAmount, type Period, type Price } from '@/core/quantity/money';
import { add, divide, multiply, ratioOf } from '@/core/quantity/ratio';
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
};

/** Hours of the month that an hour's price is written for where something is charged by the month beside it. */
const monthHours = 720;

/**
 * The prices of a plan's list and billing. An hour's price that stands beside a monthly charge is that of a month of
 * 720 hours. Throws a RangeError where the platform has no such list.
 */
export function pricingOf(
  platform: Platform,
  {
    priceList,
    billing,
    discountPercent = 0,
  }: Pick<Plan, 'priceList' | 'billing' | 'discountPercent'>,
): Pricing {
  const list = findPriceList(platform, priceList);
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

/** What a way of billing pays for on the platform. */
function periodOf(platform: Platform, billing: string): Period {
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

/**
 * What is paid for so many minor units on the plan's list: the discount is taken off the whole, and the rest rounded
 * once, half up.
 */
export function priceOf({ currency, per, discountPercent }: Pricing, minor: number): Price {
  const price = { amount: majorAmount(minor, currency), currency, per };
  if (discountPercent === 0) return price;
  const paidPercent = add(ratioOf(100), ratioOf(-discountPercent));
  const paid = divide(multiply(ratioOf(minor), paidPercent), ratioOf(100));
  const paidMinor = Number(floor(add(paid, ratioOf(0.5))));
  return { ...price, amount: majorAmount(paidMinor, currency), list: price.amount };
}
