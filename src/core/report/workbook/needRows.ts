import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { oneLine } from '@/core/report/document/oneLine';
import { address, columnOf, fixedText } from './address';
import { formula, row } from './cellsOf';
import { literally, quoted, roundedUp } from './exactFormula';
import { projectLabels } from './projectLabels';
import type { Row } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/**
 * Makes the rows of the need, the first workload's standing in row `first` of `count`. Each reads the inputs by
 * position, so that rows inserted, removed or sorted there are followed.
 */
export function needRows(
  document: ReportDocument,
  words: WorkbookWordSet,
  first: number,
  count: number,
): (index: number) => Row {
  const { workloads } = document.plan;
  const shared = words.later.derivation.sharedProject;
  const labels = projectLabels(
    workloads.map(({ project }) => project),
    shared,
  );
  const needs = new Map(document.projects.map((need) => [need.project, need]));
  const firstRows = new Map<string | null, number>();
  workloads.forEach(({ project }, i) => {
    if (!firstRows.has(project)) firstRows.set(project, i + 1);
  });
  const all = (column: number) => fixedText(columnOf(column, first, count));
  const [keys, places] = [all(3), all(9)];
  const sums = [6, 7, 8].map(all);
  return (index) => {
    const at = (column: number) => address(column, first + index);
    const number = String(index + 1);
    // The lists begin with their heading.
    const of = (list: string) => `INDEX(${list},${index + 2})`;
    const used = (source: string) => `IF(${at(3)}="","",${source})`;
    const ifLoad = (source: string) =>
      used(`IF(${of('WorkloadKinds')}=KindResources,"",${source})`);
    const ifResources = (source: string) =>
      used(`IF(${of('WorkloadKinds')}=KindResources,${source},"")`);
    const [load, cores, memory] = sums.map((range) => `SUMIFS(${range},${places},${number})`);
    const peak = `${load}+MAX(${cores},${memory}/MemoryGbPerCu)`;
    const workload = workloads[index];
    const project = workload?.project ?? null;
    const place = workload && firstRows.get(project);
    const need = place === index + 1 ? needs.get(project) : undefined;
    return row(
      formula(used(number), workload ? index + 1 : '', 'whole', 'muted'),
      formula(used(`${of('WorkloadNames')}&""`), oneLine(workload?.name ?? '')),
      formula(keyFormula(number, of, shared), workload ? labels.get(project) || shared : ''),
      formula(ifLoad(notNegative(of('WorkloadLoads'))), workload?.qps ?? '', 'whole'),
      formula(ifLoad(rateFormula(of)), workload?.recordsPerSecondPerCu ?? '', 'whole'),
      formula(ifLoad(`${at(4)}/${at(5)}`), loadCu(workload), 'decimal'),
      formula(ifResources(notNegative(of('WorkloadCores'))), workload?.cores ?? '', 'decimal'),
      formula(ifResources(notNegative(of('WorkloadMemory'))), workload?.memoryGb ?? '', 'decimal'),
      formula(used(`MATCH(${literally(at(3))},${keys},0)`), place ?? '', 'whole', 'muted'),
      formula(used(`IF(${at(9)}=${number},${peak},"")`), need?.peakCu ?? '', 'decimal'),
      formula(
        `IF(${at(10)}="","",${roundedUp(`${at(10)}*(100+HeadroomPercent)/100`)})`,
        need?.requiredCu ?? '',
        'whole',
        'strong',
      ),
    );
  };
}

function loadCu(workload: WorkloadInput | undefined): number | '' {
  return workload === undefined || workload.kind === 'resources' ? '' : workload.cu;
}

/** The project of a workload; empty where there is none, and an error where figures stand without a kind. */
function keyFormula(number: string, of: (list: string) => string, shared: string): string {
  const figures = ['WorkloadLoads', 'WorkloadCores', 'WorkloadMemory'].map(of).join(',');
  const none = `IF(COUNT(${figures})=0,"",NA())`;
  const project = of('WorkloadProjects');
  const key = `IF(${project}="",${quoted(shared)},${project}&"")`;
  return `IF(${number}>ROWS(WorkloadKinds)-2,"",IF(${of('WorkloadKinds')}="",${none},${key}))`;
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
