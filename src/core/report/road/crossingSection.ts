import { findPlatform, findPriceList } from '@/core/platforms/registry';
import {
  amountCell,
  type DocumentSection,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { Crossing } from '@/core/sizing/road/crossing';
import type { WordsWith } from '@/core/words/words';
import type { RoadFigures } from './roadFigures';

/**
 * Going over to other products, each at its best month: the product that follows in sentences, all of them as rows; where
 * none can be set beside the plan, what that takes.
 */
export function crossingSection(
  { crossings, exchange, road, horizon }: RoadFigures,
  words: WordsWith<'road'>,
): DocumentSection | undefined {
  const { crossing: said } = words.road;
  const [first] = crossings;
  if (!first) {
    // Without a price of its own nothing can be set beside it; with one, what is missing can be typed.
    const paragraphs = [words.printed.sentences(said.none, said.hint)];
    return horizon.best ? sectionOf('road-crossing', said.heading, { paragraphs }) : undefined;
  }
  const { currency } = first.whole;
  const others = new Set(
    crossings.map(({ to, priceList }) => findPriceList(findPlatform(to), priceList).currency),
  );
  others.delete(currency);
  return sectionOf('road-crossing', said.heading, {
    paragraphs: [
      ...crossings.filter(({ isSuccessor }) => isSuccessor).map((one) => sentenceOf(one, words)),
      ...(others.size > 0 && exchange ? worthOf(exchange, currency, others, words) : []),
      words.printed.sentences(said.overlap(road.owned !== undefined), said.hint),
    ],
    tables: [
      {
        columns: [
          textColumn(words.settings.platform.label),
          textColumn(said.estimate),
          textColumn(said.paid),
          textColumn(said.date),
          numberColumn(said.whole(words.road.currency(currency))),
          numberColumn(said.saved),
        ],
        rows: crossings.map(({ to, estimate, paid, date, whole, saved }) => [
          textCell(productName(to, words)),
          textCell(said.how[estimate]),
          textCell(said.paidBy[paid]),
          textCell(date),
          amountCell(whole, words.amount),
          amountCell(saved, words.amount),
        ]),
      },
    ],
  });
}

function sentenceOf({ estimate, to, date, saved }: Crossing, words: WordsWith<'road'>): string {
  const { crossing: said } = words.road;
  const name = productName(to, words);
  return saved.amount > 0
    ? said.saves(said.estimates[estimate], name, date, saved)
    : said.never(said.estimates[estimate], name, { ...saved, amount: -saved.amount });
}

/** The rates that were used. */
function worthOf(
  { to, date, rates }: NonNullable<RoadFigures['exchange']>,
  currency: string,
  others: ReadonlySet<string>,
  words: WordsWith<'road'>,
): readonly string[] {
  return rates
    .filter(({ from }) => from === currency || others.has(from))
    .map(({ from, rate }) => words.road.crossing.worth(from, words.exact(rate), to, date));
}

function productName(id: string, { settings }: WordsWith<'road'>): string {
  return settings.platform.choices?.[id] ?? id;
}
