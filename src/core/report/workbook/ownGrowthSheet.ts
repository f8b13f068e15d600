import type { ReportDocument } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { sentence } from './cellsOf';
import { grownItems } from './grownItems';
import { needItems } from './needItems';
import { countedRows, emptyRows } from './needSheet';
import { ownGrowthColumns } from './ownGrowthColumns';
import { notPrinted, sheetHead } from './sheetHead';
import { foldedFrom, sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet } from './workbook';

/** How each workload grows, where some have growth of their own, and what that multiplies: helper figures alone. */
export function ownGrowthSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  const { live: said } = words.workbook;
  const columns = ownGrowthColumns(document, words);
  const widths = columns.map((_, i) => (i === 0 ? 9 : 19));
  const shown = document.plan.workloads.length + emptyRows;
  const items = grownItems(needItems(document, countedRows(document)));
  return sheetOf({
    name: said.ownGrowth,
    widths,
    rows: [
      ...sheetHead(document, words, said.ownGrowth, widths),
      sentence(said.ownGrowthHint, widths, 'muted'),
      notPrinted(words, widths),
      { ...tableHead(columns, widths), headsPages: true },
      ...foldedFrom(shown, tableRows(columns, items)),
    ],
    keepsHead: true,
  });
}
