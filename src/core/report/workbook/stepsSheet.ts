import { findPlatform } from '@/core/platforms/registry';
import { refusalSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { emptyRow, headings, sentence } from './cellsOf';
import { sheetHead } from './sheetHead';
import { listedRows, stepRow } from './stepRow';
import type { Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [13, 15, 19, 17, 19, 22, 13, 13, 13, 13, 10];

/** How the answer grows, a Slave at a time, then the last size that its Masters manage and the first beyond. */
export function stepsSheet(document: ReportDocument, words: WorkbookWordSet): Sheet {
  const { page, own, later, workbook } = words;
  const refusal = refusalSentence(document, words);
  const { coordinators: masters } = findPlatform(document.plan.platform);
  const { currency, per } = document.priceList;
  const figures = (...names: readonly string[]) => names.map((name) => `#${name}`);
  const head: readonly Row[] = [
    ...sheetHead(document, words, workbook.sheets.steps, widths),
    ...(refusal === undefined ? [] : [sentence(refusal, widths, 'muted')]),
    // The inputs may change, so nothing is counted here.
    sentence(later.steps.carriesHint(0), widths, 'muted'),
    sentence(workbook.masterPriceHint, widths, 'muted'),
    emptyRow,
    headings(
      widths,
      ...figures(own.slaves, own.capacityCu, own.carries),
      own.masterShape,
      ...figures(own.money[currency]?.[per] ?? ''),
      own.state,
      ...figures(...masters.map(({ shape }) => workbook.masterPrice(page.shape(shape)))),
      ...figures(workbook.masterNumber),
    ),
  ];
  const first = head.length + 1;
  return {
    name: workbook.sheets.steps,
    widths,
    rows: [
      ...head,
      ...Array.from({ length: listedRows }, (_, i) => stepRow(document, words, first, i)),
    ],
    names: {},
  };
}
