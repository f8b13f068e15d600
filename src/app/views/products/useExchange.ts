import { usePlanStore } from '@/app/store/storeContext';
import type { Exchange } from '@/core/quantity/exchange';
import type { ProductOffer } from '@/core/report/products/offers';

/** The currency in which the products are compared, by default that of the plan, and how to change it. */
export function useExchange(
  offers: readonly ProductOffer[],
  today: string,
): readonly [Exchange, (exchange: Exchange) => void] {
  const kept = usePlanStore((state) => state.exchange);
  const setExchange = usePlanStore((state) => state.setExchange);
  const own = offers.find(({ isOwn }) => isOwn);
  const exchange = kept ?? { to: own?.priceList.currency ?? '', date: today, rates: [] };
  return [exchange, setExchange];
}

/** The currencies of all prices, each once. */
export function currenciesOf(offers: readonly ProductOffer[]): readonly string[] {
  return [...new Set(offers.map(({ priceList }) => priceList.currency))];
}
