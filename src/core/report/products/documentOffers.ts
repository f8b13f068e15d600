import { findPlatform } from '@/core/platforms/registry';
import { exchanged } from '@/core/quantity/exchange';
import type { ProductsReport } from '@/core/report/document/documentModel';
import type { WordsOf } from '@/core/report/document/documentWords';
import {
  amountCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  type Table,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { offerTopics } from '@/core/words/product';
import { exchangeTexts } from './exchangeText';
import {
  boughtText,
  monthCell,
  monthRangeText,
  narrowTexts,
  pricedText,
  productName,
  reasonTexts,
  saleText,
} from './offerSections';
import type { ProductOffer } from './offers';
import { leadTexts } from './soldToday';

/** The products for an upright page: what is bought and what it costs in one table, then a table for each product. */
export function documentOffers(
  report: ProductsReport,
  wordsOf: WordsOf,
): readonly DocumentSection[] {
  const offers = shownOffers(report);
  const [first] = offers;
  if (!first) return [];
  const words = wordsOf(first.platform);
  const { offers: said } = words;
  const own = offers.find(({ isOwn }) => isOwn);
  return [
    sectionOf('products', said.heading, {
      paragraphs: [
        ...leadTexts(offers, report.exchange, wordsOf),
        said.hint,
        ...exchangeTexts(offers, report.exchange, words),
        ...narrowTexts(offers, words),
        said.rateWarning,
      ],
      tables: [offersTable(report, wordsOf)],
    }),
    sectionOf('product-reasons', said.why, {
      tables: offers.map((offer) => reasonTable(offer, own, wordsOf)),
    }),
  ];
}

/** What a proposal may name: an example is none of it, unless the plan is one of it. */
export function shownOffers({ offers }: ProductsReport): readonly ProductOffer[] {
  return offers.filter(({ isOwn, platform }) => isOwn || !findPlatform(platform).isExample);
}

/** A row for each product. Prices stand in one currency too where a rate for another one was given. */
export function offersTable(report: ProductsReport, wordsOf: WordsOf): Table {
  const { exchange } = report;
  const offers = shownOffers(report);
  const isExchanged = offers.some(({ sizing, priceList }) => {
    return sizing.ok && priceList.currency !== exchange.to && exchanged(sizing.perMonth, exchange);
  });
  const { offers: said, document: headings } = wordsOf(offers[0]?.platform ?? '');
  return {
    columns: [
      ...[headings.product, said.sale, said.bought].map(textColumn),
      ...[said.need, said.month, said.year].map(numberColumn),
      textColumn(said.currency),
      ...(isExchanged ? [said.monthIn(exchange.to), said.yearIn(exchange.to)] : []).map(
        numberColumn,
      ),
    ],
    rows: offers.map((offer) => {
      const words = wordsOf(offer.platform);
      const { sizing } = offer;
      const [month, year] = sizing.ok ? [sizing.perMonth, sizing.perYear] : [null, null];
      const inOne = isExchanged
        ? [exchanged(month, exchange), exchanged(year, exchange)].map((price) =>
            amountCell(price, words.amount),
          )
        : [];
      return [
        textCell(productName(offer, words)),
        textCell(saleText(offer, words)),
        textCell(boughtText(offer, words)),
        numberCell(sizing.ok ? sizing.answer.result.demand.requiredCu : null, words.number),
        monthCell(offer, words),
        amountCell(year, words.amount),
        textCell(month?.currency ?? ''),
        ...inOne,
      ];
    }),
  };
}

/** Why the figures of a product are others, of what day its prices are, and what it gives. */
function reasonTable(offer: ProductOffer, own: ProductOffer | undefined, wordsOf: WordsOf): Table {
  const words = wordsOf(offer.platform);
  const { offers: said, document: headings } = words;
  const { citation } = offer.priceList;
  const reasons = reasonTexts(offer, own, words, wordsOf(own?.platform ?? offer.platform));
  const rows = [
    [said.reason, reasons.join(' ')],
    [said.monthRange, monthRangeText(offer, words)],
    [said.priced, pricedText(offer, words)],
    [words.derivation.source, citation ? words.source.short(citation) : ''],
    ...offerTopics.map((topic) => [said.topics[topic], words.offers.offer[topic] ?? '']),
  ];
  return {
    columns: [textColumn(headings.product), textColumn(productName(offer, words))],
    rows: rows
      .filter(([, text]) => text !== '')
      .map((texts) => texts.map((text) => textCell(text ?? ''))),
  };
}
