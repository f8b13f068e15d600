import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentOffers } from '@/core/report/products/documentOffers';
import { sentence } from './cellsOf';
import { productRanges } from './rangeRows';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

const widths = [38, 40, 40, 12, 16, 16, 12, 18, 18, 18];

/** The plan on every product, as exported; undefined where the document is about the plan's product alone. */
export function productsSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { products } = document;
  const { forProduct, workbook, settings } = words;
  if (!products || !forProduct) return undefined;
  const name = settings.platform.label;
  const sections = documentOffers(products, forProduct);
  const ranges = productRanges(products, forProduct, words);
  return sheetOf({
    name,
    widths,
    rows: [
      ...sheetHead(document, words, name, widths),
      sentence(workbook.exported('products'), widths, 'muted'),
      ...sections.flatMap(({ paragraphs }) => paragraphs.map((text) => sentence(text, widths))),
      ...sections.flatMap((section, i) => [
        ...sectionRows(section, widths),
        // Below the prices, before why they differ.
        ...(i === 0 && ranges ? sectionRows(ranges, widths) : []),
      ]),
    ],
  });
}
