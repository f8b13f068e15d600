import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import { formula, sentence } from './cellsOf';
import { type Day, dayItems } from './dayItems';
import { type DayFigure, type LoadKey, loadFigures, needFormula } from './dayLoad';
import { dayFactorFormula } from './eventFormulas';
import { excelDay } from './excelDay';
import { isAddedFormula } from './hourRises';
import { mostFactor } from './liveEvents';
import type { LiveRoad } from './liveRoad';
import { coordinatorPriceFormula, workersForNeed } from './neededFormulas';
import { workersAtRenewal } from './ownedCells';
import {
  coordinatorAmount,
  coordinatorPriceOf,
  machinesAmount,
  machinesFormula,
} from './roadPrices';
import { notPrinted, sheetHead } from './sheetHead';
import { foldedFrom, sheetOf } from './sheetOf';
import { type CellsAt, type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Sheet } from './workbook';

type Key =
  | LoadKey
  | 'month'
  | 'need'
  | 'event'
  | 'peak'
  | 'mostNeed'
  | 'workers'
  | 'top'
  | 'mostWorkers'
  | 'addition'
  | 'coordinator'
  | 'price';

/** The days of a plan over time, a row each: its load, its need, what is there, and what that costs. */
export function roadDaysSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): Sheet {
  const { live: said } = words.workbook;
  const columns = dayColumns(document, live, words);
  const wide: readonly Key[] = ['need', 'peak', 'mostNeed', 'mostWorkers', 'price'];
  const widths = columns.map(({ key }) => (wide.includes(key) ? 19 : key === 'month' ? 10 : 14));
  const rows = tableRows(columns, dayItems(live));
  return sheetOf({
    name: said.days,
    widths,
    rows: [
      ...sheetHead(document, words, said.days, widths),
      sentence(said.daysHint, widths, 'muted'),
      notPrinted(words, widths),
      { ...tableHead(columns, widths), headsPages: true },
      ...foldedFrom(live.road.need.calendar.days, rows),
    ],
    keepsHead: true,
  });
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
      source: (at) => needFormula(document, live, at),
      cached: ({ day }) => need.usualCu[day] ?? 0,
    },
    ...(live.events.kind === 'live' ? eventFigures(document, live, words) : []),
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
  const hasEvents = live.events.kind === 'live';
  const isHourly = live.per === 'hour';
  const of = (at: CellsAt<Key>, need: 'need' | 'peak') => workersForNeed(document, live, at(need));
  const held = (at: CellsAt<Key>, i: number) => {
    if (isHourly) return of(at, 'need');
    const needed = () => of(at, hasEvents ? 'peak' : 'need');
    const renewed = workersAtRenewal(live, needed(), at('date'), i === 0);
    if (live.per === 'day' || i === 0) return renewed;
    const isSame = `${at('month')}=INDEX(DayMonths,${i})`;
    return `IF(${isSame},MAX(${needed()},INDEX(DayWorkers,${i})),${renewed})`;
  };
  // The most of a day, which by the hour is there for some hours alone.
  const hasTops = hasEvents && isHourly;
  const top = hasTops ? 'top' : 'workers';
  const beforeDay = (i: number) => (i === 0 ? 'RoadOwnedWorkers' : `INDEX(DayWorkers,${i})`);
  return [
    {
      key: 'workers',
      heading: words.document.slaves,
      name: 'DayWorkers',
      source: held,
      cached: ({ piece }) => piece.slaveCount,
    },
    ...(hasTops
      ? [
          {
            key: 'top' as const,
            heading: said.events.peakWorkers,
            name: 'DayTops',
            source: (at: CellsAt<Key>) => of(at, 'peak'),
            cached: ({ most }: Day) => most.slaveCount,
          },
        ]
      : []),
    ...(hasEvents
      ? [
          {
            key: 'mostWorkers' as const,
            heading: said.events.workersSoFar,
            name: 'DayMostWorkers',
            source: (at: CellsAt<Key>, i: number) => soFar(at, i, top, 'DayMostWorkers'),
            cached: ({ mostOfMonth }: Day) => mostOfMonth.slaveCount,
          },
        ]
      : []),
    {
      key: 'addition',
      heading: said.addition,
      name: 'DayAdditions',
      source: (at, i) => {
        const before = i > 0 || live.owned ? beforeDay(i) : undefined;
        if (hasTops) {
          return `IF(${isAddedFormula(at('workers'), before, i)},${at('month')},"")`;
        }
        return before === undefined ? '""' : `IF(${at('workers')}>${before},${at('month')},"")`;
      },
      cached: ({ isAdded, month }) => (isAdded ? month : ''),
    },
    ...(isPool(document)
      ? []
      : [
          {
            key: 'coordinator' as const,
            heading: said.coordinatorPrice,
            name: 'DayCoordinatorPrices',
            source: (at: CellsAt<Key>) => coordinatorPriceFormula(document, live, at('workers')),
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
        return machinesFormula(document, live, at('workers'), one, at('month'));
      },
      cached: ({ piece, month }) => machinesAmount(live, piece, month),
      format: 'cost',
    },
  ];
}

/** What events multiply the load of a day by at most, the need then, and the most needed in its month so far. */
function eventFigures(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly DayFigure<Key>[] {
  const { live: said } = words.workbook;
  const { eventTimes } = live.road.need;
  return [
    {
      key: 'event',
      heading: said.events.multiple,
      name: 'DayEvents',
      source: (at) => dayFactorFormula(at('date')),
      cached: ({ day }) => mostFactor(eventTimes, day * minutesPerDay, (day + 1) * minutesPerDay),
      format: 'fraction',
    },
    {
      key: 'peak',
      heading: said.events.peakNeed,
      name: 'DayPeaks',
      source: (at) => needFormula(document, live, at, at('event')),
      cached: ({ mostCu }) => mostCu,
    },
    {
      key: 'mostNeed',
      heading: said.events.needSoFar,
      name: 'DayMostNeeds',
      source: (at, i) => soFar(at, i, 'peak', 'DayMostNeeds'),
      cached: ({ mostCuOfMonth }) => mostCuOfMonth,
    },
  ];
}

/** The most of a month up to a day. */
function soFar(at: CellsAt<Key>, i: number, key: Key, list: string): string {
  if (i === 0) return at(key);
  const isSame = `${at('month')}=INDEX(DayMonths,${i})`;
  return `IF(${isSame},MAX(${at(key)},INDEX(${list},${i})),${at(key)})`;
}
