import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { oneLine } from '@/core/report/document/oneLine';
import type { ProjectDemand } from '@/core/sizing/result';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { literally, quoted, roundedUp } from './exactFormula';
import { reserveFormula } from './packingFormulas';
import { projectLabels } from './projectLabels';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format } from './workbook';

/** A workload as exported, the place of its project's first workload, from 1, and the project's need on that one. */
export type NeedItem = {
  readonly workload: WorkloadInput | undefined;
  readonly firstPlace: number | undefined;
  readonly need: ProjectDemand | undefined;
};

/** As many items as are counted; those behind the workloads are empty. */
export function needItems({ plan, projects }: ReportDocument, count: number): readonly NeedItem[] {
  const needs = new Map(projects.map((need) => [need.project, need]));
  const firstPlaces = new Map<string | null, number>();
  plan.workloads.forEach(({ project }, i) => {
    if (!firstPlaces.has(project)) firstPlaces.set(project, i + 1);
  });
  return Array.from({ length: count }, (_, i) => {
    const workload = plan.workloads[i];
    const firstPlace = workload && firstPlaces.get(workload.project);
    const need = workload && firstPlace === i + 1 ? needs.get(workload.project) : undefined;
    return { workload, firstPlace, need };
  });
}

type Key =
  | 'number'
  | 'name'
  | 'project'
  | 'load'
  | 'rate'
  | 'throughputCu'
  | 'cores'
  | 'memory'
  | 'firstRow'
  | 'peak'
  | 'need';

/** A workload a row, read from the inputs by its place, so that rows inserted, removed or sorted there are followed. */
export function needColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<NeedItem, Key>[] {
  const { plan } = document;
  const shared = words.derivation.sharedProject;
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
        (of) => notNegative(of('WorkloadLoads')),
        ({ qps }) => qps,
        'whole',
      ),
    },
    {
      key: 'rate',
      heading: `#${words.workbook.rateUsed}`,
      cell: figureOf('load', rateFormula, (one) => one.recordsPerSecondPerCu, 'whole'),
    },
    {
      key: 'throughputCu',
      heading: `#${words.workbook.throughputCu}`,
      name: 'NeedThroughputCu',
      cell: figureOf('load', (_, at) => `${at('load')}/${at('rate')}`, throughputCu, 'decimal'),
    },
    {
      key: 'cores',
      heading: `#${words.document.cores}`,
      name: 'NeedCores',
      cell: figureOf(
        'resources',
        (of) => notNegative(of('WorkloadCores')),
        ({ cores }) => cores,
        'decimal',
      ),
    },
    {
      key: 'memory',
      heading: `#${words.document.memory}`,
      name: 'NeedMemory',
      cell: figureOf(
        'resources',
        (of) => notNegative(of('WorkloadMemory')),
        ({ memoryGb }) => memoryGb,
        'decimal',
      ),
    },
    {
      key: 'firstRow',
      heading: `#${words.workbook.firstRow}`,
      name: 'NeedFirstRows',
      cell: ({ firstPlace }, at) =>
        formula(
          used(at, `MATCH(${literally(at('project'))},NeedProjects,0)`),
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
        const needed = roundedUp(`${at('peak')}*${reserveFormula(document)}`);
        const source = `IF(${at('peak')}="","",${needed})`;
        return formula(source, need?.requiredCu ?? '', 'whole', 'strong');
      },
    },
  ];
}

function throughputCu({ kind, cu }: WorkloadInput): number | null {
  return kind === 'resources' ? null : cu;
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

/** A text or a figure below zero is an error; an empty cell counts as zero. */
function notNegative(source: string): string {
  return `IF(${source}<0,NA(),${source}+0)`;
}

/** The rate that counts: that of simple work, else the one given, else the cautious one for complex work. */
function rateFormula(of: (list: string) => string): string {
  const given = of('WorkloadRates');
  const own = `IF(${given}>0,${given}+0,NA())`;
  const complex = `IF(${given}="",ComplexRate,${own})`;
  const kind = of('WorkloadKinds');
  return `IF(${kind}=KindSimple,SimpleRate,IF(${kind}=KindComplex,${complex},IF(${kind}=KindMeasured,${own},NA())))`;
}
