import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import { formula, sentence } from './cellsOf';
import { ceilingFormula } from './exactFormula';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';
import { answerPlace, fewestWorkers, usableCu } from './poolFormulas';
import { coordinatorPriceOf, machinesAmount, machinesFormula } from './roadPrices';
import { sheetHead } from './sheetHead';
import { type PlacedRow, placed, sheetOf } from './sheetOf';
import { type CellsAt, type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Format, Sheet } from './workbook';

type Key =
  | 'date'
  | 'month'
  | 'months'
  | 'factor'
  | 'need'
  | 'workers'
  | 'addition'
  | 'coordinator'
  | 'price';

const widths = [14, 10, 14, 14, 14, 14, 14, 16, 18];

/** The longest months have 31 days. */
const longestMonth = 31;

/** The days of a plan over time, a row each: its load, its need, what is there, and what that costs. */
export function roadDaysSheet(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): Sheet {
  const { live: said } = words.workbook;
  const columns = dayColumns(document, live, words);
  const days = live.road.need.calendar.days;
  const rows = tableRows(columns, dayItems(live));
  return sheetOf({
    name: said.days,
    widths: widths.slice(0, columns.length),
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

type Piece = LiveRoad['costs']['path']['pieces'][number];

/** A day as exported; undefined behind the horizon. */
type Day = {
  readonly day: number;
  readonly month: number;
  readonly months: number;
  readonly piece: Piece;
  readonly isAdded: boolean;
};

function dayItems(live: LiveRoad): readonly (Day | undefined)[] {
  const { costs, road } = live;
  const { months } = road.need.calendar;
  const { pieces } = costs.path;
  const days: (Day | undefined)[] = [];
  let [month, at] = [0, 0];
  for (let day = 0; day < live.months * longestMonth; day += 1) {
    while (month + 2 < months.length && day >= (months[month + 1] ?? 0)) month += 1;
    while (pieces[at + 1] && (pieces[at + 1]?.from ?? 0) <= day * minutesPerDay) at += 1;
    const piece = pieces[at];
    const [first = 0, after = 0] = months.slice(month, month + 2);
    const isPast = day >= road.need.calendar.days || !piece;
    const before = pieces[at - 1]?.slaveCount ?? 0;
    days.push(
      isPast
        ? undefined
        : {
            day,
            month: month + 1,
            months: month + (day - first) / (after - first),
            piece,
            isAdded: at > 0 && piece.from === day * minutesPerDay && piece.slaveCount > before,
          },
    );
  }
  return days;
}

function dayColumns(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<Day | undefined, Key>[] {
  const { live: said } = words.workbook;
  const { need } = live.road;
  const column = (
    key: Key,
    heading: string,
    name: string,
    source: (at: CellsAt<Key>, index: number) => string,
    cached: (day: Day) => number | string,
    format: Format = 'whole',
  ): SheetColumn<Day | undefined, Key> => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (item, at, index): Cell => {
      const made = source(at, index);
      const found = item ? cached(item) : '';
      return formula(key === 'date' ? made : `IF(${at('date')}="","",${made})`, found, format);
    },
  });
  const usable = usableCu(document, answerPlace(document));
  const hasSpares = !isPool(document);
  const needed = (at: CellsAt<Key>) =>
    `MAX(${fewestWorkers(document)},${ceilingFormula(`${at('need')}/${usable}`)}${hasSpares ? '+SpareWorkers' : ''})`;
  const isMonthly = live.pricing.column?.per === 'month';
  const capacity = (at: CellsAt<Key>) =>
    live.costs.policy === 'from-the-start' ? 'RoadLargest' : at('workers');
  const held = (at: CellsAt<Key>, i: number) => {
    if (!isMonthly || i === 0) return needed(at);
    const isSame = `${at('month')}=INDEX(DayMonths,${i})`;
    return `IF(${isSame},MAX(${needed(at)},INDEX(DayWorkers,${i})),${needed(at)})`;
  };
  return [
    column(
      'date',
      words.workbook.live.date,
      'DayDates',
      (_, i) => `IF(${i}<RoadDays,RoadStart+${i},"")`,
      ({ day }) => excelDay(dateOf(need.calendar, day)),
      'date',
    ),
    column(
      'month',
      said.month,
      'DayMonths',
      (at) => `MATCH(${at('date')},RoadMonthStarts,1)`,
      ({ month }) => month,
    ),
    column(
      'months',
      said.months,
      'DayPlaces',
      (at) =>
        `${at('month')}-1+(${at('date')}-INDEX(RoadMonthStarts,${at('month')}))/INDEX(RoadMonthDays,${at('month')})`,
      ({ months }) => months,
      'decimal',
    ),
    column(
      'factor',
      said.factor,
      'DayFactors',
      (at) => {
        const linear = `MAX(0,1+RoadGrowthRecords*${at('months')}/RoadFollowing)`;
        const compound = `(1+RoadGrowthPercent/100)^${at('months')}`;
        return `IF(RoadFollowing=0,1,IF(RoadGrowthRecords="",${compound},${linear}))`;
      },
      ({ day }) => live.factorOn(day),
      'fraction',
    ),
    column(
      'need',
      words.document.need,
      'DayNeeds',
      // 5E-14 of a sum is more than the computer's rounding errors, and less than any figure that is typed.
      (at) => `SUMPRODUCT(GroupTimes*-INT(-(GroupGrowing*${at('factor')}+GroupSteady)*(1-5E-14)))`,
      ({ day }) => need.usualCu[day] ?? 0,
    ),
    column('workers', words.document.slaves, 'DayWorkers', held, ({ piece }) => piece.slaveCount),
    column(
      'addition',
      said.addition,
      'DayAdditions',
      (at, i) => (i === 0 ? '""' : `IF(${at('workers')}>INDEX(DayWorkers,${i}),${at('month')},"")`),
      ({ isAdded, month }) => (isAdded ? month : ''),
    ),
    ...(isPool(document)
      ? []
      : [
          column(
            'coordinator',
            said.coordinatorPrice,
            'DayCoordinatorPrices',
            (at) =>
              `SUMPRODUCT(MIN(1E100*(RoadCeilings<${capacity(at)}*${usable})+RoadCoordinatorPrices))`,
            ({ piece }) => coordinatorAmount(live, piece),
            'cost',
          ),
        ]),
    column(
      'price',
      said.dayPrice,
      'DayPrices',
      (at) => {
        const one = isPool(document) ? coordinatorPriceOf(live, 1) : at('coordinator');
        return machinesFormula(document, live, at('workers'), one);
      },
      ({ piece }) => machinesAmount(live, piece),
      'cost',
    ),
  ];
}

/** One coordinator of what is there. */
function coordinatorAmount(live: LiveRoad, piece: Piece): number {
  return machinesAmount(live, { ...piece, slaveCount: 0, masterCount: 1 });
}
