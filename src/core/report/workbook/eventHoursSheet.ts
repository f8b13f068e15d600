import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { dateOf } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import { formula, row, sentence } from './cellsOf';
import { type Day, dayItems, type HeldNow, largest, within } from './dayItems';
import { needFormula } from './dayLoad';
import { hourFactorFormula, noTime } from './eventFormulas';
import { constant, quoted } from './exactFormula';
import { excelDay } from './excelDay';
import { hourRises, riseAfterFormula, riseFormula } from './hourRises';
import { eventHours, mostFactor } from './liveEvents';
import type { LiveRoad } from './liveRoad';
import { coordinatorPriceFormula, workersForNeed } from './neededFormulas';
import {
  coordinatorAmount,
  coordinatorPriceOf,
  machinesAmount,
  machinesFormula,
} from './roadPrices';
import { notPrinted, sheetHead } from './sheetHead';
import { foldedFrom, sheetOf } from './sheetOf';
import { type CellsAt, type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Format, Sheet } from './workbook';

type Key =
  | 'hour'
  | 'date'
  | 'clock'
  | 'day'
  | 'month'
  | 'factor'
  | 'need'
  | 'workers'
  | 'coordinator'
  | 'price'
  | 'moreWorkers'
  | 'morePrice'
  | 'rise'
  | 'riseAfter';

/** A clock hour that events touch, as exported. */
type Hour = {
  /** From the start. */
  readonly hour: number;
  readonly day: Day;
  readonly factor: number;
  readonly needCu: number;
  readonly piece: HeldNow;
  /** The days, from 1, on which more is there from its beginning on, and from its end on. */
  readonly rise: number | '';
  readonly riseAfter: number | '';
};

/** The hours of events, a row each: what is there then, and what that costs above the rest of the day. None where no hours are paid. */
export function eventHoursSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): Sheet | undefined {
  if (live.events.kind !== 'live' || live.events.hours === 0) return undefined;
  const { live: said } = words.workbook;
  const { hours: room } = live.events;
  const columns = hourColumns(document, live, words, room);
  const wide: readonly Key[] = ['need', 'price', 'moreWorkers', 'morePrice', 'rise', 'riseAfter'];
  const widths = columns.map(({ key }) => (wide.includes(key) ? 20 : 14));
  const items = hourItems(live);
  const rows = tableRows(
    columns,
    Array.from({ length: room }, (_, i) => items[i]),
  );
  const tooMany = `IF(INDEX(HourPlaces,${room})="","",${quoted(said.events.tooManyHours(words.exact(room)))})`;
  return sheetOf({
    name: said.events.hoursSheet,
    widths,
    rows: [
      ...sheetHead(document, words, said.events.hoursSheet, widths),
      sentence(said.events.hoursHint, widths, 'muted'),
      notPrinted(words, widths),
      row(formula(tooMany, '', 'general', 'warning')),
      { ...tableHead(columns, widths), headsPages: true },
      ...foldedFrom(items.length + 2, rows),
    ],
    keepsHead: true,
  });
}

function hourItems(live: LiveRoad): readonly Hour[] {
  const { need } = live.road;
  const days = dayItems(live);
  const spansOf = within(need.spans);
  const piecesOf = within(live.costs.path.pieces);
  const hours = eventHours(need.eventTimes).flatMap((hour) => {
    const [from, to] = [60 * hour, 60 * hour + 60];
    const day = days[Math.floor(hour / 24)];
    const piece = largest(piecesOf(from, to), ({ slaveCount }) => slaveCount);
    const needCu = Math.max(0, ...spansOf(from, to).map((span) => span.needCu));
    const factor = mostFactor(need.eventTimes, from, to);
    return day && piece ? [{ hour, day, factor, needCu, piece }] : [];
  });
  const rises = hourRises(live, days, hours);
  return hours.map((one, i) => ({ ...one, rise: '', riseAfter: '', ...rises[i] }));
}

function hourColumns(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  room: number,
): readonly SheetColumn<Hour | undefined, Key>[] {
  const { live: said } = words.workbook;
  const { calendar } = live.road.need;
  const ofDay = (at: CellsAt<Key>, list: string) => `INDEX(${list},${at('day')})`;
  const column = (
    key: Key,
    heading: string,
    name: string,
    source: (at: CellsAt<Key>, i: number) => string,
    cached: (hour: Hour) => number | '',
    format: Format = 'whole',
  ): SheetColumn<Hour | undefined, Key> => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (item, at, i): Cell =>
      formula(`IF(${at('hour')}="","",${source(at, i)})`, item ? cached(item) : '', format),
  });
  const dayKeys: Readonly<Record<string, string>> = { factor: 'DayFactors', months: 'DayPlaces' };
  return [
    {
      key: 'hour',
      heading: `#${said.events.fromHour}`,
      name: 'HourPlaces',
      cell: (item, _, i) => formula(nextHour(i), item?.hour ?? '', 'whole', 'muted'),
    },
    column(
      'date',
      said.date,
      'HourDates',
      (at) => `RoadStart+INT(${at('hour')}/24)`,
      ({ day }) => excelDay(dateOf(calendar, day.day)),
      'date',
    ),
    column(
      'clock',
      said.events.hourOfDay,
      'HourClocks',
      (at) => `${at('hour')}-24*INT(${at('hour')}/24)`,
      ({ hour }) => hour % 24,
    ),
    column(
      'day',
      said.events.dayNumber,
      'HourDays',
      (at) => `INT(${at('hour')}/24)+1`,
      ({ day }) => day.day + 1,
    ),
    column(
      'month',
      said.month,
      'HourMonths',
      (at) => ofDay(at, 'DayMonths'),
      ({ day }) => day.month,
    ),
    column(
      'factor',
      said.events.multiple,
      'HourFactors',
      (at) => hourFactorFormula(at('hour')),
      ({ factor }) => factor,
      'fraction',
    ),
    column(
      'need',
      words.document.need,
      'HourNeeds',
      (at) => needFormula(document, live, (key) => ofDay(at, dayKeys[key] ?? key), at('factor')),
      ({ needCu }) => needCu,
    ),
    column(
      'workers',
      words.document.slaves,
      'HourWorkers',
      (at) => workersForNeed(document, live, at('need')),
      ({ piece }) => piece.slaveCount,
    ),
    ...(isPool(document)
      ? []
      : [
          column(
            'coordinator',
            said.coordinatorPrice,
            'HourCoordinatorPrices',
            (at) => coordinatorPriceFormula(document, live, at('workers')),
            ({ piece }) => coordinatorAmount(live, piece),
            'cost',
          ),
        ]),
    column(
      'price',
      live.pricing.hybrid ? said.abovePrice : said.dayPrice,
      'HourPrices',
      (at) => {
        const one = isPool(document) ? coordinatorPriceOf(live, 1) : at('coordinator');
        return machinesFormula(document, live, at('workers'), one, at('month'));
      },
      ({ piece, day }) => machinesAmount(live, piece, day.month),
      'cost',
    ),
    column(
      'moreWorkers',
      said.events.moreWorkers,
      'HourMoreWorkers',
      (at) => `${at('workers')}-${ofDay(at, 'DayWorkers')}`,
      ({ piece, day }) => piece.slaveCount - day.piece.slaveCount,
    ),
    column(
      'morePrice',
      said.events.morePrice,
      'HourMorePrices',
      (at) => `${at('price')}-${ofDay(at, 'DayPrices')}`,
      ({ piece, day }) =>
        machinesAmount(live, piece, day.month) - machinesAmount(live, day.piece, day.month),
      'amount',
    ),
    column(
      'rise',
      said.events.rise,
      'HourRises',
      (at, i) => riseFormula(live, at, i),
      ({ rise }) => rise,
    ),
    column(
      'riseAfter',
      said.events.riseAfter,
      'HourRisesAfter',
      (at, i) => riseAfterFormula(at, i, room),
      ({ riseAfter }) => riseAfter,
    ),
  ];
}

/** The next hour, from the one before on, that an event touches; empty behind the horizon. */
function nextHour(i: number): string {
  const before = `INDEX(HourPlaces,${i})`;
  const from = i === 0 ? '0' : `(${before}+1)`;
  const next = `SUMPRODUCT(MIN(${constant(noTime)}*(TimeHoursAfter<=${from})+TimeHours+(${from}-TimeHours)*(TimeHours<${from})))`;
  const found = `IF(${next}<24*RoadDays,${next},"")`;
  return i === 0 ? found : `IF(${before}="","",${found})`;
}
