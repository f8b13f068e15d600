import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { offersTable, shownOffers } from '@/core/report/products/documentOffers';
import type { SlideTable } from './slideParts';

/** The slide of the plan on every product: one table. */
export type ProductsSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
};

/** Undefined where the document is about the plan's product alone. */
export function productsSlide(
  { products, plan }: ReportDocument,
  { forProduct }: DocumentWords,
): ProductsSlide | undefined {
  if (!products || !forProduct) return undefined;
  const { offers: said } = forProduct(plan.platform);
  const { columns, rows } = offersTable(products, forProduct);
  // Whether it is still sold stands below the name of the product.
  const isOther = (_: unknown, i: number) => i !== 1;
  return {
    title: said.heading,
    sentence: said.rateWarning,
    table: {
      columns: columns.filter(isOther),
      rows: rows.map((row) => row.filter(isOther)),
      answerRow: shownOffers(products, forProduct).findIndex(({ isOwn }) => isOwn),
      states: rows.map((row) => row[1]?.text ?? ''),
    },
  };
}
