import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { maximumNeedCu } from '@/core/sizing/size';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, formula, named, row, sentence, text } from './cellsOf';
import { hasCounts } from './extraInputs';
import { needColumns } from './needColumns';
import { needItems } from './needItems';
import { sheetHead } from './sheetHead';
import { type PlacedRow, placed, sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet, SheetRow } from './workbook';

/** Following load, times, growing and steady CU: what a plan over time is calculated from. */
const liveWidths = [17, 13, 17, 17];

/** With columns for counts where some workload has one, and for the size of records where rates are in MB/s. */
function widthsOf({ plan }: ReportDocument): readonly number[] {
  const counts = hasCounts(plan) ? [11] : [];
  const sizes = isByteRated(findPlatform(plan.platform)) ? [14] : [];
  return [7, 26, 20, 19, ...counts, ...sizes, 14, 17, 14, 14, 13, 17, 17];
}

/** Rows for workloads that a person may add among the inputs, further rows inserted there included. */
const spareRows = 50;

/** Empty rows that the inputs have. */
export const emptyRows = 10;

/** Rows of workloads that are counted in all. */
export function countedRows({ plan }: ReportDocument): number {
  return plan.workloads.length + spareRows;
}

/**
 * The need, a row for each workload: Σ over projects of (throughput CU + max(Σ cores, Σ memory ÷ GB per CU)) × (1 + headroom),
 * each rounded up once. A project's sums stand in the row of its first workload. A row that cannot be calculated
 * makes the need an error: nothing is left out silently.
 */
export function needSheet(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  isLive = false,
): Sheet {
  const { workbook } = words;
  const columns = needColumns(document, words, isLive);
  const widths = [...widthsOf(document), ...liveWidths].slice(0, columns.length);
  // Rows that the inputs have no row for yet would be empty pages on paper.
  const shown = document.plan.workloads.length + emptyRows;
  const rows = tableRows(columns, needItems(document, countedRows(document)));
  return sheetOf({
    name: workbook.sheets.need,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.need, widths),
      sentence(workbook.needHint, widths, 'muted'),
      totalRow(document, words),
      emptyRow,
      { ...tableHead(columns, widths), headsPages: true },
      ...rows.map((one, i) => (i < shown ? one : folded(one))),
      emptyRow,
    ],
    keepsHead: true,
  });
}

function folded(row: PlacedRow): PlacedRow {
  return (number) => ({ ...placed(row, number), isFolded: true });
}

function totalRow(document: ReportDocument, { workbook }: WordsWith<'workbook'>): SheetRow {
  const { figures } = document;
  const need = 'SUM(NeedOfProjects)';
  return row(
    undefined,
    text(workbook.total, 'strong'),
    undefined,
    named('TotalLoad', formula('SUM(NeedLoads)', figures.recordsPerSecond, 'whole', 'strong')),
    ...Array.from({ length: widthsOf(document).length - 7 }, () => undefined),
    named('RowFault', formula(rowFault, '', 'whole', 'muted')),
    named('PeakCu', formula('SUM(NeedPeaks)', figures.peakCu, 'decimal', 'strong')),
    named(
      'NeedCu',
      formula(
        `IF(AND(RowFault="",${need}<=${maximumNeedCu}),${need},NA())`,
        figures.requiredCu,
        'whole',
        'strong',
      ),
    ),
  );
}

const usedRows = ['WorkloadKinds', 'WorkloadLoads', 'WorkloadCores', 'WorkloadMemory']
  .map((list) => `(${list}<>"")`)
  .join('+');
const lastUsed = `SUMPRODUCT(MAX((${usedRows}>0)*(ROW(WorkloadKinds)-ROW(INDEX(WorkloadKinds,1)))))`;

/** 2 where something stands below the closing line of the inputs, 1 where more rows are used than are counted. */
const rowFault = `IF(SUMPRODUCT(--(RowsBelow<>""))>0,2,IF(${lastUsed}>ROWS(NeedProjects),1,""))`;
