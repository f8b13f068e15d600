import type { ReportDocument } from '@/core/report/document/documentModel';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import { formula, sentence } from './cellsOf';
import { ceilingFigures } from './dayCeilings';
import { type Day, dayItems } from './dayItems';
import { type DayFigure, loadFigures, needFormula } from './dayLoad';
import { type DayKey, machineFigures, soFar } from './dayMachines';
import { dayFactorFormula } from './eventFormulas';
import { excelDay } from './excelDay';
import { mostFactor } from './liveEvents';
import type { LiveRoad } from './liveRoad';
import { notPrinted, sheetHead } from './sheetHead';
import { foldedFrom, sheetOf } from './sheetOf';
import { type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Sheet } from './workbook';

/** The days of a plan over time, a row each: its load, its need, what is there, and what that costs. */
export function roadDaysSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook' | 'road'>,
): Sheet {
  const { live: said } = words.workbook;
  const columns = dayColumns(document, live, words);
  const wide: readonly DayKey[] = ['need', 'peak', 'mostNeed', 'mostWorkers', 'price'];
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
  words: WordsWith<'workbook' | 'road'>,
): readonly SheetColumn<Day | undefined, DayKey>[] {
  const { live: said } = words.workbook;
  const { need } = live.road;
  const figures: readonly DayFigure<DayKey>[] = [
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
    ...ceilingFigures(live, words),
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

/** What events multiply the load of a day by at most, the need then, and the most needed in its month so far. */
function eventFigures(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly DayFigure<DayKey>[] {
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
