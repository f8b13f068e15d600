import { type Exchange, exchanged } from '@/core/quantity/exchange';
import { minorOf } from '@/core/quantity/money';
import type { WordsOf } from '@/core/report/document/documentWords';
import type { WordsWith } from '@/core/words/words';
import { exchangedText } from './exchangeText';
import { isLimit, lacksSizesAlone, noPriceText, productName } from './offerSections';
import type { ProductOffer } from './offers';

/** What is said before the table of the products: what is sold today, and whose discount is in all prices. */
export function leadTexts(
  offers: readonly ProductOffer[],
  exchange: Exchange,
  wordsOf: WordsOf,
): readonly string[] {
  const [first] = offers;
  if (!first) return [];
  const texts = [
    soldTodayText(offers, exchange, wordsOf),
    discountText(offers, wordsOf(first.platform)),
  ];
  return texts.filter((text) => text !== '');
}

/**
 * What can be bought today and what a month of it costs, in one sentence; empty where nothing is sold. The cheapest
 * comes first once every price of them is known in the currency of the exchange. What somebody runs by themselves and
 * examples are no offers.
 */
function soldTodayText(
  offers: readonly ProductOffer[],
  exchange: Exchange,
  wordsOf: WordsOf,
): string {
  const sold = offers.filter(({ sale, platform }) => !sale && wordsOf(platform).offers.isOffer);
  const [first] = sold;
  if (!first) return '';
  const { offers: said } = wordsOf(first.platform);
  const priced = sold.filter(({ sizing }) => sizing.ok && sizing.perMonth !== null);
  const inOne = (offer: ProductOffer) =>
    offer.sizing.ok ? exchanged(offer.sizing.perMonth, exchange) : null;
  const isRanked = priced.length > 1 && priced.every((offer) => inOne(offer) !== null);
  const minorIn = (offer: ProductOffer) => {
    const price = inOne(offer);
    return price ? minorOf(price) : 0;
  };
  const ordered = isRanked ? priced.toSorted((a, b) => minorIn(a) - minorIn(b)) : priced;
  const others = sold.filter((offer) => !priced.includes(offer));
  const about = exchangedText(offers, exchange, wordsOf);
  const texts = [...ordered, ...others].map((offer) => soldText(offer, wordsOf, about));
  return said.soldToday(texts, isRanked);
}

/** One product of the sentence: its price, or why there is none. */
function soldText(
  offer: ProductOffer,
  wordsOf: WordsOf,
  about: ReturnType<typeof exchangedText>,
): string {
  const { sizing, platform } = offer;
  const words = wordsOf(platform);
  const { offers: said } = words;
  const name = productName(offer, words);
  if (!sizing.ok) {
    return lacksSizesAlone(offer) ? said.soldBySize(name) : said.soldNotFor(name);
  }
  const text = sizing.perMonth
    ? said.soldFor(name, words.money(sizing.perMonth), about(sizing.perMonth))
    : said.soldUnpriced(name, noPriceText(offer, words));
  const limits = sizing.answer.result.notes.filter(isLimit);
  return limits.reduce((so, { code }) => said.soldOnce[code](so), text);
}

/** That the plan's discount is taken off the prices of all products; empty for a plan without one. */
function discountText(
  offers: readonly ProductOffer[],
  { offers: said }: WordsWith<'products'>,
): string {
  const percent = offers.find(({ isOwn }) => isOwn)?.plan.discountPercent ?? 0;
  return percent === 0 ? '' : said.discounted(percent);
}
