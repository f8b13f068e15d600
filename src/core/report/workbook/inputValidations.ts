import { choicesOf, isInPlay, type SettingId, settingIds, settings } from '@/core/plan/fields';
import { workloadFields } from '@/core/plan/workloadFields';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { extraInputsOf } from './extraInputs';
import { growthExtents } from './ownGrowth';
import type { SheetDraft } from './sheetOf';

/** What a person may enter in the cells of the inputs: the bounds of a plan, and the choices of its platform. */
export function inputValidations(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  isLive: boolean,
): NonNullable<SheetDraft['validations']> {
  const { plan } = document;
  const between = (
    kind: 'decimal' | 'whole',
    of: string,
    { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  ) =>
    ({
      kind,
      of,
      minimum,
      maximum,
      message: words.workbook.from(words.exact(minimum), words.exact(maximum)),
    }) as const;
  const oneOf = (of: string, choices: string) =>
    ({ kind: 'list', of, choices, message: words.workbook.oneOf }) as const;
  const { qps, recordsPerSecondPerCu: measured, cores, memoryGb } = workloadFields;
  const { recordBytes, count, peakFactor } = workloadFields;
  const extras = {
    WorkloadBytes: between('decimal', 'WorkloadBytes', extentAbove(recordBytes)),
    WorkloadCounts: between('whole', 'WorkloadCounts', extent(count)),
    WorkloadPeakFactors: between('decimal', 'WorkloadPeakFactors', extentAbove(peakFactor)),
    WorkloadGrowthPercents: between('decimal', 'WorkloadGrowthPercents', growthExtents.percent),
    WorkloadGrowthRecords: between('decimal', 'WorkloadGrowthRecords', growthExtents.records),
  };
  type Validation = ReturnType<typeof between> | ReturnType<typeof oneOf>;
  const settingCells = settingIds.flatMap((id): readonly Validation[] => {
    const setting = settings[id];
    if (!('cell' in setting) || !isInPlay(id, plan)) return [];
    // What is said of later is no input of the sheet.
    if (setting.section === 'time') return [];
    const choices = choicesOf(id, plan.platform);
    if (choices) return [oneOf(setting.cell, `"${choices.join(',')}"`)];
    if (!('min' in setting)) return [];
    return [between(isWhole(setting) ? 'whole' : 'decimal', setting.cell, extent(setting))];
  });
  return [
    ...settingCells,
    ...(isPool(document) ? [] : [oneOf('ChosenShape', 'WorkerShapes')]),
    oneOf('WorkloadKinds', 'Kinds'),
    between('decimal', 'WorkloadLoads', extent(qps)),
    between('decimal', 'WorkloadRates', extentAbove(measured)),
    between('decimal', 'WorkloadCores', extent(cores)),
    between('decimal', 'WorkloadMemory', extent(memoryGb)),
    ...extraInputsOf(plan, isLive).map(({ list }) => extras[list]),
  ];
}

function isWhole(setting: (typeof settings)[SettingId]): boolean {
  if (setting.kind === 'assumed') return setting.isWhole;
  return setting.kind === 'count' || setting.kind === 'openCount' || 'isWhole' in setting;
}

function extent({ min, max }: { readonly min: number; readonly max: number }) {
  return { minimum: min, maximum: max };
}

function extentAbove({ above, max }: { readonly above: number; readonly max: number }) {
  return { minimum: above, maximum: max };
}
