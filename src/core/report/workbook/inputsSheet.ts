import { pricedSentence } from '@/core/report/document/answerSentence';
import { headOf, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { isWebAddress } from '@/core/report/document/webAddress';
import { cellAt, columnOf } from './address';
import {
  emptyRow,
  formula,
  headings,
  input,
  labelled,
  row,
  sentence,
  text,
  title,
} from './cellsOf';
import { quoted } from './exactFormula';
import { inputValidations } from './inputValidations';
import { countedRows, emptyRows } from './needSheet';
import { projectLabels } from './projectLabels';
import type { Cell, Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** Below the closing line, so many rows are watched: what is entered there is not counted, and said. */
const watchedRows = 200;

/** Formulas that show a figure of the answer, by the name of its cell. */
export type ResultLine = { readonly label: string; readonly cell: Cell };

const widths = [30, 20, 18, 19, 18, 14, 20];

/** The head of the document, the settings beside the result, and the workloads: everything that a person changes. */
export function inputsSheet(
  document: ReportDocument,
  words: WorkbookWordSet,
  results: readonly ResultLine[],
): Sheet {
  const { page, own, workbook } = words;
  const head: readonly Row[] = [
    title(titleOf(document, words), widths),
    ...headLines(document, words),
    sentence(pricedSentence(document, words), widths, 'muted'),
    emptyRow,
    sentence(workbook.inputsHint, widths, 'muted'),
    faultRow(document, words),
    row(
      text(own.setting, 'section'),
      undefined,
      undefined,
      undefined,
      text(workbook.result, 'section'),
    ),
  ];
  const firstSetting = head.length + 1;
  const settings = settingCells(document, words);
  const settingRows = settings.map((cells, i) => {
    const result = results[i];
    return row(...cells, ...(result ? [text(result.label, 'muted'), undefined, result.cell] : []));
  });
  const tableHead: readonly Row[] = [
    emptyRow,
    headings(
      widths,
      own.workload,
      own.project,
      own.kind,
      ...[own.load, own.rate, own.cores, own.memory].map((name) => `#${name}`),
    ),
  ];
  const workloads = workloadRows(document, words);
  const first = head.length + settingRows.length + tableHead.length + 1;
  const end = row(
    text(workbook.endOfRows(page.number(countedRows(document))), 'muted'),
    ...Array.from({ length: 6 }, () => text(null)),
  );
  // The headings and the closing row belong to the lists, so that rows inserted below and above them do too.
  const list = (column: number) => columnOf(column, first - 1, workloads.length + 2);
  const last = first + workloads.length;
  return {
    name: workbook.sheets.inputs,
    widths,
    rows: [...head, ...settingRows, ...tableHead, ...workloads, end],
    printedRow: first - 1,
    validations: inputValidations(firstSetting, first - 1, workloads.length + 2, words),
    names: {
      HeadroomPercent: cellAt(2, firstSetting),
      SpareSlaves: cellAt(2, firstSetting + 1),
      MasterCount: cellAt(2, firstSetting + 2),
      ChosenShape: cellAt(2, firstSetting + 3),
      WorkloadNames: list(1),
      WorkloadProjects: list(2),
      WorkloadKinds: list(3),
      WorkloadLoads: list(4),
      WorkloadRates: list(5),
      WorkloadCores: list(6),
      WorkloadMemory: list(7),
      RowsBelow: { column: 3, row: last, lastColumn: 7, lastRow: last + watchedRows },
    },
  };
}

/** What keeps the need from being computed, in words; nothing where it is. */
function faultRow(document: ReportDocument, { page, workbook }: WorkbookWordSet): Row {
  const tooMany = workbook.tooManyRows(page.number(countedRows(document)));
  const source = `IF(RowFault=2,${quoted(workbook.rowsBelow)},IF(RowFault=1,${quoted(tooMany)},IF(ISERROR(NeedCu),${quoted(workbook.noNeed)},"")))`;
  return { cells: [formula(source, '', 'general', 'warning')], joinedFrom: 0 };
}

/** Excel opens no address beyond 2,079 characters, nor Word one beyond this. */
const longestLink = 2_000;

/** A longer address is shown by its beginning; it leads to the whole. */
const longestShown = 200;

function headLines(document: ReportDocument, words: WorkbookWordSet): readonly Row[] {
  return headOf(document, words).map(({ label, text: value, isLink }) => {
    if (!isLink) return labelled(label, value, widths);
    if (value.length > longestLink) return labelled(label, words.workbook.linkTooLong, widths);
    if (!isWebAddress(value)) return labelled(label, value, widths);
    const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
    return labelled(label, shown, widths, value);
  });
}

function settingCells({ plan, answer }: ReportDocument, { page, own, workbook }: WorkbookWordSet) {
  const picked = answer.isBest ? null : page.shape(answer.slave);
  return [
    [text(own.headroom), input(plan.headroomPercent), text(own.percent, 'hint')],
    [text(own.spares), input(plan.spareSlaves)],
    [text(own.masters), input(plan.masterCount)],
    [text(workbook.chosenShape), text(picked, 'input'), text(workbook.chosenShapeHint, 'hint')],
    [text(own.priceList), text(page.plan.priceLists[plan.priceList] ?? '')],
    [text(own.billing), text(page.plan.billings[plan.billing] ?? '')],
    [text(workbook.priceHint, 'muted')],
  ].map((cells) => [...cells, ...Array.from({ length: 4 - cells.length }, () => undefined)]);
}

function workloadRows({ plan }: ReportDocument, { page, later }: WorkbookWordSet): readonly Row[] {
  const labels = projectLabels(
    plan.workloads.map(({ project }) => project),
    later.derivation.sharedProject,
  );
  const cellsOf = (workload: WorkloadInput) =>
    row(
      text(workload.name, 'input'),
      text(labels.get(workload.project) ?? null, 'input'),
      text(page.plan.kinds[workload.kind], 'input'),
      input(workload.qps),
      input(workload.kind === 'simple' ? null : workload.recordsPerSecondPerCu),
      input(workload.cores),
      input(workload.memoryGb),
    );
  const nobody: Row = row(
    ...Array.from({ length: 3 }, () => text(null, 'input')),
    ...Array.from({ length: 4 }, () => input(null)),
  );
  return [...plan.workloads.map(cellsOf), ...Array.from({ length: emptyRows }, () => nobody)];
}
