import type { Plan } from '@/core/plan/planSchema';
import { findPlatform, findPriceList } from '@/core/platforms/registry';
import type { Exchange } from '@/core/quantity/exchange';

/** Prices in the currency of the plan's own list, without a rate for any other. `date` is today, as YYYY-MM-DD. */
export function ownExchange({ platform, priceList }: Plan, date: string): Exchange {
  return { to: findPriceList(findPlatform(platform), priceList).currency, date, rates: [] };
}
