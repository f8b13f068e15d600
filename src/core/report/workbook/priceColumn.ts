import type { ReportDocument } from '@/core/report/document/documentModel';
import { hasPriceList } from '@/core/report/document/hasPriceList';
import { unitOf } from '@/core/report/document/tableSections';
import type { WordsWith } from '@/core/words/words';

/** The heading of a column of prices: their unit, or that they are prices where there is no currency yet. */
export function priceHeading(document: ReportDocument, words: WordsWith<'workbook'>): string {
  const unit = unitOf(document, words);
  return hasPriceList(document) ? unit : words.workbook.priceIn(unit);
}

/** What stands in the place of a price: a dash where there is no list of prices, since the sheet says so above. */
export function withoutPrice(document: ReportDocument, words: WordsWith<'workbook'>): string {
  return hasPriceList(document) ? words.workbook.notPriced : words.options.none;
}
