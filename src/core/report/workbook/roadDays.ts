import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { dateOf } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import { formula, sentence } from './cellsOf';
import { type Day, dayItems, type HeldNow } from './dayItems';
import { type DayFigure, type LoadKey, loadFigures, needFormula } from './dayLoad';
import { ceilingFormula } from './exactFormula';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';
import { whileOwned, workersAtRenewal } from './ownedCells';
import { fewestWorkers, usableCu } from './poolFormulas';
import { coordinatorPriceOf, machinesAmount, machinesFormula } from './roadPrices';
import { sheetHead } from './sheetHead';
import { type PlacedRow, placed, sheetOf } from './sheetOf';
import { type CellsAt, type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Sheet } from './workbook';

type Key = LoadKey | 'month' | 'need' | 'workers' | 'addition' | 'coordinator' | 'price';

/** The days of a plan over time, a row each: its load, its need, what is there, and what that costs. */
export function roadDaysSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): Sheet {
  const { live: said } = words.workbook;
  const columns = dayColumns(document, live, words);
  const widths = columns.map(({ key }) => (key === 'month' ? 10 : key === 'price' ? 18 : 14));
  const days = live.road.need.calendar.days;
  const rows = tableRows(columns, dayItems(live));
  return sheetOf({
    name: said.days,
    widths,
    rows: [
      ...sheetHead(document, words, said.days, widths),
      sentence(said.daysHint, widths, 'muted'),
      { ...tableHead(columns, widths), headsPages: true },
      ...rows.map((one, i) => (i < days ? one : folded(one))),
    ],
    keepsHead: true,
  });
}

function folded(row: PlacedRow): PlacedRow {
  return (number) => ({ ...placed(row, number), isFolded: true });
}

function dayColumns(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<Day | undefined, Key>[] {
  const { live: said } = words.workbook;
  const { need } = live.road;
  const figures: readonly DayFigure<Key>[] = [
    {
      key: 'date',
      heading: said.date,
      name: 'DayDates',
      source: (_, i) => `IF(${i}<RoadDays,RoadStart+${i},"")`,
      cached: ({ day }) => excelDay(dateOf(need.calendar, day)),
      format: 'date',
    },
    {
      key: 'month',
      heading: said.month,
      name: 'DayMonths',
      source: (at) => `MATCH(${at('date')},RoadMonthStarts,1)`,
      cached: ({ month }) => month,
    },
    {
      key: 'months',
      heading: said.months,
      name: 'DayPlaces',
      source: (at) =>
        `${at('month')}-1+(${at('date')}-INDEX(RoadMonthStarts,${at('month')}))/INDEX(RoadMonthDays,${at('month')})`,
      cached: ({ months }) => months,
      format: 'decimal',
    },
    ...loadFigures(live, words),
    {
      key: 'need',
      heading: words.document.need,
      name: 'DayNeeds',
      source: (at) => needFormula(live, at),
      cached: ({ day }) => need.usualCu[day] ?? 0,
    },
    ...machineFigures(document, live, words),
  ];
  return figures.map(({ key, heading, name, source, cached, format = 'whole' }) => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (item, at, index): Cell => {
      const made = source(at, index);
      const found = item ? cached(item) : '';
      return formula(key === 'date' ? made : `IF(${at('date')}="","",${made})`, found, format);
    },
  }));
}

/** What is there on a day, and what that costs. */
function machineFigures(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly DayFigure<Key>[] {
  const { live: said } = words.workbook;
  const usable = usableCu(document, live.place);
  const spares = isPool(document) ? '' : '+SpareWorkers';
  const needed = (at: CellsAt<Key>) =>
    `MAX(${fewestWorkers(document)},${ceilingFormula(`${at('need')}/${usable}`)}${spares})`;
  const held = (at: CellsAt<Key>, i: number) => {
    if (live.per === 'hour') return needed(at);
    const renewed = workersAtRenewal(live, needed(at), at('date'), i === 0);
    if (live.per === 'day' || i === 0) return renewed;
    const isSame = `${at('month')}=INDEX(DayMonths,${i})`;
    return `IF(${isSame},MAX(${needed(at)},INDEX(DayWorkers,${i})),${renewed})`;
  };
  const capacity = (at: CellsAt<Key>) => {
    const workers = live.costs.policy === 'from-the-start' ? 'RoadLargest' : at('workers');
    return `${workers}*${usable}`;
  };
  const before = (i: number) => (i === 0 ? 'RoadOwnedWorkers' : `INDEX(DayWorkers,${i})`);
  return [
    {
      key: 'workers',
      heading: words.document.slaves,
      name: 'DayWorkers',
      source: held,
      cached: ({ piece }) => piece.slaveCount,
    },
    {
      key: 'addition',
      heading: said.addition,
      name: 'DayAdditions',
      source: (at, i) =>
        i === 0 && !live.owned ? '""' : `IF(${at('workers')}>${before(i)},${at('month')},"")`,
      cached: ({ isAdded, month }) => (isAdded ? month : ''),
    },
    ...(isPool(document)
      ? []
      : [
          {
            key: 'coordinator' as const,
            heading: said.coordinatorPrice,
            name: 'DayCoordinatorPrices',
            source: (at: CellsAt<Key>) =>
              whileOwned(
                document,
                live,
                capacity(at),
                (place) => `INDEX(RoadCoordinatorPrices,${place})`,
                `SUMPRODUCT(MIN(1E100*(RoadCeilings<${capacity(at)})+RoadCoordinatorPrices))`,
              ),
            cached: ({ piece }: Day) => coordinatorAmount(live, piece),
            format: 'cost' as const,
          },
        ]),
    {
      key: 'price',
      heading: live.pricing.hybrid ? said.abovePrice : said.dayPrice,
      name: 'DayPrices',
      source: (at) => {
        const one = isPool(document) ? coordinatorPriceOf(live, 1) : at('coordinator');
        return machinesFormula(document, live, at('workers'), one);
      },
      cached: ({ piece }) => machinesAmount(live, piece),
      format: 'cost',
    },
  ];
}

/** One coordinator of what is there. */
function coordinatorAmount(live: LiveRoad, piece: HeldNow): number {
  return machinesAmount(live, { ...piece, slaveCount: 0, masterCount: 1 });
}
