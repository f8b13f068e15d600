import { type Exchange, exchanged } from '@/core/quantity/exchange';
import type { Price } from '@/core/quantity/money';
import type { WordsOf } from '@/core/report/document/documentWords';
import type { WordsWith } from '@/core/words/words';
import type { ProductOffer } from './offers';

/** At which rates, and of which day, prices stand in the currency of an exchange; none where no price is converted. */
export function exchangeTexts(
  offers: readonly ProductOffer[],
  { to, date, rates }: Exchange,
  { offers: { exchange }, list }: WordsWith<'products'>,
): readonly string[] {
  const priced = new Set(
    offers.flatMap(({ sizing }) => (sizing.ok && sizing.perMonth ? sizing.perMonth.currency : [])),
  );
  const used = rates.filter(({ from }) => from !== to && priced.has(from));
  const worth = used.map(({ from, rate }) => exchange.worth(from, rate, to));
  return worth.length > 0 ? [exchange.converted(list(worth), date)] : [];
}

/** Writes a price in the currency of an exchange, as products call it that ask for it; undefined where it is in that one. */
export function exchangedText(
  offers: readonly ProductOffer[],
  exchange: Exchange,
  wordsOf: WordsOf,
): (price: Price) => string | undefined {
  const asking = offers.find(({ priceList }) => priceList.currency === exchange.to) ?? offers[0];
  if (!asking) return () => undefined;
  const { offers: said, money } = wordsOf(asking.platform);
  return (price) => {
    const other = price.currency === exchange.to ? null : exchanged(price, exchange);
    return other ? said.about(money(other)) : undefined;
  };
}
