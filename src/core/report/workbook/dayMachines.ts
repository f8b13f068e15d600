import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import type { CeilingKey } from './dayCeilings';
import type { Day } from './dayItems';
import type { DayFigure, LoadKey } from './dayLoad';
import { isAddedFormula } from './hourRises';
import type { LiveRoad } from './liveRoad';
import { coordinatorPriceFormula, workersForNeed } from './neededFormulas';
import { workersAtRenewal } from './ownedCells';
import { usableCu } from './poolFormulas';
import {
  coordinatorAmount,
  coordinatorPriceOf,
  machinesAmount,
  machinesFormula,
} from './roadPrices';
import type { CellsAt } from './table';

/** The columns of the days of a plan over time. */
export type DayKey =
  | LoadKey
  | CeilingKey
  | 'month'
  | 'need'
  | 'event'
  | 'peak'
  | 'mostNeed'
  | 'workers'
  | 'top'
  | 'mostWorkers'
  | 'addition'
  | 'capacity'
  | 'coordinator'
  | 'price';

/** What is there on a day, and what that costs. */
export function machineFigures(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly DayFigure<DayKey>[] {
  const { live: said } = words.workbook;
  const hasEvents = live.events.kind === 'live';
  const isHourly = live.per === 'hour';
  const of = (at: CellsAt<DayKey>, need: 'need' | 'peak') =>
    workersForNeed(document, live, at(need));
  const held = (at: CellsAt<DayKey>, i: number) => {
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
            source: (at: CellsAt<DayKey>) => of(at, 'peak'),
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
            source: (at: CellsAt<DayKey>, i: number) => soFar(at, i, top, 'DayMostWorkers'),
            cached: ({ mostOfMonth }: Day) => mostOfMonth.slaveCount,
          },
        ]
      : []),
    {
      key: 'capacity',
      heading: words.document.capacity,
      name: 'DayCapacities',
      source: (at) => `${at(top)}*${usableCu(document, live.place)}`,
      cached: ({ piece, most }) => (hasTops ? most : piece).slaveCount * live.road.worker.usableCu,
    },
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
            source: (at: CellsAt<DayKey>) => coordinatorPriceFormula(document, live, at('workers')),
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

/** The most of a month up to a day. */
export function soFar(at: CellsAt<DayKey>, i: number, key: DayKey, list: string): string {
  if (i === 0) return at(key);
  const isSame = `${at('month')}=INDEX(DayMonths,${i})`;
  return `IF(${isSame},MAX(${at(key)},INDEX(${list},${i})),${at(key)})`;
}
