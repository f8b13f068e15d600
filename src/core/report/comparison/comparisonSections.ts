import {
  type DocumentCell,
  type DocumentSection,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { Comparison } from './compareAnswers';
import {
  answerRows,
  layOutWorkload,
  optionRowsOf,
  orderRow,
  settingRows,
  shapeHeading,
} from './layOutComparison';
import type { LaidCell, LaidRow } from './layOutRow';
import type { SideWords } from './sideWords';

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
  words: SideWords,
  choices: SectionChoices,
): readonly DocumentSection[] {
  const { compare } = words.a;
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
    ...part(compare.answers, compare.figure, kept(answerRows(comparison, words))),
    ...part(compare.settings, compare.setting, kept(settingRows(comparison, words))),
    ...tableSection(
      compare.workloads,
      [compare.workload, compare.field],
      workloadLines,
      words,
      choices,
    ),
    ...part(compare.options, shapeHeading(comparison, words), optionRowsOf(comparison, words)),
  ];
}

type Line = readonly [before: readonly DocumentCell[], row: LaidRow];

function tableSection(
  heading: string,
  firsts: readonly string[],
  lines: readonly Line[],
  words: SideWords,
  { hasUnits }: SectionChoices,
): readonly DocumentSection[] {
  if (lines.length === 0) return [];
  const { compare } = words.a;
  const columns = [
    ...firsts.map(textColumn),
    ...[compare.sides.a, compare.sides.b, compare.difference].map(numberColumn),
    ...(hasUnits ? [textColumn(compare.unit)] : []),
  ];
  const rows = lines.map(([before, row]) => [
    ...before,
    textCell(row.label),
    ...[row.a, row.b, row.difference].map((cell) => (hasUnits ? cell : textOf(cell))),
    ...(hasUnits ? [textCell(row.unit)] : []),
  ]);
  return [sectionOf('comparison', heading, { tables: [{ columns, rows }] })];
}

function textOf({ text }: LaidCell): DocumentCell {
  return textCell(text);
}
