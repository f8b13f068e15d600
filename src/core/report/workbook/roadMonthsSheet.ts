import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { emptyRow, formula, named, row, text } from './cellsOf';
import { quoted } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { roadRangeRows } from './rangeRows';
import { roadChartRows } from './roadChartCells';
import { roadInputRows, roadValidations } from './roadInputs';
import { type MonthKey, monthColumns } from './roadMonths';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet } from './workbook';

const columnWidths: Readonly<Record<MonthKey, number>> = {
  shown: 27,
  load: 15,
  need: 15,
  most: 15,
  workers: 13,
  base: 13,
  coordinator: 18,
  addition: 15,
  order: 15,
  price: 17,
  together: 18,
  budget: 15,
  // Of formulas alone.
  start: 12,
  days: 8,
  growth: 12,
  list: 18,
  all: 14,
  spent: 20,
};

/**
 * The plan over time by formulas: a chart of the days, what a person changes, and the months that follow. Undefined without
 * its words.
 */
export function roadMonthsSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: FileWords,
  days: Sheet,
): Sheet | undefined {
  const { road } = words;
  if (!road) return undefined;
  const spoken = { ...words, road };
  const { live: said } = words.workbook;
  const currency = road.currency(live.sums.whole.currency);
  const columns = monthColumns(document, live, spoken);
  const widths = columns.map(({ key }) => columnWidths[key]);
  return sheetOf({
    name: road.sheet,
    widths,
    rows: [
      ...sheetHead(document, words, road.heading, widths),
      ...roadChartRows(days, live, spoken),
      ...roadInputRows(document, live, spoken, widths),
      ...(document.road ? roadRangeRows(document.road, words, currency, widths) : []),
      emptyRow,
      row(text(said.byMonth, 'section')),
      row(text(said.budgetBreaks), undefined, named('RoadBreak', budgetBreak(live, words))),
      { ...tableHead(columns, widths), headsPages: true },
      ...tableRows(
        columns,
        Array.from({ length: live.months }, (_, i) => i),
      ),
    ],
    printedColumns: columns.findIndex(({ key }) => key === 'start'),
    validations: roadValidations(live, words),
  });
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
