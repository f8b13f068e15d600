import type { ReportDocument } from '@/core/report/document/documentModel';
import { dateOf } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import type { Day } from './dayItems';
import { grownFormula, loadFactorFormula } from './knownLoads';
import type { LiveRoad } from './liveRoad';
import { isEachWhole } from './needItems';
import type { CellsAt } from './table';
import type { Format } from './workbook';

/** What of a day its load is calculated from. */
export type LoadKey = 'date' | 'months' | 'anchor' | 'grown' | 'factor' | 'load';

/** A column of days before it has its cells. */
export type DayFigure<Key extends string> = {
  readonly key: Key;
  readonly heading: string;
  readonly name: string;
  readonly source: (at: CellsAt<Key>, index: number) => string;
  readonly cached: (day: Day) => number | string;
  readonly format?: Format;
};

/** How a day's load comes about: what all work that follows the plan's growth is multiplied by, and where workloads have growth of their own what all have. */
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
    ...(live.hasOwnGrowth
      ? [
          {
            key: 'load' as const,
            heading: said.dayLoad,
            name: 'DayLoads',
            source: (at: CellsAt<LoadKey>) => `SUMPRODUCT(OwnLoads*${grownTimes(at)})`,
            cached: ({ day }: Day) => usualLoad[day] ?? 0,
          },
        ]
      : []),
  ];
}

/** The need of a day, with the load of all work given by it times that of an event. 5E-14 of a sum is more than the computer's rounding errors, and less than any figure that is typed. */
export function needFormula(
  document: ReportDocument,
  live: LiveRoad,
  at: CellsAt<LoadKey>,
  event?: string,
): string {
  const rounded = (cu: string) => `-INT(-(${cu})*(1-5E-14))`;
  const times = event === undefined ? '' : `*${event}`;
  if (!live.hasOwnGrowth) {
    const cu = `GroupGrowing*${at('factor')}${times}+GroupSteady`;
    return `SUMPRODUCT(GroupTimes*${rounded(cu)})`;
  }
  const grown = grownTimes(at);
  const each = rounded(`(OwnWork${times}+OwnResources)*${grown}`);
  if (isEachWhole(document.plan)) return `SUMPRODUCT(GroupTimes*${each})`;
  const alone = `SUMPRODUCT((OwnMembers=1)*${each})`;
  const together = groupSums(`OwnWork${times}*${grown}+GroupSteady`);
  // The larger of cores and memory, project by project: MAX would take the largest of all.
  const above = groupSums(`(OwnCores-OwnMemory)*${grown}`);
  const changing = `${groupSums(`(OwnWork${times}+OwnMemory)*${grown}`)}+(${above}>0)*${above}`;
  const [steady, all] = [together, changing].map((cu) => `SUMPRODUCT(${rounded(cu)})`);
  const isSteady = 'SUMPRODUCT((OwnBases<>1)*OwnResources)=0';
  return `${alone}+IF(MAX(OwnGroups)=0,0,IF(${isSteady},${steady},${all}))`;
}

/** What the work of each workload is multiplied by on a day: a column, a row for each. */
function grownTimes(at: CellsAt<LoadKey>): string {
  const grown = `(OwnStarts+OwnRises*${at('months')}+OwnFollows*${at('factor')})`;
  return `OwnBases^${at('months')}*(${grown}>0)*${grown}`;
}

/**
 * The sums of a column over the workloads of each project of several, a row with a cell for each: the column is laid into a table with a
 * column for each project, whose columns are then added by multiplying with a row of ones. `$A$1` counts places alone.
 */
function groupSums(column: string): string {
  const across = (count: string) => `COLUMN($A$1:INDEX($A$1:$XFD$1,1,${count}))`;
  const projects = across('MAX(OwnGroups)');
  return `MMULT(${across('ROWS(OwnGroups)')}^0,(OwnGroups=${projects})*(${column}))`;
}
