import type { FieldSection } from '@/core/plan/fieldKinds';
import { defaultOf, type SettingId, settings } from '@/core/plan/fields';
import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import { pricedSentence } from '@/core/report/document/answerSentence';
import { headOf, titleOf } from '@/core/report/document/documentHead';
import type { PlanInputs, ReportDocument } from '@/core/report/document/documentModel';
import { isWebAddress } from '@/core/report/document/webAddress';
import { isPool } from '@/core/report/isPool';
import { choiceText, listedSettingsOf, settingValue } from '@/core/report/settingText';
import type { WordsWith } from '@/core/words/words';
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
import { extraInputsOf, hasCounts } from './extraInputs';
import { inputValidations } from './inputValidations';
import { countedRows } from './needSheet';
import { sheetOf } from './sheetOf';
import type { Cell, Range, Sheet, SheetRow } from './workbook';
import { workloadRows } from './workloadRows';

/** Below the closing row, so many rows are watched: what is entered there is not counted, and the sheet says so. */
const watchedRows = 200;

/** Formulas that show a figure of the answer, by the name of its cell. */
export type ResultLine = { readonly label: string; readonly cell: Cell };

/** The seventh has room for the result. */
function widthsOf({ plan }: ReportDocument, isLive: boolean): readonly number[] {
  return [30, 20, 18, 19, 18, 14, 20, ...extraInputsOf(plan, isLive).map(() => 14)];
}

/** Whether the workloads have record sizes among their inputs. */
function hasSizes({ platform }: PlanInputs): boolean {
  return isByteRated(findPlatform(platform));
}

/**
 * The head of the document, the settings beside the result, and the workloads: everything that a person changes. `isLive` adds
 * what a plan over time is calculated from.
 */
export function inputsSheet(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  results: readonly ResultLine[],
  isLive = false,
): Sheet {
  const widths = widthsOf(document, isLive);
  const lists = workloadListsOf(document.plan, isLive);
  const head: readonly SheetRow[] = [
    title(titleOf(document, words), widths),
    ...headLines(document, words, widths),
    sentence(pricedSentence(document, words), widths, 'muted'),
    emptyRow,
    sentence(words.workbook.inputsHint, widths, 'muted'),
    faultRow(document, words),
    row(
      text(words.document.setting, 'section'),
      undefined,
      undefined,
      undefined,
      text(words.workbook.result, 'section'),
    ),
  ];
  const settingRows = settingCells(document, words).map((cells, i) => {
    const result = results[i];
    return row(...cells, ...(result ? [text(result.label, 'muted'), undefined, result.cell] : []));
  });
  const columns = headings(
    widths,
    words.document.workload,
    words.document.project,
    words.document.kind,
    ...[
      words.document.load,
      hasSizes(document.plan) ? words.workbook.ratesInUnits : words.document.rate,
      words.document.cores,
      words.document.memory,
      ...extraInputsOf(document.plan, isLive).map(({ heading }) => words.document[heading]),
    ].map((name) => `#${name}`),
  );
  const end = row(
    text(words.workbook.endOfRows(words.number(countedRows(document))), 'muted'),
    ...lists.slice(1).map(() => text(null)),
  );
  const sheet = sheetOf({
    name: words.workbook.sheets.inputs,
    widths,
    rows: [
      ...head,
      ...settingRows,
      emptyRow,
      inLists(lists, { ...columns, headsPages: true }),
      ...workloadRows(document, words, isLive).map((line) => inLists(lists, line)),
      inLists(lists, end),
    ],
    validations: inputValidations(document, words, isLive),
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

function workloadListsOf(plan: PlanInputs, isLive: boolean): readonly string[] {
  return [...workloadLists, ...extraInputsOf(plan, isLive).map(({ list }) => list)];
}

/** Headings and closing row belong to the lists as the workloads do, so that rows inserted beside them are in, too. */
function inLists(lists: readonly string[], line: SheetRow): SheetRow {
  return {
    ...line,
    cells: lists.map((name, i) => named(name, line.cells[i] ?? text(null))),
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
function faultRow(document: ReportDocument, words: WordsWith<'workbook'>): SheetRow {
  const noCluster = isPool(document)
    ? '""'
    : `IF(ISERROR(AnswerShape),${quoted(words.workbook.noCluster)},"")`;
  const tooMany = words.workbook.tooManyRows(words.number(countedRows(document)));
  const noNeed = `IF(ISERROR(NeedCu),${quoted(words.workbook.noNeed)},${noCluster})`;
  const source = `IF(RowFault=2,${quoted(words.workbook.rowsBelow)},IF(RowFault=1,${quoted(tooMany)},${noNeed}))`;
  return { cells: [named('PlanFault', formula(source, '', 'general', 'warning'))], joinedFrom: 0 };
}

/** Excel opens no address beyond 2,079 characters, nor Word one beyond this. */
const longestLink = 2_000;

/** Of a longer address only the beginning is shown; the link still leads to the whole address. */
const longestShown = 200;

function headLines(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  return headOf(document, words).map(({ label, text: value, isLink }) => {
    if (!isLink) return labelled(label, value, widths);
    if (value.length > longestLink) return labelled(label, words.workbook.linkTooLong, widths);
    if (!isWebAddress(value)) return labelled(label, value, widths);
    const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
    return labelled(label, shown, widths, value);
  });
}

function settingCells(document: ReportDocument, words: WordsWith<'workbook'>) {
  const { plan, answer } = document;
  const linesOf = (section: FieldSection) =>
    listedSettingsOf(plan)
      .filter((id) => settings[id].section === section)
      .flatMap((id) => settingLine(id, plan, words));
  return [
    ...linesOf('safety'),
    ...(isPool(document)
      ? []
      : [
          [
            text(words.workbook.chosenShape),
            named('ChosenShape', text(answer.isBest ? null : words.shape(answer.slave), 'input')),
            text(words.workbook.chosenShapeHint, 'hint'),
          ],
        ]),
    ...linesOf('machines'),
    ...linesOf('price'),
    [text(words.workbook.priceHint, 'muted')],
  ].map((cells) => [...cells, ...Array.from({ length: 4 - cells.length }, () => undefined)]);
}

/** A setting with its value, which formulas read where it is a number; none for one that the plan does without. */
function settingLine(
  id: SettingId,
  plan: PlanInputs,
  words: WordsWith<'workbook'>,
): readonly (readonly Cell[])[] {
  const said = settingValue(id, plan, words);
  const value = said.value ?? defaultOf(id, plan.platform);
  if (value === undefined) return [];
  const setting = settings[id];
  const { label, inDocuments = label, unit } = words.settings[id];
  const ruled = said.rule === undefined ? undefined : managedFormula(plan, Number(value));
  const cell =
    'cell' in setting
      ? named(setting.cell, ruled ?? input(Number(value)))
      : text(choiceText(id, value, words));
  const hint = said.rule ?? unit;
  return [[text(inDocuments), cell, ...(hint ? [text(hint, 'hint')] : [])]];
}

/** How many workspaces or applications the workloads ask for; a person may put a figure in its place. */
function managedFormula(plan: PlanInputs, cached: number): Cell {
  const { management } = findPlatform(plan.platform);
  const applications = hasCounts(plan) ? 'SUM(NeedCounts)' : 'COUNT(NeedFirstRows)';
  const isEach = management?.value.each === 'application';
  return formula(isEach ? applications : 'COUNT(NeedOfProjects)', cached, 'whole', 'input');
}
