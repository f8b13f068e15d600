import { dateOf } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import type { Day } from './dayItems';
import { grownFormula, loadFactorFormula } from './knownLoads';
import type { LiveRoad } from './liveRoad';
import { curveNumbers } from './ownCurves';
import type { CellsAt } from './table';
import type { Format } from './workbook';

/** What of a day its load is calculated from; a column for each growth of workloads' own. */
export type LoadKey = 'date' | 'months' | 'anchor' | 'grown' | 'factor' | `own${number}` | 'load';

/** A column of days before it has its cells. */
export type DayFigure<Key extends string> = {
  readonly key: Key;
  readonly heading: string;
  readonly name: string;
  readonly source: (at: CellsAt<Key>, index: number) => string;
  readonly cached: (day: Day) => number | string;
  readonly format?: Format;
};

/** How a day's load comes about: what all work that follows the plan's growth is multiplied by, and each growth of workloads' own. */
export function loadFigures(
  live: LiveRoad,
  { workbook }: WordsWith<'workbook'>,
): readonly DayFigure<LoadKey>[] {
  const { live: said } = workbook;
  const { anchors, road } = live;
  const { calendar, usualLoad } = road.need;
  return [
    {
      key: 'anchor',
      heading: said.knownNumber,
      name: 'DayAnchors',
      source: (at) => `MATCH(${at('date')},AnchorDays,1)`,
      cached: ({ day }) => {
        const date = dateOf(calendar, day);
        return anchors.findLastIndex((one) => one.date <= date) + 1;
      },
    },
    {
      key: 'grown',
      heading: said.grown,
      name: 'DayGrown',
      source: (at) => grownFormula(at('date'), at('months')),
      cached: ({ day }) => live.grownOn(day),
      format: 'decimal',
    },
    {
      key: 'factor',
      heading: said.factor,
      name: 'DayFactors',
      source: (at) => loadFactorFormula(at('date'), at('anchor'), at('grown')),
      cached: ({ day }) => live.factorOn(day),
      format: 'fraction',
    },
    ...curvesOf(live).map(
      (curve): DayFigure<LoadKey> => ({
        key: `own${curve}`,
        heading: said.ownFactor(curve),
        name: `DayCurves${curve}`,
        source: (at) => ownFormula(curve, at('months')),
        cached: ownValue(live, curve),
        format: 'fraction',
      }),
    ),
    ...(live.curves === 0
      ? []
      : [
          {
            key: 'load' as const,
            heading: said.dayLoad,
            name: 'DayLoads',
            source: (at: CellsAt<LoadKey>) =>
              sumOverCurves(live, at, (curve) => `INDEX(CurveRecords,${curve + 1})`),
            cached: ({ day }: Day) => usualLoad[day] ?? 0,
          },
        ]),
  ];
}

/** The need of a day, with the load of all work given by it times that of an event. 5E-14 of a sum is more than the computer's rounding errors, and less than any figure that is typed. */
export function needFormula(live: LiveRoad, at: CellsAt<LoadKey>, event?: string): string {
  const rounded = (cu: string) => `SUMPRODUCT(GroupTimes*-INT(-(${cu})*(1-5E-14)))`;
  const times = event === undefined ? '' : `*${event}`;
  if (live.curves === 0) return rounded(`GroupGrowing*${at('factor')}${times}+GroupSteady`);
  const [cores, memory] = ['OwnCores', 'OwnMemory'].map((list) =>
    [`${list}0`, ...curvesOf(live).map((curve) => `${list}${curve}*${at(`own${curve}`)}`)].join(
      '+',
    ),
  );
  const work = sumOverCurves(live, at, (curve) => `OwnGrowing${curve}`);
  // The larger of the two, row by row: MAX would take the largest of all rows.
  const worked = event === undefined ? work : `(${work})${times}`;
  return rounded(`${worked}+${memory}+((${cores})>(${memory}))*(${cores}-(${memory}))`);
}

/** A sum over the plan's own growth, number 0, and those of workloads. */
function sumOverCurves(
  live: LiveRoad,
  at: CellsAt<LoadKey>,
  of: (curve: number) => string,
): string {
  return [
    `${of(0)}*${at('factor')}`,
    ...curvesOf(live).map((curve) => `${of(curve)}*${at(`own${curve}`)}`),
  ].join('+');
}

function curvesOf({ curves }: LiveRoad): readonly number[] {
  return Array.from({ length: curves }, (_, i) => i + 1);
}

/** A factor of growth in percent; records/s of one that starts from a load. 0 where no workload has such a growth. */
function ownFormula(curve: number, months: string): string {
  const of = (list: string) => `INDEX(${list},${curve})`;
  const linear = `MAX(0,${of('CurveLoads')}+${of('CurveRises')}*${months})`;
  const compound = `(1+${of('CurvePercents')}/100)^${months}`;
  return `IF(${of('CurvePlaces')}="",0,IF(${of('CurvePercents')}="",${linear},${compound}))`;
}

function ownValue({ road }: LiveRoad, curve: number): (day: Day) => number {
  const { workloads } = road.plan;
  const first = workloads[curveNumbers(road.plan).indexOf(curve)];
  const { growth } = first ?? {};
  if (!first || !growth) return () => 0;
  if ('percentPerMonth' in growth) {
    const base = 1 + growth.percentPerMonth / 100;
    return ({ months }) => base ** months;
  }
  const load = 'qps' in first ? first.qps : 0;
  return ({ months }) => Math.max(0, load + growth.recordsPerSecondPerMonth * months);
}
