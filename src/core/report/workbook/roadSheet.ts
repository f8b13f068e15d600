import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentRoad } from '@/core/report/road/roadSections';
import { emptyRow, formula, named, row, sentence, text } from './cellsOf';
import { quoted } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { roadInputRows, roadValidations } from './roadInputs';
import { monthColumns } from './roadMonths';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { type PlacedRow, sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet } from './workbook';

const widths = [34, 30, 30, 20, 20, 26, 22, 40];

/** Of the months, which have more columns than the tables of what was exported. */
const monthWidths = [34, 30, 30, 20, 20, 26, 22, 22, 22, 18, 14, 12, 18, 18, 18];

/**
 * The plan over time: where it follows from cells alone, its months by formulas, and below them what was exported.
 * Undefined where the document does not say it.
 */
export function roadSheet(
  document: ReportDocument,
  words: FileWords,
  live: LiveRoad | undefined,
): Sheet | undefined {
  const { road: said, workbook } = words;
  if (!document.road || !said) return undefined;
  const spoken = { ...words, road: said };
  const all = live ? monthWidths : widths;
  return sheetOf({
    name: said.sheet,
    widths: all,
    rows: [
      ...sheetHead(document, words, said.heading, widths),
      ...(live ? liveRows(document, live, spoken) : []),
      sentence(live ? workbook.live.exported : workbook.exported, widths, 'muted'),
      ...documentRoad(document.road, spoken).flatMap((section) => [
        ...[...section.paragraphs, ...section.items].map((one) => sentence(one, widths)),
        ...(section.tables.length > 0 ? sectionRows(section, widths) : []),
      ]),
    ],
    ...(live ? { validations: roadValidations(live, words) } : {}),
  });
}

function liveRows(
  document: ReportDocument,
  live: LiveRoad,
  words: FileWords & { readonly road: NonNullable<FileWords['road']> },
): readonly PlacedRow[] {
  const { live: said } = words.workbook;
  const columns = monthColumns(document, live, words);
  const months = Array.from({ length: live.months }, (_, i) => i);
  return [
    ...roadInputRows(document, live, words, widths),
    emptyRow,
    row(text(said.months, 'section')),
    row(text(said.budgetBreaks), named('RoadBreak', budgetBreak(live, words))),
    tableHead(columns, monthWidths),
    ...tableRows(columns, months),
    emptyRow,
  ];
}

/** The first month in which the budget is not enough; a dash where it holds. */
function budgetBreak(live: LiveRoad, { workbook }: FileWords) {
  const found = `MATCH(${quoted(workbook.live.overBudget)},RoadOver,0)`;
  return formula(
    `IF(ISERROR(${found}),"–",INDEX(RoadMonthStarts,${found}))`,
    live.budgetBreaks ?? '–',
    'date',
    'strong',
  );
}
