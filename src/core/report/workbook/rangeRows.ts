import { clusterPhrase } from '@/core/report/document/answerPhrases';
import type { ProductsReport } from '@/core/report/document/documentModel';
import type { FileWords, WordsOf } from '@/core/report/document/documentWords';
import type { DocumentSection, Table } from '@/core/report/document/layoutParts';
import {
  amountCell,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { shownOffers } from '@/core/report/products/documentOffers';
import { productName } from '@/core/report/products/offerSections';
import { inMonth } from '@/core/report/products/periods';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import type { RangeEnd } from '@/core/sizing/result';
import { figure, headings, row, sentence, text } from './cellsOf';
import type { SheetRow } from './workbook';

/**
 * Need and price of every product at both ends of the range and at its middle, as figures: a row for each product on which
 * complex work moves the need. Undefined where there is none.
 */
export function productRanges(
  products: ProductsReport,
  wordsOf: WordsOf,
  { workbook, document: headingsOf }: FileWords,
): DocumentSection | undefined {
  const { range: said } = workbook;
  const offers = shownOffers(products);
  const rows = offers.flatMap((offer) => {
    const words = wordsOf(offer.platform);
    const range = offer.sizing.ok ? offer.sizing.answer.range : null;
    if (!range || range.low.requiredCu === range.high.requiredCu) return [];
    const ends = [range.low, range.middle, range.high];
    const bought = ({ option }: RangeEnd) =>
      textCell(option ? clusterPhrase(option, words).text : '');
    const prices = ends.map(({ option }) => inMonth(option?.price ?? null));
    return [
      [
        textCell(productName(offer, words)),
        bought(range.low),
        bought(range.high),
        ...ends.map(({ requiredCu }) => numberCell(requiredCu, words.number)),
        textCell(prices.find((price) => price !== null)?.currency ?? ''),
        ...prices.map((price) => amountCell(price, words.amount)),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  const ends = [said.low, said.middle, said.high];
  const columns: Table['columns'] = [
    textColumn(headingsOf.product),
    textColumn(said.bought(said.low)),
    textColumn(said.bought(said.high)),
    ...ends.map((end) => numberColumn(said.need(end))),
    textColumn(wordsOf(offers[0]?.platform ?? '').offers.currency),
    ...ends.map((end) => numberColumn(said.month(end))),
  ];
  return sectionOf('products', said.heading, { tables: [{ columns, rows }] });
}

/** What the whole time needs and costs at both ends of the range and at its middle, as exported; none where no work moves. */
export function roadRangeRows(
  { range }: RoadFigures,
  { workbook }: FileWords,
  currency: string,
  widths: readonly number[],
): readonly SheetRow[] {
  if (!range) return [];
  const { range: said } = workbook;
  const ends = [range.low, range.middle, range.high];
  return [
    row(text(said.heading, 'section')),
    sentence(said.exported, widths, 'muted'),
    headings(widths, '', ...[said.low, said.middle, said.high].map((end) => `#${end}`)),
    row(
      text(said.mostNeeded),
      ...ends.map(({ need }) =>
        figure(Math.max(...need.spans.map(({ needCu }) => needCu)), 'whole'),
      ),
    ),
    row(
      text(said.wholeTime(currency)),
      ...ends.map(({ whole }) => figure(whole?.amount ?? null, 'amount')),
    ),
  ];
}
