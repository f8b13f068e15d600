import type { WorkloadInput } from '@/core/report/document/documentModel';
import { bytesPerMegabyte } from '@/core/sizing/demand';

/*
 * The figures of a workload in the formulas of the need. `of` gives the cell of its row in a list of the inputs.
 */

/** The CU of throughput work: load ÷ rate; of a load with a record size, which the rate counts in MB, load × size ÷ rate. */
export function throughputFormula(load: string, bytes: string | undefined, rate: string): string {
  const carried = `${load}/${rate}`;
  if (bytes === undefined) return carried;
  return `IF(${bytes}="",${carried},${load}*${bytes}/${bytesPerMegabyte}/${rate})`;
}

/** The CU of throughput work as exported; null for a workload that asks for resources. */
export function throughputCu({ kind, cu }: WorkloadInput): number | null {
  return kind === 'resources' ? null : cu;
}

/** A text or a figure below zero is an error; an empty cell counts as zero. */
export function notNegative(source: string): string {
  return `IF(${source}<0,NA(),${source}+0)`;
}

/** A factor of a workload, which is 1 where its cell is empty; a text or a figure not above zero is an error. */
export function factorFormula(source: string): string {
  return `IF(${source}="",1,IF(${source}>0,${source}+0,NA()))`;
}

/** The rate of a workload as exported, in the unit that counts for it. */
export function rateOfInput(workload: WorkloadInput): number | null {
  return workload.megabytesPerSecondPerCu ?? workload.recordsPerSecondPerCu;
}

/** The size of a record, which simple and complex work must have; measured work does without. */
export function bytesFormula(of: (list: string) => string): string {
  const given = of('WorkloadBytes');
  return `IF(${of('WorkloadKinds')}=KindMeasured,"",IF(${given}>0,${given}+0,NA()))`;
}

/** The rate that counts: that of simple work, else the one given, else the cautious one for complex work. */
export function rateFormula(of: (list: string) => string): string {
  const given = of('WorkloadRates');
  const own = `IF(${given}>0,${given}+0,NA())`;
  const complex = `IF(${given}="",ComplexRate,${own})`;
  const kind = of('WorkloadKinds');
  return `IF(${kind}=KindSimple,SimpleRate,IF(${kind}=KindComplex,${complex},IF(${kind}=KindMeasured,${own},NA())))`;
}
