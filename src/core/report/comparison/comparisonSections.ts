import {
  type DocumentCell,
  type DocumentSection,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { Words } from '@/core/words/words';
import type { Comparison } from './compareAnswers';
import {
  answerRows,
  layOutWorkload,
  optionRowsOf,
  orderRow,
  settingRows,
} from './layOutComparison';
import type { LaidCell, LaidRow } from './layOutRow';

type SectionChoices = {
  /** Whether all lines are shown, not only those that differ. */
  readonly isWhole: boolean;
  /** Whether figures are numbers with their unit in another column. */
  readonly hasUnits: boolean;
};

/**
 * The tables of a comparison as sections of a document. A section without lines is left out; the table of shapes
 * always has all of them.
 */
export function comparisonSections(
  comparison: Comparison,
  words: Words,
  choices: SectionChoices,
): readonly DocumentSection[] {
  const kept = (rows: readonly LaidRow[]) =>
    rows.filter((row) => choices.isWhole || row.isDifferent);
  const part = (heading: string, first: string, rows: readonly LaidRow[]) =>
    tableSection(
      heading,
      [first],
      rows.map((row) => [[], row] as const),
      words,
      choices,
    );
  const workloads = comparison.workloads.workloads
    .filter(({ state }) => choices.isWhole || state !== 'same')
    .map((workload) => layOutWorkload(workload, words));
  const workloadLines = [
    ...workloads.flatMap(({ name, rows }) =>
      kept(rows).map((row) => [[textCell(name.text)], row] as const),
    ),
    ...kept([orderRow(comparison, words)]).map((row) => [[textCell('')], row] as const),
  ];
  return [
    ...part(words.compare.answers, words.compare.figure, kept(answerRows(comparison, words))),
    ...part(words.compare.settings, words.compare.setting, kept(settingRows(comparison, words))),
    ...tableSection(
      words.compare.workloads,
      [words.compare.workload, words.compare.field],
      workloadLines,
      words,
      choices,
    ),
    ...part(words.compare.options, words.compare.shape, optionRowsOf(comparison, words)),
  ];
}

type Line = readonly [before: readonly DocumentCell[], row: LaidRow];

function tableSection(
  heading: string,
  firsts: readonly string[],
  lines: readonly Line[],
  words: Words,
  { hasUnits }: SectionChoices,
): readonly DocumentSection[] {
  if (lines.length === 0) return [];
  const columns = [
    ...firsts.map(textColumn),
    ...[words.compare.sides.a, words.compare.sides.b, words.compare.difference].map(numberColumn),
    ...(hasUnits ? [textColumn(words.compare.unit)] : []),
  ];
  const rows = lines.map(([before, row]) => [
    ...before,
    textCell(row.label),
    ...[row.a, row.b, row.difference].map((cell) => (hasUnits ? cell : textOf(cell))),
    ...(hasUnits ? [textCell(row.unit)] : []),
  ]);
  return [sectionOf(heading, { tables: [{ columns, rows }] })];
}

function textOf({ text }: LaidCell): DocumentCell {
  return textCell(text);
}
