import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { input, row, text } from './cellsOf';
import { extraInputsOf } from './extraInputs';
import { rateOfInput } from './loadFormulas';
import { emptyRows } from './needSheet';
import { projectLabels } from './projectLabels';
import type { SheetRow } from './workbook';

/** The workloads as a person may change them, and empty rows for more. */
export function workloadRows(
  { plan }: ReportDocument,
  words: WordsWith<'workbook'>,
  isLive: boolean,
): readonly SheetRow[] {
  const labels = projectLabels(
    plan.workloads.map(({ project }) => project),
    words.derivation.sharedProject,
  );
  const extras = extraInputsOf(plan, isLive);
  const cellsOf = (workload: WorkloadInput) =>
    row(
      text(workload.name, 'input'),
      text(labels.get(workload.project) ?? null, 'input'),
      text(words.plan.kinds[workload.kind], 'input'),
      input(workload.qps),
      input(workload.kind === 'simple' ? null : rateOfInput(workload)),
      input(workload.cores),
      input(workload.memoryGb),
      ...extras.map(({ of }) => input(of(workload))),
    );
  const emptyInputs: SheetRow = row(
    ...Array.from({ length: 3 }, () => text(null, 'input')),
    ...Array.from({ length: 4 + extras.length }, () => input(null)),
  );
  return [...plan.workloads.map(cellsOf), ...Array.from({ length: emptyRows }, () => emptyInputs)];
}
