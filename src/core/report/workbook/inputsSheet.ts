import { pricedSentence } from '@/core/report/document/answerSentence';
import { headOf, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { isWebAddress } from '@/core/report/document/webAddress';
import {
  emptyRow,
  formula,
  headings,
  input,
  labelled,
  named,
  row,
  sentence,
  text,
  title,
} from './cellsOf';
import { quoted } from './exactFormula';
import { inputValidations } from './inputValidations';
import { countedRows, emptyRows } from './needSheet';
import { projectLabels } from './projectLabels';
import { sheetOf } from './sheetOf';
import type { Cell, Range, Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** Below the closing row, so many rows are watched: what is entered there is not counted, and the sheet says so. */
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
  const settings = settingCells(document, words);
  const settingRows = settings.map((cells, i) => {
    const result = results[i];
    return row(...cells, ...(result ? [text(result.label, 'muted'), undefined, result.cell] : []));
  });
  const columns = headings(
    widths,
    own.workload,
    own.project,
    own.kind,
    ...[own.load, own.rate, own.cores, own.memory].map((name) => `#${name}`),
  );
  const end = row(
    text(workbook.endOfRows(page.number(countedRows(document))), 'muted'),
    ...workloadLists.slice(1).map(() => text(null)),
  );
  const sheet = sheetOf({
    name: workbook.sheets.inputs,
    widths,
    rows: [
      ...head,
      ...settingRows,
      emptyRow,
      inLists({ ...columns, headsPages: true }),
      ...workloadRows(document, words).map(inLists),
      inLists(end),
    ],
    validations: inputValidations(document, words),
  });
  return { ...sheet, names: { ...sheet.names, RowsBelow: rowsBelow(sheet.names) } };
}

/** What formulas call the columns of the workloads. */
const workloadLists = [
  'WorkloadNames',
  'WorkloadProjects',
  'WorkloadKinds',
  'WorkloadLoads',
  'WorkloadRates',
  'WorkloadCores',
  'WorkloadMemory',
] as const;

/** Headings and closing row belong to the lists as the workloads do, so that rows inserted beside them are in, too. */
function inLists(line: Row): Row {
  return {
    ...line,
    cells: workloadLists.map((name, i) => named(name, line.cells[i] ?? text(null))),
  };
}

/** From the closing row on, where a person may go on entering workloads that no formula counts. */
function rowsBelow({ WorkloadKinds: kinds, WorkloadMemory: memory }: Sheet['names']): Range {
  if (!kinds || !memory) throw new RangeError('the workloads have lists');
  return {
    column: kinds.column,
    row: kinds.lastRow,
    lastColumn: memory.column,
    lastRow: kinds.lastRow + watchedRows,
  };
}

/** What keeps the need or the answer from being calculated, in words; empty where nothing does. */
function faultRow(document: ReportDocument, { page, workbook }: WorkbookWordSet): Row {
  const noCluster = `IF(ISERROR(AnswerShape),${quoted(workbook.noCluster)},"")`;
  const tooMany = workbook.tooManyRows(page.number(countedRows(document)));
  const noNeed = `IF(ISERROR(NeedCu),${quoted(workbook.noNeed)},${noCluster})`;
  const source = `IF(RowFault=2,${quoted(workbook.rowsBelow)},IF(RowFault=1,${quoted(tooMany)},${noNeed}))`;
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
    [
      text(own.headroom),
      named('HeadroomPercent', input(plan.headroomPercent)),
      text(own.percent, 'hint'),
    ],
    [text(own.spares), named('SpareWorkers', input(plan.spareSlaves))],
    [text(own.masters), named('CoordinatorCount', input(plan.masterCount))],
    [
      text(workbook.chosenShape),
      named('ChosenShape', text(picked, 'input')),
      text(workbook.chosenShapeHint, 'hint'),
    ],
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
