import type { Plan } from '@/core/plan/planSchema';
import {
  defaultPlatform,
  defaultPriceList,
  findPlatform,
  findPriceList,
} from '@/core/platforms/registry';
import type { Exchange } from '@/core/quantity/exchange';
import { noCurrency } from '@/core/quantity/money';

/** Prices in the currency of the plan's own list, of the first product's where it has none, without a rate for any other. `date` is today, as YYYY-MM-DD. */
export function ownExchange({ platform, priceList }: Plan, date: string): Exchange {
  const { currency } = findPriceList(findPlatform(platform), priceList);
  const first = defaultPriceList(findPlatform(defaultPlatform)).currency;
  return { to: currency === noCurrency ? first : currency, date, rates: [] };
}
