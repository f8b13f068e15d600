import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { emptyRow, formula, named, row, text } from './cellsOf';
import { quoted } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { roadRangeRows } from './rangeRows';
import { roadInputRows, roadValidations } from './roadInputs';
import { monthColumns } from './roadMonths';
import { hasOwnBases } from './roadPrices';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import { tableHead, tableRows } from './table';
import type { Sheet } from './workbook';

/** Of the months, down to the budget; then those of formulas alone. */
const shownWidths = [27, 15, 15, 11, 18, 15, 15, 17, 18, 15];
const helperWidths = [12, 8, 12, 8, 18, 14, 20];

/** The plan over time by formulas: what a person changes, and the months that follow. Undefined without its words. */
export function roadMonthsSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: FileWords,
): Sheet | undefined {
  const { road } = words;
  if (!road) return undefined;
  const spoken = { ...words, road };
  const { live: said } = words.workbook;
  const currency = road.currency(live.sums.whole.currency);
  const columns = monthColumns(document, live, spoken);
  const most = live.events.kind === 'live' ? [15] : [];
  const bases = hasOwnBases(live) ? [15] : [];
  const all = [...shownWidths.slice(0, 3), ...most, ...bases, ...shownWidths.slice(3)];
  const shown = all.slice(0, columns.length - helperWidths.length);
  const widths = [...shown, ...helperWidths];
  return sheetOf({
    name: road.sheet,
    widths,
    rows: [
      ...sheetHead(document, words, road.heading, widths),
      ...roadInputRows(document, live, spoken, widths),
      ...(document.road ? roadRangeRows(document.road, words, currency, widths) : []),
      emptyRow,
      row(text(said.byMonth, 'section')),
      row(text(said.budgetBreaks), undefined, named('RoadBreak', budgetBreak(live, words))),
      tableHead(columns, widths),
      ...tableRows(
        columns,
        Array.from({ length: live.months }, (_, i) => i),
      ),
    ],
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
