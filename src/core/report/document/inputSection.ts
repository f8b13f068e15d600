import type { SettingId } from '@/core/plan/fields';
import { choiceText, listedSettingsOf, settingValue } from '@/core/report/settingText';
import { timeFieldTexts } from '@/core/report/timeFieldText';
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
  const figures = workloadFigures(plan);
  return sectionOf('inputs', words.document.inputs, {
    tables: [
      {
        columns: [
          ...[words.document.workload, words.document.project, words.document.kind].map(textColumn),
          ...figures.map(({ heading }) => numberColumn(words.document[heading])),
          numberColumn(words.document.cu),
        ],
        rows: plan.workloads.map((workload) => workloadRow(workload, figures, words)),
      },
      {
        columns: [
          textColumn(words.document.setting),
          numberColumn(words.document.value),
          textColumn(words.document.unit),
        ],
        rows: [
          ...listedSettingsOf(plan).flatMap((id) => settingRow(id, plan, words)),
          ...timeFieldTexts(plan, words).map(({ id, text }) => [
            textCell(words.settings[id].label),
            textCell(text),
            textCell(''),
          ]),
        ],
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

/** A figure of workloads with the heading of its column. */
type WorkloadFigure = {
  readonly heading:
    | 'count'
    | 'load'
    | 'peakFactor'
    | 'growthInPercent'
    | 'growthInRecords'
    | 'rate'
    | 'rateInBytes'
    | 'recordSize'
    | 'cores'
    | 'memory';
  readonly of: (workload: WorkloadInput) => number | null;
};

/** The figures that workloads have; those that most do without only where some workload has one. */
function workloadFigures({ workloads }: Pick<PlanInputs, 'workloads'>): readonly WorkloadFigure[] {
  const saidOf = (figures: readonly WorkloadFigure[]) =>
    figures.filter(({ of }) => workloads.some((workload) => of(workload) !== null));
  return [
    ...saidOf([{ heading: 'count', of: ({ count = null }) => count }]),
    { heading: 'load', of: ({ qps }) => qps },
    ...saidOf([
      { heading: 'peakFactor', of: ({ peakFactor = null }) => peakFactor },
      { heading: 'recordSize', of: ({ recordBytes = null }) => recordBytes },
      {
        heading: 'rateInBytes',
        of: ({ megabytesPerSecondPerCu = null }) => megabytesPerSecondPerCu,
      },
    ]),
    { heading: 'rate', of: ({ recordsPerSecondPerCu }) => recordsPerSecondPerCu },
    { heading: 'cores', of: ({ cores }) => cores },
    { heading: 'memory', of: ({ memoryGb }) => memoryGb },
    ...saidOf([
      {
        heading: 'growthInPercent',
        of: ({ growth }) => (growth && 'percentPerMonth' in growth ? growth.percentPerMonth : null),
      },
      {
        heading: 'growthInRecords',
        of: ({ growth }) =>
          growth && 'recordsPerSecondPerMonth' in growth ? growth.recordsPerSecondPerMonth : null,
      },
    ]),
  ];
}

function workloadRow(
  workload: WorkloadInput,
  figures: readonly WorkloadFigure[],
  words: DocumentWords,
): readonly DocumentCell[] {
  return [
    textCell(workload.name ?? words.printed.unnamed),
    textCell(workload.project),
    textCell(words.plan.kinds[workload.kind]),
    ...figures.map(({ of }) => numberCell(of(workload), words.exact)),
    numberCell(workload.cu, words.number),
  ];
}
