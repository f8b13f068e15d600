import { appliesTo, isSettingId } from '@/core/plan/fields';
import type { PlatformId } from '@/core/platforms/platform';
import { type Exchange, exchanged } from '@/core/quantity/exchange';
import { noCurrency, type Price } from '@/core/quantity/money';
import { clusterPhrase, listedText } from '@/core/report/document/answerPhrases';
import type { WordsOf } from '@/core/report/document/documentWords';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { processCountsOf } from '@/core/report/processCounts';
import type { Note } from '@/core/sizing/note';
import { offerTopics } from '@/core/words/product';
import type { WordsWith } from '@/core/words/words';
import { exchangeTexts } from './exchangeText';
import type { MonthRange, ProductOffer } from './offers';
import { causesOf } from './whyDifferent';

/** The offers as tables: what is bought and what it costs, then why each is different and what it gives. */
export function offerSections(
  offers: readonly ProductOffer[],
  wordsOf: WordsOf,
  exchange: Exchange,
): readonly DocumentSection[] {
  const [first] = offers;
  if (!first) return [];
  const firstWords = wordsOf(first.platform);
  const { offers: said, document: headings } = firstWords;
  const amount = (price: Price | null, words: WordsWith<'products'>) =>
    amountCell(price, words.amount);
  const rows = offers.map((offer) => {
    const words = wordsOf(offer.platform);
    const { sizing } = offer;
    const [month, year] = sizing.ok ? [sizing.perMonth, sizing.perYear] : [null, null];
    return [
      textCell(productName(offer, words)),
      textCell(saleText(offer, words)),
      textCell(boughtText(offer, words)),
      numberCell(sizing.ok ? sizing.answer.result.demand.requiredCu : null, words.number),
      monthCell(offer, words),
      amount(year, words),
      textCell(monthRangeText(offer, words)),
      textCell(month?.currency ?? ''),
      amount(exchanged(month, exchange), words),
      amount(exchanged(year, exchange), words),
      textCell(pricedText(offer, words)),
    ];
  });
  const columns = [
    textColumn(headings.product),
    textColumn(said.sale),
    textColumn(said.bought),
    numberColumn(said.need),
    numberColumn(said.month),
    numberColumn(said.year),
    textColumn(said.monthRange),
    textColumn(said.currency),
    numberColumn(said.monthIn(exchange.to)),
    numberColumn(said.yearIn(exchange.to)),
    textColumn(said.priced),
  ];
  const own = offers.find(({ isOwn }) => isOwn);
  const reasons = offers.map((offer) => {
    const words = wordsOf(offer.platform);
    return [
      textCell(productName(offer, words)),
      textCell(reasonTexts(offer, own, words, wordsOf(own?.platform ?? offer.platform)).join(' ')),
      ...offerTopics.map((topic) => textCell(words.offers.offer[topic] ?? '')),
    ];
  });
  const topicColumns = offerTopics.map((topic) => textColumn(said.topics[topic]));
  return [
    sectionOf('products', said.heading, {
      paragraphs: [
        ...exchangeTexts(offers, exchange, firstWords),
        ...narrowTexts(offers, firstWords),
        said.rateWarning,
      ],
      tables: [{ columns, rows }],
    }),
    sectionOf('products', said.why, {
      tables: [
        {
          columns: [textColumn(headings.product), textColumn(said.reason), ...topicColumns],
          rows: reasons,
        },
      ],
    }),
  ];
}

export function productName({ platform }: ProductOffer, words: WordsWith<'products'>): string {
  return words.settings.platform.choices?.[platform] ?? platform;
}

/** Whether it is still sold, and since when not. */
export function saleText({ sale }: ProductOffer, words: WordsWith<'products'>): string {
  return sale ? (words.sales[sale.code]?.(sale.date) ?? sale.date) : words.offers.sold;
}

/** What is bought, in one phrase; what is wrong where the product cannot carry the plan. */
export function boughtText({ sizing }: ProductOffer, words: WordsWith<'products'>): string {
  if (!sizing.ok) return [...new Set(sizing.problems.map(words.problem))].join(' ');
  const { text } = clusterPhrase(sizing.answer.option, words);
  const processes = processCountsOf(sizing.answer);
  return processes ? words.processes.beside(text, processes.needed) : text;
}

/** The price of a month, or in words that there is none; empty where the product cannot carry the plan. */
export function monthCell(offer: ProductOffer, words: WordsWith<'products'>): DocumentCell {
  const { sizing } = offer;
  if (!sizing.ok || sizing.perMonth) {
    return amountCell(sizing.ok ? sizing.perMonth : null, words.amount);
  }
  return textCell(noPriceText(offer, words));
}

/** Of what day the prices are, and how old. */
export function pricedText({ priceList }: ProductOffer, words: WordsWith<'products'>): string {
  return listedText(priceList, words);
}

/** A month's price by the rate of complex work; empty where it is the same at every rate, or not known. */
export function monthRangeText(offer: ProductOffer, { answer }: WordsWith<'products'>): string {
  const range = differentPrices(offer);
  return range ? answer.priceRange(range.low, range.middle, range.high) : '';
}

/** A month's price by the rate of complex work, for a column of prices: both ends, then the middle. */
export function monthRangeLines(
  offer: ProductOffer,
  { offers }: WordsWith<'products'>,
): readonly string[] {
  const range = differentPrices(offer);
  return range ? offers.rangeLines(range.low, range.middle, range.high) : [];
}

function differentPrices({ sizing }: ProductOffer): MonthRange | null {
  const range = sizing.ok ? sizing.monthRange : null;
  return range && range.low.amount !== range.high.amount ? range : null;
}

/** What would narrow the ranges; nothing where no product has one. */
export function narrowTexts(
  offers: readonly ProductOffer[],
  words: WordsWith<'products'>,
): readonly string[] {
  const isRange = offers.some((offer) => monthRangeText(offer, words) !== '');
  const { offers: said, answer, plan, printed } = words;
  return isRange
    ? [[said.rangeHint, answer.narrow, answer.guide(plan.findRate)].reduce(printed.sentences)]
    : [];
}

/** In place of a price: none is published at all, or none on the list for what is bought. */
export function noPriceText({ priceList }: ProductOffer, words: WordsWith<'products'>): string {
  return priceList.currency === noCurrency ? words.offers.noPrice : words.answer.priceNone;
}

/** Why its figures are others, in sentences; what of the plan it does not know comes last, as the plan's product calls it. */
export function reasonTexts(
  offer: ProductOffer,
  own: ProductOffer | undefined,
  words: WordsWith<'products'>,
  ownWords: WordsWith<'products'>,
): readonly string[] {
  const limits = limitTexts(offer, words);
  if (offer.isOwn) return [...limits, words.offers.ownReason];
  const causes = causesOf(offer, own).map((cause) => words.offers.cause(cause));
  const names = own ? droppedNames(offer.dropped, own.platform, ownWords) : [];
  const said = [...limits, ...causes];
  return names.length > 0 ? [...said, words.moved.without(words.list(names))] : said;
}

/** Whether the product cannot be sized for want of record sizes, and for nothing else. */
export function lacksSizesAlone({ sizing }: ProductOffer): boolean {
  return !sizing.ok && sizing.problems.every(({ code }) => code === 'record-size-needed');
}

/** What of the plan is more than the product gives to one job, unasked or at all. */
export function limitTexts(
  { sizing }: ProductOffer,
  { note }: WordsWith<'products'>,
): readonly string[] {
  return sizing.ok ? sizing.answer.result.notes.filter(isLimit).map(note) : [];
}

/** Whether a note is about such a limit. */
export function isLimit(note: Note): note is LimitNote {
  return note.code === 'job-limit' || note.code === 'job-quota';
}

type LimitNote = Extract<Note, { readonly code: 'job-limit' | 'job-quota' }>;

/** What nobody could set on the plan's product is not missed; and every product has price lists of its own. */
function droppedNames(
  dropped: readonly string[],
  from: PlatformId,
  { settings, moved }: WordsWith<'products'>,
): readonly string[] {
  const rates = dropped.filter((path) => path.startsWith('workloads.')).length;
  return [
    ...dropped
      .filter(isSettingId)
      .filter((id) => id !== 'priceList' && appliesTo(id, from))
      .map((id) => settings[id].label),
    ...(rates > 0 ? [moved.rates(rates)] : []),
  ];
}
