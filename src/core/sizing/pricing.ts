import type { Plan } from '@/core/plan/planSchema';
import type { PriceColumn, ShapeId } from '@/core/platforms/platform';
import { findPlatform, findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { type Currency, majorAmount, type Period, type Price } from '@/core/quantity/money';

/** The prices a plan is reckoned with. Minor units (fen, cents) per machine and period. */
export type Pricing = {
  readonly currency: Currency;
  readonly per: Period;
  /** Undefined where the list has no column for the plan's billing. */
  readonly column: PriceColumn | undefined;
  readonly workerMinor: (shape: ShapeId) => number | undefined;
  readonly coordinatorMinor: (shape: ShapeId) => number | undefined;
};

export function pricingOf(plan: Pick<Plan, 'platform' | 'priceList' | 'billing'>): Pricing {
  const list = findPriceList(findPlatform(plan.platform), plan.priceList);
  const column = findPriceColumn(list, plan.billing);
  return {
    currency: list.currency,
    per: column?.per ?? (plan.billing === 'subscription' ? 'month' : 'hour'),
    column,
    workerMinor: (shape) => column?.workers[shape],
    coordinatorMinor: (shape) => column?.coordinators[shape],
  };
}

/** All machines in minor units; undefined when one of them has no price. */
export function clusterMinor(
  pricing: Pricing,
  workers: readonly { readonly shape: ShapeId; readonly count: number }[],
  coordinator: ShapeId,
  coordinatorCount: number,
): number | undefined {
  const coordinatorMinor = pricing.coordinatorMinor(coordinator);
  if (coordinatorMinor === undefined) return undefined;
  let total = coordinatorMinor * coordinatorCount;
  for (const { shape, count } of workers) {
    const minor = pricing.workerMinor(shape);
    if (minor === undefined) return undefined;
    total += minor * count;
  }
  return total;
}

export function priceOf(pricing: Pricing, minor: number): Price {
  return { amount: majorAmount(minor), currency: pricing.currency, per: pricing.per };
}
