import { platformFor } from '@/core/plan/platformFor';
import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { bytesPerMegabyte } from '@/core/sizing/demand';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { hasCounts, hasPeakFactors } from './extraInputs';
import {
  bytesFormula,
  factorFormula,
  rateFormula,
  rateOfInput,
  throughputCu,
  throughputFormula,
} from './loadFormulas';
import { needGroups, resourcesOf, sumOver } from './needGroups';
import type { NeedItem } from './needItems';
import { curveNumbers, curveRoom } from './ownCurves';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format } from './workbook';

type Key = 'number' | 'percent' | 'count' | 'curve' | 'load' | 'cu' | 'group';

/** A workload with the number of its own growth. */
export type GrownItem = NeedItem & {
  /** Its place, from 1. */
  readonly number: number;
  readonly curve: number;
  readonly curvesSoFar: number;
};

export function grownItems(
  { plan }: ReportDocument,
  items: readonly NeedItem[],
): readonly GrownItem[] {
  const numbers = curveNumbers(plan);
  let most = 0;
  return items.map((item, i) => {
    const curve = numbers[i] ?? 0;
    most = Math.max(most, curve);
    return { ...item, number: i + 1, curve, curvesSoFar: most };
  });
}

/**
 * A workload a row, as on the sheet of the need: which growth it has, and what that growth multiplies. Behind that, in the row
 * of the first workload that is rounded up together, the sums for each growth: CU of throughput work, of cores and of memory.
 */
export function ownGrowthColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<GrownItem, Key>[] {
  const { plan } = document;
  const { live: said } = words.workbook;
  const room = curveRoom(plan);
  const isInBytes = isByteRated(findPlatform(plan.platform));
  const column = (
    key: Key,
    heading: string,
    name: string,
    source: (at: CellsAt<Key>, i: number, of: (list: string) => string) => string,
    cached: (item: GrownItem) => number | '',
    format: Format = 'whole',
  ): SheetColumn<GrownItem, Key> => ({
    key,
    heading: `#${heading}`,
    name,
    cell: (item, at, i): Cell =>
      formula(
        source(at, i, (list) => `INDEX(${list},${i + 2})`),
        cached(item),
        format,
        'muted',
      ),
  });
  const ofNeed = (list: string, i: number) => `INDEX(${list},${i + 1})`;
  const used = (i: number, source: string) => `IF(${ofNeed('NeedProjects', i)}="","",${source})`;
  const firstAlike = (at: CellsAt<Key>) => `MATCH(${at('percent')},NeedOwnPercents,0)`;
  return [
    column(
      'number',
      words.workbook.number,
      'OwnNumbers',
      (_, i) => used(i, String(i + 1)),
      ({ workload, number }) => (workload ? number : ''),
    ),
    column(
      'percent',
      words.document.growthInPercent,
      'NeedOwnPercents',
      (_, i, of) => {
        const [percent, records] = [of('WorkloadGrowthPercents'), of('WorkloadGrowthRecords')];
        const compound = `IF(${percent}="","",IF(${percent}>-100,${percent}+0,NA()))`;
        return used(i, `IF(${records}="",${compound},IF(${percent}="","",NA()))`);
      },
      ({ workload }) =>
        workload?.growth && 'percentPerMonth' in workload.growth
          ? workload.growth.percentPerMonth
          : '',
      'fraction',
    ),
    column(
      'count',
      said.growthsSoFar,
      'NeedCurveCounts',
      (at, i, of) => {
        const before = i === 0 ? '0' : ofNeed('NeedCurveCounts', i - 1);
        const isNew = `IF(${at('percent')}="",0,IF(${firstAlike(at)}=${i + 1},1,0))`;
        const added = `IF(${of('WorkloadGrowthRecords')}="",${isNew},1)`;
        return `${before}+IF(${ofNeed('NeedProjects', i)}="",0,${added})`;
      },
      ({ curvesSoFar }) => curvesSoFar,
    ),
    column(
      'curve',
      said.growthNumber,
      'NeedCurves',
      (at, i, of) => {
        const own = `IF(${at('count')}>${room},NA(),${at('count')})`;
        const alike = `IF(${firstAlike(at)}=${i + 1},${own},INDEX(NeedCurves,${firstAlike(at)}))`;
        const linear = `IF(${ofNeed('NeedLoads', i)}="",NA(),${own})`;
        const compound = `IF(${at('percent')}="",0,${alike})`;
        return used(i, `IF(${of('WorkloadGrowthRecords')}="",${compound},${linear})`);
      },
      ({ workload, curve }) => (workload ? curve : ''),
    ),
    column(
      'load',
      said.grownLoad,
      'NeedUnitLoads',
      (_, i, of) => {
        const peak = hasPeakFactors(plan) ? factorFormula(of('WorkloadPeakFactors')) : '1';
        const one = hasCounts(plan) ? `${peak}*${ofNeed('NeedCounts', i)}` : peak;
        const load = ofNeed('NeedLoads', i);
        return `IF(${load}="","",IF(${of('WorkloadGrowthRecords')}="",${load},${one}))`;
      },
      ({ workload }) => (workload && unitLoad(workload)) ?? '',
    ),
    column(
      'cu',
      said.grownCu,
      'NeedUnitCu',
      (at, i, of) => {
        const bytes = isInBytes ? bytesFormula(of) : undefined;
        const one = throughputFormula(at('load'), bytes, rateFormula(of));
        const whole = ofNeed('NeedThroughputCu', i);
        return `IF(${at('load')}="","",IF(${of('WorkloadGrowthRecords')}="",${whole},${one}))`;
      },
      ({ workload }) => (workload && unitCu(workload)) ?? '',
      'fraction',
    ),
    ...Array.from({ length: room + 1 }, (_, curve) => sumColumns(document, words, curve)).flat(),
  ];
}

function isLinear({ growth }: WorkloadInput): boolean {
  return growth !== undefined && !('percentPerMonth' in growth);
}

/** Records/s that its growth multiplies, at the peak: one that grows by records/s counts for each of its records/s. */
export function unitLoad(workload: WorkloadInput): number | null {
  const { qps, peakFactor = 1, count = 1 } = workload;
  return qps === null ? null : (isLinear(workload) ? 1 : qps) * peakFactor * count;
}

/** The CU of these. */
function unitCu(workload: WorkloadInput): number | null {
  const load = unitLoad(workload);
  if (load === null || !isLinear(workload)) return throughputCu(workload);
  const { recordBytes = 0, megabytesPerSecondPerCu } = workload;
  const size = megabytesPerSecondPerCu === undefined ? 1 : recordBytes / bytesPerMegabyte;
  return (load * size) / (rateOfInput(workload) ?? 1);
}

/** The sums for one growth; number 0 is that of the plan for throughput work, and none for cores and memory. */
function sumColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  curve: number,
): readonly SheetColumn<GrownItem, Key>[] {
  const { live: said } = words.workbook;
  const { plan } = document;
  const numbers = curveNumbers(plan);
  const numberOf = new Map(plan.workloads.map((one, i) => [one, numbers[i]]));
  const { isSplit, reservedOf, reserved } = needGroups(document);
  const { memoryGb } = platformFor(plan).cu.value;
  const column = (
    heading: string,
    name: string,
    list: string,
    of: (workload: WorkloadInput) => number | null,
    per: readonly [string, number] = ['', 1],
  ): SheetColumn<GrownItem, Key> => ({
    key: 'group',
    heading: `#${heading}`,
    name: `${name}${curve}`,
    cell: (item, _, i) => {
      const sum = `SUMIFS(${list},NeedFirstRows,${i + 1},NeedCurves,${curve})${per[0]}`;
      const [peak, count] = ['NeedPeaks', 'NeedCounts'].map((name) => `INDEX(${name},${i + 1})`);
      return formula(
        reserved(peak ?? '', isSplit ? (count ?? '') : '', sum),
        reservedOf(item, (all) =>
          sumOver(
            all.filter((one) => numberOf.get(one) === curve),
            of,
          ),
        ) / per[1],
        'fraction',
        'muted',
      );
    },
  });
  return [
    column(said.curveCu(curve), 'OwnGrowing', 'NeedUnitCu', unitCu),
    column(said.curveCores(curve), 'OwnCores', 'NeedCores', resourcesOf.cores),
    column(said.curveMemory(curve), 'OwnMemory', 'NeedMemory', resourcesOf.memory, [
      '/MemoryGbPerCu',
      memoryGb,
    ]),
  ];
}
