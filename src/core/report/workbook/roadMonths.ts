import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { quoted } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { baseColumns } from './monthBases';
import { monthDay, monthFigures } from './monthFigures';
import { coordinatorShapeFormula } from './neededFormulas';
import { monthFormula, paidFormula } from './roadPrices';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format } from './workbook';

export type MonthKey =
  | 'shown'
  | 'load'
  | 'need'
  | 'most'
  | 'workers'
  | 'base'
  | 'coordinator'
  | 'addition'
  | 'order'
  | 'price'
  | 'together'
  | 'budget'
  | 'start'
  | 'days'
  | 'growth'
  | 'list'
  | 'all'
  | 'spent';

/** A month of a plan over time a row, from the days of it. The columns behind the budget are for formulas alone. */
export function monthColumns(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook' | 'road'>,
): readonly SheetColumn<number, MonthKey>[] {
  const { live: said } = words.workbook;
  const { road, sums } = live;
  const { calendar, usualCu, usualLoad } = road.need;
  const count = calendar.months.length - 1;
  const shown = monthFigures(live);
  const { length, lastDayOf, pieceOf } = shown;
  const hasEvents = live.events.kind === 'live';
  const growthFrom = live.anchors.at(-1)?.date ?? calendar.start;
  const column = (
    key: MonthKey,
    heading: string,
    source: (at: CellsAt<MonthKey>, index: number) => string,
    cached: (month: number) => number | string,
    format: Format = 'whole',
    name?: string,
  ): SheetColumn<number, MonthKey> => ({
    key,
    heading: format === 'general' ? heading : `#${heading}`,
    ...(name === undefined ? {} : { name }),
    cell: (_, at, index): Cell =>
      formula(
        `IF(${index}<RoadHorizon,${source(at, index)},"")`,
        index < count ? cached(index) : '',
        format,
      ),
  });
  /** Filled in every row, whatever the horizon, so that days find their month. */
  const everywhere = (
    key: MonthKey,
    heading: string,
    name: string,
    source: (index: number) => string,
    cached: (start: number, next: number, growth: number, grown: number) => number,
    format: Format,
  ): SheetColumn<number, MonthKey> => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (_, __, index) =>
      formula(
        source(index),
        cached(
          monthDay(calendar.start, index),
          monthDay(calendar.start, index + 1),
          monthDay(growthFrom, index),
          monthDay(growthFrom, index + 1),
        ),
        format,
        'muted',
      ),
  });
  const atEnd = (list: string, at: CellsAt<MonthKey>) =>
    `INDEX(${list},${at('start')}+${at('days')}-RoadStart)`;
  return [
    column(
      'shown',
      words.road.costs.month,
      (at) => at('start'),
      (i) => shown.dayOf(calendar.months[i] ?? 0),
      'date',
    ),
    column(
      'load',
      said.loadAtEnd,
      (at) => (live.hasOwnGrowth ? atEnd('DayLoads', at) : `TotalLoad*${atEnd('DayFactors', at)}`),
      (i) => usualLoad[lastDayOf(i)] ?? 0,
    ),
    column(
      'need',
      words.road.costs.needed,
      (at) => atEnd('DayNeeds', at),
      (i) => usualCu[lastDayOf(i)] ?? 0,
    ),
    ...(hasEvents
      ? [
          column(
            'most',
            words.road.need.most,
            (at) => atEnd('DayMostNeeds', at),
            shown.mostCu,
            'whole',
            'RoadMostNeeds',
          ),
        ]
      : []),
    column(
      'workers',
      hasEvents ? said.events.mostWorkers : words.document.slaves,
      (at) => atEnd(hasEvents ? 'DayMostWorkers' : 'DayWorkers', at),
      (i) => pieceOf(i)?.slaveCount ?? 0,
    ),
    ...baseColumns(live, words),
    ...(isPool(document)
      ? []
      : [
          column(
            'coordinator',
            words.document.masterShape,
            (at) => coordinatorShapeFormula(document, live, at('workers')),
            (i) => words.shape(pieceOf(i)?.master ?? ''),
            'general',
          ),
        ]),
    column(
      'addition',
      said.firstAddition,
      (_, i) => {
        const found = `MATCH(${i + 1},DayAdditions,0)`;
        return `IF(ISERROR(${found}),"",INDEX(DayDates,${found}))`;
      },
      (i) => {
        const day = shown.addedOn(i);
        return day === undefined ? '' : shown.dayOf(day);
      },
      'date',
    ),
    column(
      'order',
      words.road.steps.order,
      (at) => `IF(${at('addition')}="","",${at('addition')}-RoadLeadDays)`,
      (i) => {
        const day = shown.addedOn(i);
        return day === undefined ? '' : shown.dayOf(day, road.plan.leadTimeDays);
      },
      'date',
    ),
    column(
      'price',
      said.monthCost(words.road.currency(sums.whole.currency)),
      (at) => paidFormula(document, at('list')),
      (i) => shown.paid(i, i),
      'amount',
      'RoadMonthPrices',
    ),
    column(
      'together',
      said.together(words.road.currency(sums.whole.currency)),
      (at) => paidFormula(document, at('all')),
      (i) => shown.paid(0, i),
      'amount',
      'RoadTogether',
    ),
    column(
      'budget',
      words.settings.budget.label,
      (at) =>
        `IF(RoadBudget="","",IF(${paidFormula(document, at('spent'))}>RoadBudget,${quoted(said.overBudget)},""))`,
      (i) => (shown.isOver(i) ? said.overBudget : ''),
      'general',
      'RoadOver',
    ),
    everywhere(
      'start',
      words.road.costs.month,
      'RoadMonthStarts',
      (i) => `EDATE(RoadStart,${i})`,
      (start) => start,
      'date',
    ),
    everywhere(
      'days',
      said.daysOfMonth,
      'RoadMonthDays',
      (i) => `EDATE(RoadStart,${i + 1})-EDATE(RoadStart,${i})`,
      (start, next) => next - start,
      'whole',
    ),
    everywhere(
      'growth',
      said.growthMonth,
      'GrowthStarts',
      (i) => `EDATE(RoadGrowthFrom,${i})`,
      (_, __, start) => start,
      'date',
    ),
    everywhere(
      'growth',
      said.daysOfMonth,
      'GrowthDays',
      (i) => `EDATE(RoadGrowthFrom,${i + 1})-EDATE(RoadGrowthFrom,${i})`,
      (_, __, start, next) => next - start,
      'whole',
    ),
    column(
      'list',
      said.listPrice,
      (at, i) => monthFormula(live, i + 1, at('days')),
      (i) => shown.inMain(i, i),
      'amount',
      'RoadLists',
    ),
    column(
      'all',
      said.listTogether,
      (at, i) => (i === 0 ? at('list') : `INDEX(RoadAll,${i})+${at('list')}`),
      (i) => shown.inMain(0, i),
      'amount',
      'RoadAll',
    ),
    column(
      'spent',
      said.listOfBudget,
      (at, i) => (i % length === 0 ? at('list') : `INDEX(RoadSpent,${i})+${at('list')}`),
      (i) => shown.inMain(shown.budgetFrom(i), i),
      'amount',
      'RoadSpent',
    ),
  ];
}
