import {
  type Cell,
  numberColumn,
  type Section,
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
} from './layOutComparison';
import type { LaidCell, LaidRow } from './layOutRow';
import type { ComparisonWords } from './valueText';

export type SectionChoices = {
  /** All lines, not only those that differ. */
  readonly isWhole: boolean;
  /** Figures as numbers, with their unit in a column of its own. */
  readonly hasUnits: boolean;
};

/** The tables of a comparison as a document has them; a part without lines is left out, the shapes are always all there. */
export function comparisonSections(
  comparison: Comparison,
  words: ComparisonWords,
  choices: SectionChoices,
): readonly Section[] {
  const { own } = words;
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
    ...part(own.answers, own.figure, kept(answerRows(comparison, words))),
    ...part(own.settings, own.setting, kept(settingRows(comparison, words))),
    ...tableSection(own.workloads, [own.workload, own.field], workloadLines, words, choices),
    ...part(own.options, own.shape, optionRowsOf(comparison, words)),
  ];
}

type Line = readonly [before: readonly Cell[], row: LaidRow];

function tableSection(
  heading: string,
  firsts: readonly string[],
  lines: readonly Line[],
  { own }: ComparisonWords,
  { hasUnits }: SectionChoices,
): readonly Section[] {
  if (lines.length === 0) return [];
  const columns = [
    ...firsts.map(textColumn),
    ...[own.sides.a, own.sides.b, own.difference].map(numberColumn),
    ...(hasUnits ? [textColumn(own.unit)] : []),
  ];
  const rows = lines.map(([before, row]) => [
    ...before,
    textCell(row.label),
    ...[row.a, row.b, row.difference].map((cell) => (hasUnits ? cell : textOf(cell))),
    ...(hasUnits ? [textCell(row.unit)] : []),
  ]);
  return [sectionOf(heading, { tables: [{ columns, rows }] })];
}

function textOf({ text }: LaidCell): Cell {
  return textCell(text);
}
