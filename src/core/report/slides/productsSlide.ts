import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { textCell, textColumn } from '@/core/report/document/layoutParts';
import { offersTable, shownOffers } from '@/core/report/products/documentOffers';
import { exchangeTexts } from '@/core/report/products/exchangeText';
import { monthRangeLines } from '@/core/report/products/offerSections';
import type { TableSlide } from './slideParts';

/** The slide of the plan on every product; undefined where the document is about the plan's product alone. */
export function productsSlide(
  { products, plan }: ReportDocument,
  { forProduct }: DocumentWords,
): TableSlide | undefined {
  if (!products || !forProduct) return undefined;
  const words = forProduct(plan.platform);
  const { offers: said } = words;
  const shown = shownOffers(products);
  const { columns, rows } = offersTable(products, forProduct);
  const ranges = shown.map((offer) =>
    monthRangeLines(offer, forProduct(offer.platform)).join(words.document.between),
  );
  const hasRanges = ranges.some((text) => text !== '');
  // Whether it is still sold stands below the name of the product; a month's price is followed by its range.
  const withRange = <T>(cells: readonly T[], range: T): readonly T[] => {
    const [product, _, bought, need, month, ...others] = cells;
    return [product, bought, need, month, ...(hasRanges ? [range] : []), ...others].filter(
      (cell) => cell !== undefined,
    );
  };
  return {
    title: said.heading,
    sentence: [...exchangeTexts(shown, products.exchange, words), said.rateWarningBrief].join(' '),
    table: {
      columns: withRange(columns, textColumn(said.monthRange)),
      rows: rows.map((row, y) => withRange(row, textCell(ranges[y] ?? ''))),
      answerRow: shown.findIndex(({ isOwn }) => isOwn),
      states: rows.map((row) => row[1]?.text ?? ''),
      warnedRows: shown.flatMap(({ sale }, i) => (sale ? [i] : [])),
    },
  };
}
