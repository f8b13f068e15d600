import type { WordsWith } from '@/core/words/words';
import { emptyRow } from './cellsOf';
import { reachedCeilings } from './dayCeilings';
import type { LiveRoad } from './liveRoad';
import type { ChartCells, Sheet, SheetRow } from './workbook';

/** How many rows and columns the chart covers. */
const [chartRows, chartColumns] = [19, 7];

/** The need, the capacity and the ceilings of every day of the horizon as a chart, which follows the cells of the days. */
export function roadChartRows(
  days: Sheet,
  live: LiveRoad,
  { road: said, document }: WordsWith<'road'>,
): readonly SheetRow[] {
  const { road, events } = live;
  const { chart } = said;
  const count = road.need.calendar.days;
  /** Those of the horizon: cells behind it are empty texts, which a chart would draw as zero. */
  const cells = (name: string): ChartCells => {
    const all = days.names[name];
    if (!all) throw new RangeError(`no cells are named ${name}`);
    const range = { ...all, lastRow: all.row + count - 1 };
    const found = days.rows.slice(range.row - 1, range.lastRow);
    return { sheet: days.name, range, cached: found.map((row) => cachedAt(row, range.column)) };
  };
  const placed: SheetRow = {
    cells: [],
    chart: {
      title: chart.title,
      description: chart.title,
      unit: document.cu,
      rows: chartRows,
      columns: chartColumns,
      monthsApart: Math.ceil((road.need.calendar.months.length - 1) / 12),
      dates: cells('DayDates'),
      area: { name: chart.capacity, cells: cells('DayCapacities') },
      line: { name: chart.need, cells: cells(events.kind === 'live' ? 'DayPeaks' : 'DayNeeds') },
      levels: reachedCeilings(live).map((name) => ({
        name: headingOf(days, name),
        cells: cells(name),
      })),
    },
  };
  return [placed, ...Array.from({ length: chartRows }, () => emptyRow)];
}

/** What stands over the first cell of a name. */
function headingOf({ rows, names }: Sheet, name: string): string {
  const { row = 0, column = 0 } = names[name] ?? {};
  const cell = rows[row - 2]?.cells[column - 1];
  return cell?.kind === 'text' ? cell.text : '';
}

function cachedAt({ cells }: SheetRow, column: number): number {
  const cell = cells[column - 1];
  return cell?.kind === 'formula' && typeof cell.cached === 'number' ? cell.cached : 0;
}
