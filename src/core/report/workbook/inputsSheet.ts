import { pricedSentence } from '@/core/report/document/answerSentence';
import { headOf, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { cellAt, columnOf } from './address';
import { emptyRow, headings, input, labelled, row, sentence, text, title } from './cellsOf';
import { inputValidations } from './inputValidations';
import { projectLabels } from './projectLabels';
import type { Cell, Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** Rows for workloads that a person may add. */
const spareRows = 10;

/** Formulas that show a figure of the answer, by the name of its cell. */
export type ResultLine = { readonly label: string; readonly cell: Cell };

const widths = [30, 20, 18, 16, 18, 14, 18];

/** The head of the document, the settings beside the result, and the workloads: everything that a person changes. */
export function inputsSheet(
  document: ReportDocument,
  words: WorkbookWordSet,
  results: readonly ResultLine[],
): Sheet {
  const { own, workbook } = words;
  const head: readonly Row[] = [
    title(titleOf(document, words), widths),
    ...headLines(document, words),
    sentence(pricedSentence(document, words), widths, 'muted'),
    emptyRow,
    sentence(workbook.inputsHint, widths, 'muted'),
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
  const end = row(text(workbook.endOfRows, 'muted'));
  // The closing row belongs to the lists, so that rows inserted above it do too.
  const list = (column: number) => columnOf(column, first, workloads.length + 1);
  return {
    name: workbook.sheets.inputs,
    widths,
    rows: [...head, ...settingRows, ...tableHead, ...workloads, end],
    printedRow: first - 1,
    validations: inputValidations(firstSetting, first, workloads.length, words),
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
    },
  };
}

/** A link longer than this would be cut at the highest row that a spreadsheet draws. */
const longestLink = 2_000;

function headLines(document: ReportDocument, words: WorkbookWordSet): readonly Row[] {
  return headOf(document, words).map(({ label, text: value, isLink }) =>
    labelled(
      label,
      isLink && value.length > longestLink ? words.workbook.linkTooLong : value,
      widths,
    ),
  );
}

function settingCells({ plan, answer }: ReportDocument, { page, own, workbook }: WorkbookWordSet) {
  const picked = answer.isBest ? null : page.shape(answer.slave);
  return [
    [text(own.headroom), input(plan.headroomPercent), text(own.percent, 'hint')],
    [text(own.spares), input(plan.spareSlaves)],
    [text(own.masters), input(plan.masterCount)],
    [text(workbook.chosenShape), text(picked, 'input'), text(workbook.chosenShapeHint, 'hint')],
    [text(own.priceList), text(page.plan.priceLists[plan.priceList])],
    [text(own.billing), text(page.plan.billings[plan.billing])],
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
  return [...plan.workloads.map(cellsOf), ...Array.from({ length: spareRows }, () => nobody)];
}
