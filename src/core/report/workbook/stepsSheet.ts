import { platformFor } from '@/core/plan/platformFor';
import { refusalSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, sentence } from './cellsOf';
import { hasProcesses } from './packingFormulas';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import { stepColumns, stepItems, unitStepColumns } from './stepColumns';
import { tableHead, tableRows, widthsForWords } from './table';
import type { Sheet } from './workbook';

/** How the answer grows, a worker at a time, then the last size that its coordinators manage and the first beyond. */
export function stepsSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  const { workbook } = words;
  const refusal = refusalSentence(document, words);
  const { coordinators } = platformFor(document.plan);
  const processes = hasProcesses(document) ? [15] : [];
  const usual = [13, 15, ...processes, 19, 17, 19, 22, ...coordinators.map(() => 13), 10];
  const columns = isPool(document)
    ? unitStepColumns(document, words)
    : stepColumns(document, words);
  const widths = widthsForWords(usual, columns);
  return sheetOf({
    name: workbook.sheets.steps,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.steps, widths),
      ...(refusal === undefined ? [] : [sentence(refusal, widths, 'muted')]),
      // The inputs may change, so nothing is counted here.
      sentence(words.steps.carriesHint(0), widths, 'muted'),
      ...(isPool(document) ? [] : [sentence(workbook.masterPriceHint, widths, 'muted')]),
      emptyRow,
      tableHead(columns, widths),
      ...tableRows(columns, stepItems(document)),
    ],
  });
}
