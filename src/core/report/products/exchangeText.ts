import type { Exchange } from '@/core/quantity/exchange';
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
