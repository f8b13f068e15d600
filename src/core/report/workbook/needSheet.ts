import type { ReportDocument } from '@/core/report/document/documentModel';
import { cellAt, columnOf, fixedText } from './address';
import { emptyRow, formula, headings, row, sentence, text } from './cellsOf';
import { needRows } from './needRows';
import { sheetHead } from './sheetHead';
import type { Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [7, 26, 20, 19, 14, 17, 14, 14, 13, 17, 17];

/** Rows for workloads that a person may add among the inputs, further rows inserted there included. */
const spareRows = 50;

/** Empty rows that the inputs have. */
export const emptyRows = 10;

/** Rows of workloads that are counted in all. */
export function countedRows({ plan }: ReportDocument): number {
  return plan.workloads.length + spareRows;
}

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
  const count = countedRows(document);
  const rowOf = needRows(document, words, first, count);
  // Those that the inputs have no row for yet would be empty pages on paper.
  const shown = plan.workloads.length + emptyRows;
  const rows = Array.from({ length: count }, (_, i) => ({
    ...rowOf(i),
    ...(i < shown ? {} : { isFolded: true as const }),
  }));
  const column = (index: number) => columnOf(index, first, count);
  const whole = (index: number) => fixedText(column(index));
  const need = `SUM(${whole(11)})`;
  const total = row(
    undefined,
    text(workbook.total, 'strong'),
    undefined,
    formula(`SUM(${whole(4)})`, figures.recordsPerSecond, 'whole', 'strong'),
    ...Array.from({ length: 4 }, () => undefined),
    formula(rowFault(count), '', 'whole', 'muted'),
    formula(`SUM(${whole(10)})`, figures.peakCu, 'decimal', 'strong'),
    formula(
      `IF(AND(RowFault="",${need}<=${largestNeed}),${need},NA())`,
      figures.requiredCu,
      'whole',
      'strong',
    ),
  );
  return {
    name: workbook.sheets.need,
    widths,
    rows: [...head, total, ...tableHead, ...rows, emptyRow],
    frozenRows: first - 1,
    printedRow: first - 1,
    names: {
      TotalLoad: cellAt(4, totalRow),
      PeakCu: cellAt(10, totalRow),
      NeedCu: cellAt(11, totalRow),
      RowFault: cellAt(9, totalRow),
    },
  };
}

/** 2 where something stands below the closing line of the inputs, 1 where more rows are used than are counted. */
function rowFault(count: number): string {
  const lists = ['WorkloadKinds', 'WorkloadLoads', 'WorkloadCores', 'WorkloadMemory'];
  const used = lists.map((list) => `(${list}<>"")`).join('+');
  const place = 'ROW(WorkloadKinds)-ROW(INDEX(WorkloadKinds,1))';
  const last = `SUMPRODUCT(MAX((${used}>0)*(${place})))`;
  return `IF(SUMPRODUCT(--(RowsBelow<>""))>0,2,IF(${last}>${count},1,""))`;
}
