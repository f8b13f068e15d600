import type { ReportDocument, WorkloadInput } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  type Cell,
  numberCell,
  numberColumn,
  type Section,
  sectionOf,
  textCell,
  textColumn,
} from './layoutParts';

/** What the plan says: its workloads and its settings. */
export function inputSection({ plan }: ReportDocument, words: DocumentWords): Section {
  const { page, own } = words;
  return sectionOf(own.inputs, {
    tables: [
      {
        columns: [
          ...[own.workload, own.project, own.kind].map(textColumn),
          ...[own.load, own.rate, own.cores, own.memory, own.cu].map(numberColumn),
        ],
        rows: plan.workloads.map((workload) => workloadRow(workload, words)),
      },
      {
        columns: [textColumn(own.setting), numberColumn(own.value), textColumn(own.unit)],
        rows: [
          [own.headroom, numberCell(plan.headroomPercent, page.exact), own.percent] as const,
          [own.spares, numberCell(plan.spareSlaves, page.number), ''] as const,
          [own.masters, numberCell(plan.masterCount, page.number), ''] as const,
          [own.priceList, textCell(page.plan.priceLists[plan.priceList] ?? ''), ''] as const,
          [own.billing, textCell(page.plan.billings[plan.billing] ?? ''), ''] as const,
        ].map(([name, value, unit]) => [textCell(name), value, textCell(unit)]),
      },
    ],
  });
}

function workloadRow(workload: WorkloadInput, { page, later }: DocumentWords): readonly Cell[] {
  return [
    textCell(workload.name ?? later.derivation.unnamedWorkload),
    textCell(workload.project),
    textCell(page.plan.kinds[workload.kind]),
    numberCell(workload.qps, page.exact),
    numberCell(workload.recordsPerSecondPerCu, page.exact),
    numberCell(workload.cores, page.exact),
    numberCell(workload.memoryGb, page.exact),
    numberCell(workload.cu, page.number),
  ];
}
