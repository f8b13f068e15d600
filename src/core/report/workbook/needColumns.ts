import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { oneLine } from '@/core/report/document/oneLine';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { literally, quoted, roundedUp } from './exactFormula';
import { hasCounts, hasPeakFactors } from './extraInputs';
import { groupColumns } from './groupColumns';
import {
  bytesFormula,
  factorFormula,
  notNegative,
  rateFormula,
  rateOfInput,
  throughputCu,
  throughputFormula,
} from './loadFormulas';
import { isEachWhole, type NeedItem } from './needItems';
import { reserveFormula } from './packingFormulas';
import { projectLabels } from './projectLabels';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format } from './workbook';

type Key =
  | 'number'
  | 'name'
  | 'project'
  | 'load'
  | 'count'
  | 'bytes'
  | 'rate'
  | 'throughputCu'
  | 'cores'
  | 'memory'
  | 'firstRow'
  | 'peak'
  | 'need'
  | 'following'
  | 'times'
  | 'growing'
  | 'steady';

/**
 * A workload a row, read from the inputs by its place, so that rows inserted, removed or sorted there are followed. `isLive`
 * asks for what a plan over time is calculated from, too.
 */
export function needColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  isLive: boolean,
): readonly SheetColumn<NeedItem, Key>[] {
  const { plan } = document;
  const shared = words.derivation.sharedProject;
  const isInBytes = isByteRated(findPlatform(plan.platform));
  const isWhole = isEachWhole(plan);
  const isCounted = hasCounts(plan);
  /** A figure of one workload, for all that its row stands for. */
  const timesCount = (source: string, at: CellsAt<Key>) =>
    isCounted ? `${source}*${at('count')}` : source;
  const labels = projectLabels(
    plan.workloads.map(({ project }) => project),
    shared,
  );
  const used = (at: CellsAt<Key>, source: string) => `IF(${at('project')}="","",${source})`;
  type Source = (of: (list: string) => string, at: CellsAt<Key>) => string;
  /** A figure of one sort of workload; empty for the other sort. */
  const figureOf =
    (
      sort: 'load' | 'resources',
      source: Source,
      cached: (workload: WorkloadInput) => number | null,
      format: Format,
    ) =>
    ({ workload }: NeedItem, at: CellsAt<Key>, index: number): Cell => {
      const of = inputAt(index);
      const results = sort === 'load' ? `"",${source(of, at)}` : `${source(of, at)},""`;
      return formula(
        used(at, `IF(${of('WorkloadKinds')}=KindResources,${results})`),
        (workload && cached(workload)) ?? '',
        format,
      );
    };
  return [
    {
      key: 'number',
      heading: `#${words.workbook.number}`,
      cell: ({ workload }, at, i) =>
        formula(used(at, String(i + 1)), workload ? i + 1 : '', 'whole', 'muted'),
    },
    {
      key: 'name',
      heading: words.document.workload,
      cell: ({ workload }, at, i) =>
        formula(used(at, `${inputAt(i)('WorkloadNames')}&""`), oneLine(workload?.name ?? '')),
    },
    {
      key: 'project',
      heading: words.document.project,
      name: 'NeedProjects',
      cell: ({ workload }, _, i) =>
        formula(keyFormula(i, shared), workload ? labels.get(workload.project) || shared : ''),
    },
    {
      key: 'load',
      heading: `#${words.document.load}`,
      name: 'NeedLoads',
      cell: figureOf(
        'load',
        (of, at) => timesCount(loadFormula(of, hasPeakFactors(plan)), at),
        ({ qps, peakFactor = 1, count = 1 }) => qps && qps * peakFactor * count,
        'whole',
      ),
    },
    ...(isCounted
      ? [
          {
            key: 'count' as const,
            heading: `#${words.document.count}`,
            name: 'NeedCounts',
            cell: ({ workload }: NeedItem, at: CellsAt<Key>, i: number) =>
              formula(
                used(at, factorFormula(inputAt(i)('WorkloadCounts'))),
                workload ? (workload.count ?? 1) : '',
                'whole',
              ),
          },
        ]
      : []),
    ...(isInBytes
      ? [
          {
            key: 'bytes' as const,
            heading: `#${words.document.recordSize}`,
            cell: figureOf(
              'load',
              bytesFormula,
              ({ kind, recordBytes = null }) => (kind === 'measured' ? null : recordBytes),
              'whole',
            ),
          },
        ]
      : []),
    {
      key: 'rate',
      heading: `#${words.workbook.rateUsed}`,
      cell: figureOf('load', rateFormula, rateOfInput, isInBytes ? 'decimal' : 'whole'),
    },
    {
      key: 'throughputCu',
      heading: `#${words.workbook.throughputCu}`,
      name: 'NeedThroughputCu',
      cell: figureOf(
        'load',
        (_, at) => throughputFormula(at('load'), isInBytes ? at('bytes') : undefined, at('rate')),
        throughputCu,
        'decimal',
      ),
    },
    {
      key: 'cores',
      heading: `#${words.document.cores}`,
      name: 'NeedCores',
      cell: figureOf(
        'resources',
        (of, at) => timesCount(notNegative(of('WorkloadCores')), at),
        ({ cores, count = 1 }) => cores && cores * count,
        'decimal',
      ),
    },
    {
      key: 'memory',
      heading: `#${words.document.memory}`,
      name: 'NeedMemory',
      cell: figureOf(
        'resources',
        (of, at) => timesCount(notNegative(of('WorkloadMemory')), at),
        ({ memoryGb, count = 1 }) => memoryGb && memoryGb * count,
        'decimal',
      ),
    },
    {
      key: 'firstRow',
      heading: `#${words.workbook.firstRow}`,
      name: 'NeedFirstRows',
      cell: ({ firstPlace }, at, i) =>
        formula(
          used(at, isWhole ? String(i + 1) : `MATCH(${literally(at('project'))},NeedProjects,0)`),
          firstPlace ?? '',
          'whole',
          'muted',
        ),
    },
    {
      key: 'peak',
      heading: `#${words.workbook.projectPeak}`,
      name: 'NeedPeaks',
      cell: ({ need }, at, i) => {
        const [load, cores, memory] = ['NeedThroughputCu', 'NeedCores', 'NeedMemory'].map(
          (list) => `SUMIFS(${list},NeedFirstRows,${i + 1})`,
        );
        const peak = `${load}+MAX(${cores},${memory}/MemoryGbPerCu)`;
        const source = used(at, `IF(${at('firstRow')}=${i + 1},${peak},"")`);
        return formula(source, need?.peakCu ?? '', 'decimal');
      },
    },
    {
      key: 'need',
      heading: `#${words.workbook.projectNeed}`,
      name: 'NeedOfProjects',
      cell: ({ need }, at) => {
        const reserved = `${at('peak')}*${reserveFormula(document)}`;
        // Where each workload is given whole CU, each of those that a row stands for is rounded up by itself.
        const needed =
          isWhole && isCounted
            ? `${at('count')}*${roundedUp(`${reserved}/${at('count')}`)}`
            : roundedUp(reserved);
        const source = `IF(${at('peak')}="","",${needed})`;
        return formula(source, need?.requiredCu ?? '', 'whole', 'strong');
      },
    },
    ...(isLive ? groupColumns(document, words) : []),
  ];
}

/** Records/s of one workload, at its peak. */
function loadFormula(of: (list: string) => string, isPeaked: boolean): string {
  const load = notNegative(of('WorkloadLoads'));
  return isPeaked ? `${load}*${factorFormula(of('WorkloadPeakFactors'))}` : load;
}

/** The input of a workload by the name of its list. The lists begin with their heading. */
function inputAt(index: number): (list: string) => string {
  return (list) => `INDEX(${list},${index + 2})`;
}

/** The project of a workload; empty where there is none, and an error where figures stand without a kind. */
function keyFormula(index: number, shared: string): string {
  const of = inputAt(index);
  const figures = ['WorkloadLoads', 'WorkloadCores', 'WorkloadMemory'].map(of).join(',');
  const none = `IF(COUNT(${figures})=0,"",NA())`;
  const project = of('WorkloadProjects');
  const key = `IF(${project}="",${quoted(shared)},${project}&"")`;
  // The heading and the closing row of the list hold no workload.
  const isPast = `${index + 1}>ROWS(WorkloadKinds)-2`;
  return `IF(${isPast},"",IF(${of('WorkloadKinds')}="",${none},${key}))`;
}
