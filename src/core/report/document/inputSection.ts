import type { ReportDocument, WorkloadInput } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from './layoutParts';

/** What the plan says: its workloads and its settings. */
export function inputSection({ plan }: ReportDocument, words: DocumentWords): DocumentSection {
  return sectionOf(words.document.inputs, {
    tables: [
      {
        columns: [
          ...[words.document.workload, words.document.project, words.document.kind].map(textColumn),
          ...[
            words.document.load,
            words.document.rate,
            words.document.cores,
            words.document.memory,
            words.document.cu,
          ].map(numberColumn),
        ],
        rows: plan.workloads.map((workload) => workloadRow(workload, words)),
      },
      {
        columns: [
          textColumn(words.document.setting),
          numberColumn(words.document.value),
          textColumn(words.document.unit),
        ],
        rows: [
          [
            words.document.headroom,
            numberCell(plan.headroomPercent, words.exact),
            words.document.percent,
          ] as const,
          [words.document.spares, numberCell(plan.spareSlaves, words.number), ''] as const,
          [words.document.masters, numberCell(plan.masterCount, words.number), ''] as const,
          [
            words.document.priceList,
            textCell(words.plan.priceLists[plan.priceList] ?? ''),
            '',
          ] as const,
          [words.document.billing, textCell(words.plan.billings[plan.billing] ?? ''), ''] as const,
        ].map(([name, value, unit]) => [textCell(name), value, textCell(unit)]),
      },
    ],
  });
}

function workloadRow(workload: WorkloadInput, words: DocumentWords): readonly DocumentCell[] {
  return [
    textCell(workload.name ?? words.derivation.unnamedWorkload),
    textCell(workload.project),
    textCell(words.plan.kinds[workload.kind]),
    numberCell(workload.qps, words.exact),
    numberCell(workload.recordsPerSecondPerCu, words.exact),
    numberCell(workload.cores, words.exact),
    numberCell(workload.memoryGb, words.exact),
    numberCell(workload.cu, words.number),
  ];
}
