import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { offersTable, shownOffers } from '@/core/report/products/documentOffers';
import { exchangeTexts } from '@/core/report/products/exchangeText';
import type { TableSlide } from './slideParts';

/** The slide of the plan on every product; undefined where the document is about the plan's product alone. */
export function productsSlide(
  { products, plan }: ReportDocument,
  { forProduct }: DocumentWords,
): TableSlide | undefined {
  if (!products || !forProduct) return undefined;
  const words = forProduct(plan.platform);
  const { offers: said } = words;
  const shown = shownOffers(products, forProduct);
  const { columns, rows } = offersTable(products, forProduct);
  // Whether it is still sold stands below the name of the product.
  const isOther = (_: unknown, i: number) => i !== 1;
  return {
    title: said.heading,
    sentence: [...exchangeTexts(shown, products.exchange, words), said.rateWarning].join(' '),
    table: {
      columns: columns.filter(isOther),
      rows: rows.map((row) => row.filter(isOther)),
      answerRow: shown.findIndex(({ isOwn }) => isOwn),
      states: rows.map((row) => row[1]?.text ?? ''),
      warnedRows: shown.flatMap(({ sale }, i) => (sale ? [i] : [])),
    },
  };
}
