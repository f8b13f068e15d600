import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList, type PriceColumn } from '@/core/platforms/priceLists';
import { type Currency, majorAmount, type Period, type Price } from '@/core/quantity/money';

/** The prices a plan is reckoned with. Minor units (fen, cents) per machine and period. */
export type Pricing = {
  readonly currency: Currency;
  readonly per: Period;
  /** Undefined where the list has no column for the plan's billing. */
  readonly column: PriceColumn | undefined;
  readonly minorOf: (shape: ShapeId) => number | undefined;
};

export function pricingOf(plan: Plan): Pricing {
  const list = findPriceList(plan.priceList);
  const column = findPriceColumn(list, plan.billing);
  return {
    currency: list.currency,
    per: plan.billing === 'subscription' ? 'month' : 'hour',
    column,
    minorOf: (shape) => column?.minorByShape[shape],
  };
}

/** All machines in minor units; undefined when one of them has no price. */
export function clusterMinor(
  pricing: Pricing,
  slaves: readonly { readonly shape: ShapeId; readonly count: number }[],
  master: ShapeId,
  masterCount: number,
): number | undefined {
  let total = 0;
  for (const { shape, count } of [...slaves, { shape: master, count: masterCount }]) {
    const minor = pricing.minorOf(shape);
    if (minor === undefined) return undefined;
    total += minor * count;
  }
  return total;
}

export function priceOf(pricing: Pricing, minor: number): Price {
  return { amount: majorAmount(minor), currency: pricing.currency, per: pricing.per };
}
