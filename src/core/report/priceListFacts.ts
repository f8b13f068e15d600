import type { Plan } from '@/core/plan/planSchema';
import type { PriceListId } from '@/core/platforms/platform';
import { findOwnPrices, findPlatform } from '@/core/platforms/registry';
import type { Citation } from '@/core/platforms/sources';
import type { Currency, Period } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import { type PriceAge, priceAge } from './priceAge';

/** The list the prices come from; dates and source are null where it has no column for the billing. */
export type PriceListFacts = {
  readonly id: PriceListId;
  /** There where the list is the user's own; it has one day then, that of the user's file. */
  readonly isOwn?: true;
  readonly currency: Currency;
  readonly per: Period;
  readonly since: string | null;
  readonly seen: string | null;
  /** How old the prices are on the given day; null without a day or without prices. */
  readonly age: PriceAge | null;
  readonly citation: Citation | null;
};

/** The facts of a plan's list on a day, as YYYY-MM-DD. */
export function priceListOf(plan: Plan, date: string | null): PriceListFacts {
  const { currency, per, column } = pricingOf(findPlatform(plan.platform), plan);
  return {
    id: plan.priceList,
    ...(findOwnPrices(plan.priceList) ? { isOwn: true } : {}),
    currency,
    per,
    since: column?.since ?? null,
    seen: column?.seen ?? null,
    age: column && date !== null ? priceAge(column.since, date) : null,
    citation: column?.citation ?? null,
  };
}
