import { platformFor } from '@/core/plan/platformFor';
import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { hasCounts, hasPeakFactors } from './extraInputs';
import type { GrownItem } from './grownItems';
import { unitCu, unitLoad } from './grownLoad';
import { bytesFormula, factorFormula, rateFormula, throughputFormula } from './loadFormulas';
import { needGroups, resourcesOf } from './needGroups';
import { isEachWhole } from './needItems';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format } from './workbook';
import { type Places, placesOf, used } from './workloadPlaces';

type Key =
  | 'number'
  | 'members'
  | 'groupsSoFar'
  | 'group'
  | 'follows'
  | 'start'
  | 'rise'
  | 'base'
  | 'load'
  | 'work'
  | 'resources'
  | 'cores'
  | 'memory';

/**
 * A workload a row, as on the sheet of the need: how it grows, and what that multiplies. On a day it is multiplied by
 * base ^ months × (start + rise × months + the plan's growth where it follows that), and by nothing below 0. Figures that
 * whole columns multiply are 0 behind the workloads.
 */
export function ownGrowthColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<GrownItem, Key>[] {
  const { plan } = document;
  const { live: said } = words.workbook;
  const isWhole = isEachWhole(plan);
  const isInBytes = isByteRated(findPlatform(plan.platform));
  const { memoryGb } = platformFor(plan).cu.value;
  const { isSplit, share, withReserve } = needGroups(document);
  const column = (
    key: Key,
    heading: string,
    name: string,
    source: Source,
    cached: (item: GrownItem) => number | '',
    format: Format = 'whole',
  ): SheetColumn<GrownItem, Key> => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (item, at, i): Cell =>
      formula(source({ ...placesOf(i), at }), cached(item), format, 'muted'),
  });
  /** A figure of one workload; 0 behind them. */
  const figureOf =
    (of: (workload: WorkloadInput) => number | null, none = 0) =>
    ({ workload }: GrownItem) =>
      (workload && of(workload)) ?? none;
  /** How it grows, from what it has typed beside it. */
  const grows = (
    key: Key,
    heading: string,
    name: string,
    { byPercent, byRecords, ofLoad, ofResources, none = 0 }: Ways,
  ) =>
    column(
      key,
      heading,
      name,
      (places) => {
        const { input, need } = places;
        const [percent, records] = ['WorkloadGrowthPercents', 'WorkloadGrowthRecords'].map(input);
        const linear = `IF(OR(${percent}<>"",${need('NeedLoads')}=""),NA(),${byRecords.source(input)})`;
        const compound = `IF(${percent}>-100,${byPercent.source(input)},NA())`;
        const usual = `IF(${need('NeedLoads')}="",${ofResources},${ofLoad})`;
        const typed = `IF(${records}="",IF(${percent}="",${usual},${compound}),${linear})`;
        return used(places, typed, none);
      },
      figureOf((workload) => {
        const { growth, qps } = workload;
        if (growth === undefined) return qps === null ? ofResources : ofLoad;
        return 'percentPerMonth' in growth
          ? byPercent.value(workload, growth.percentPerMonth)
          : byRecords.value(workload, growth.recordsPerSecondPerMonth);
      }, none),
      key === 'follows' ? 'whole' : 'fraction',
    );
  /** CU with headroom. */
  const reserved = (
    key: Key,
    heading: string,
    name: string,
    source: Source,
    of: (workload: WorkloadInput) => number,
  ) =>
    column(
      key,
      heading,
      name,
      (places) => used(places, withReserve(source(places), places.need('NeedCounts'))),
      figureOf((one) => (of(one) * share) / (isSplit ? (one.count ?? 1) : 1)),
      'fraction',
    );
  const coresFormula: Source = ({ need }) => `SUM(${need('NeedCores')})`;
  const memoryFormula: Source = ({ need }) => `SUM(${need('NeedMemory')})/MemoryGbPerCu`;
  const coresOf = (one: WorkloadInput) => resourcesOf.cores(one) ?? 0;
  const memoryOf = (one: WorkloadInput) => (resourcesOf.memory(one) ?? 0) / memoryGb;
  return [
    {
      key: 'number',
      heading: `#${words.workbook.number}`,
      cell: ({ workload, number }, _, i) => {
        const source = used(placesOf(i), String(i + 1), '""');
        return formula(source, workload ? number : '', 'whole', 'muted');
      },
    },
    ...(isWhole
      ? []
      : [
          column(
            'members',
            said.projectMembers,
            'OwnMembers',
            (places) =>
              used(places, `SUMPRODUCT(--(NeedFirstRows=${places.need('NeedFirstRows')}))`),
            ({ members }) => members,
          ),
          column(
            'groupsSoFar',
            said.projectsSoFar,
            'OwnGroupsSoFar',
            (places) => {
              const isFirst = `${places.need('NeedFirstRows')}=${places.number}`;
              const isNew = `IF(${isFirst},IF(${places.at('members')}>1,1,0),0)`;
              return `${places.before('OwnGroupsSoFar')}+${used(places, isNew)}`;
            },
            ({ groupsSoFar }) => groupsSoFar,
          ),
          column(
            'group',
            said.projectNumber,
            'OwnGroups',
            (places) => {
              const shared = `INDEX(OwnGroupsSoFar,${places.need('NeedFirstRows')})`;
              return used(places, `IF(${places.at('members')}>1,${shared},0)`);
            },
            ({ group }) => group,
          ),
        ]),
    grows('follows', said.followsPlan, 'OwnFollows', {
      byPercent: { source: () => '0', value: () => 0 },
      byRecords: { source: () => '0', value: () => 0 },
      ofLoad: 1,
      ofResources: 0,
    }),
    grows('start', said.growthStart, 'OwnStarts', {
      byPercent: { source: () => '1', value: () => 1 },
      byRecords: { source: (input) => `${input('WorkloadLoads')}+0`, value: ({ qps }) => qps },
      ofLoad: 0,
      ofResources: 1,
    }),
    grows('rise', said.growthRise, 'OwnRises', {
      byPercent: { source: () => '0', value: () => 0 },
      byRecords: {
        source: (input) => `${input('WorkloadGrowthRecords')}+0`,
        value: (_, records) => records,
      },
      ofLoad: 0,
      ofResources: 0,
    }),
    grows('base', said.growthBase, 'OwnBases', {
      byPercent: {
        source: (input) => `1+${input('WorkloadGrowthPercents')}/100`,
        value: (_, percent) => 1 + percent / 100,
      },
      byRecords: { source: () => '1', value: () => 1 },
      ofLoad: 1,
      ofResources: 1,
      none: 1,
    }),
    column(
      'load',
      said.grownLoad,
      'OwnLoads',
      (places) => {
        const { input, need } = places;
        const peak = hasPeakFactors(plan) ? factorFormula(input('WorkloadPeakFactors')) : '1';
        const one = hasCounts(plan) ? `${peak}*${need('NeedCounts')}` : peak;
        const load = need('NeedLoads');
        const typed = `IF(${input('WorkloadGrowthRecords')}="",${load},${one})`;
        return used(places, `IF(${load}="",0,${typed})`);
      },
      figureOf(unitLoad),
    ),
    reserved(
      'work',
      said.grownWork,
      'OwnWork',
      ({ at, input, need }) => {
        const bytes = isInBytes ? bytesFormula(input) : undefined;
        const one = throughputFormula(at('load'), bytes, rateFormula(input));
        const whole = need('NeedThroughputCu');
        const typed = `IF(${input('WorkloadGrowthRecords')}="",${whole},${one})`;
        return `IF(${need('NeedLoads')}="",0,${typed})`;
      },
      (one) => unitCu(one) ?? 0,
    ),
    reserved(
      'resources',
      said.grownResources,
      'OwnResources',
      (places) => `MAX(${coresFormula(places)},${memoryFormula(places)})`,
      (one) => Math.max(coresOf(one), memoryOf(one)),
    ),
    ...(isWhole
      ? []
      : [
          reserved('cores', said.grownCores, 'OwnCores', coresFormula, coresOf),
          reserved('memory', said.grownMemory, 'OwnMemory', memoryFormula, memoryOf),
        ]),
  ];
}

type Source = (places: Places & { readonly at: CellsAt<Key> }) => string;

/** A figure of how a workload grows: by its percentage, by records/s, or without growth of its own. */
type Ways = {
  readonly byPercent: Way;
  readonly byRecords: Way;
  readonly ofLoad: number;
  readonly ofResources: number;
  /** Behind the workloads. */
  readonly none?: number;
};

type Way = {
  readonly source: (input: Places['input']) => string;
  readonly value: (workload: WorkloadInput, growth: number) => number | null;
};
