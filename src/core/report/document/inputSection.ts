import type { SettingId } from '@/core/plan/fields';
import { choiceText, listedSettingsOf, settingValue } from '@/core/report/settingText';
import type { PlanInputs, ReportDocument, WorkloadInput } from './documentModel';
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
export function inputSection(document: ReportDocument, words: DocumentWords): DocumentSection {
  const { plan } = document;
  return sectionOf('inputs', words.document.inputs, {
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
        rows: listedSettingsOf(plan.platform).flatMap((id) => settingRow(id, plan, words)),
      },
    ],
  });
}

/** One setting; none for a setting that the plan does without. */
function settingRow(
  id: SettingId,
  plan: PlanInputs,
  words: DocumentWords,
): readonly (readonly DocumentCell[])[] {
  const { value, rule } = settingValue(id, plan, words);
  if (value === undefined) return [];
  const { label, inDocuments = label, unit = '' } = words.settings[id];
  const cell =
    typeof value === 'number'
      ? numberCell(value, words.exact)
      : textCell(choiceText(id, value, words));
  return [[textCell(inDocuments), cell, textCell(rule ?? unit)]];
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
