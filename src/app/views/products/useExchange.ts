import { usePlanStore } from '@/app/store/storeContext';
import type { Exchange } from '@/core/quantity/exchange';
import { noCurrency } from '@/core/quantity/money';
import type { ProductOffer } from '@/core/report/products/offers';

/** The currency in which the products are compared, by default that of the plan, and how to change it. */
export function useExchange(
  offers: readonly ProductOffer[],
  today: string,
): readonly [Exchange, (exchange: Exchange) => void] {
  const kept = usePlanStore((state) => state.exchange);
  const setExchange = usePlanStore((state) => state.setExchange);
  const priced = offers.filter(({ priceList }) => priceList.currency !== noCurrency);
  const first = priced.find(({ isOwn }) => isOwn) ?? priced[0];
  const exchange = kept ?? { to: first?.priceList.currency ?? '', date: today, rates: [] };
  return [exchange, setExchange];
}

/** The currencies of all prices, each once. */
export function currenciesOf(offers: readonly ProductOffer[]): readonly string[] {
  const currencies = new Set(offers.map(({ priceList }) => priceList.currency));
  return [...currencies].filter((currency) => currency !== noCurrency);
}
