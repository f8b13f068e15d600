import type { ReportDocument } from '@/core/report/document/documentModel';
import { cellAt, columnOf, fixedText } from './address';
import { emptyRow, formula, headings, row, sentence, text } from './cellsOf';
import { needRows } from './needRows';
import { sheetHead } from './sheetHead';
import type { Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [7, 26, 20, 14, 13, 14, 12, 12, 13, 14, 14];

/** Rows for workloads that a person may add among the inputs, further rows inserted there included. */
const spareRows = 20;

/** A need above this many CU is refused, as by the engine. */
const largestNeed = 1e9;

/**
 * The need, a row for each workload: Σ over projects of (throughput CU + max(Σ cores, Σ memory ÷ 4)) × (1 + headroom),
 * each rounded up once. A project's sums stand in the row of its first workload. A row that cannot be reckoned
 * makes the need an error: nothing is left out silently.
 */
export function needSheet(document: ReportDocument, words: WorkbookWordSet): Sheet {
  const { own, workbook } = words;
  const { figures, plan } = document;
  const head: readonly Row[] = [
    ...sheetHead(document, words, workbook.sheets.need, widths),
    sentence(workbook.needHint, widths, 'muted'),
  ];
  const totalRow = head.length + 1;
  const tableHead: readonly Row[] = [
    emptyRow,
    headings(
      widths,
      `#${workbook.number}`,
      own.workload,
      own.project,
      ...[
        own.load,
        workbook.rateUsed,
        workbook.throughputCu,
        own.cores,
        own.memory,
        workbook.firstRow,
        workbook.projectPeak,
        workbook.projectNeed,
      ].map((name) => `#${name}`),
    ),
  ];
  const first = totalRow + tableHead.length + 1;
  const count = plan.workloads.length + spareRows;
  const rowOf = needRows(document, words, first, count);
  const rows = Array.from({ length: count }, (_, i) => rowOf(i));
  const column = (index: number) => columnOf(index, first, count);
  const whole = (index: number) => fixedText(column(index));
  // A workload in none of the rows below must not go missing.
  const isWhole = `SUMPRODUCT(--(WorkloadKinds<>""))=COUNT(${whole(9)})`;
  const need = `SUM(${whole(11)})`;
  const total = row(
    undefined,
    text(workbook.total, 'strong'),
    undefined,
    formula(`SUM(${whole(4)})`, figures.recordsPerSecond, 'whole', 'strong'),
    ...Array.from({ length: 5 }, () => undefined),
    formula(`SUM(${whole(10)})`, figures.peakCu, 'decimal', 'strong'),
    formula(
      `IF(AND(${isWhole},${need}<=${largestNeed}),${need},NA())`,
      figures.requiredCu,
      'whole',
      'strong',
    ),
  );
  return {
    name: workbook.sheets.need,
    widths,
    rows: [...head, total, ...tableHead, ...rows],
    frozenRows: first - 1,
    printedRow: first - 1,
    names: {
      TotalLoad: cellAt(4, totalRow),
      PeakCu: cellAt(10, totalRow),
      NeedCu: cellAt(11, totalRow),
    },
  };
}
