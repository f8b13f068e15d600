import { bounds } from '@/core/plan/bounds';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { Words } from '@/core/words/words';
import type { SheetDraft } from './sheetOf';

/** What a person may enter in the cells of the inputs: the bounds of a plan, and the choices of its platform. */
export function inputValidations(
  { plan }: ReportDocument,
  words: Words,
): NonNullable<SheetDraft['validations']> {
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
  const { headroomPercent, spareSlaves, qps, measuredRate, cores, memoryGb } = bounds;
  const counts = findPlatform(plan.platform).coordinatorCounts.value;
  return [
    between('decimal', 'HeadroomPercent', extent(headroomPercent)),
    between('whole', 'SpareWorkers', extent(spareSlaves)),
    oneOf('CoordinatorCount', `"${counts.join(',')}"`),
    oneOf('ChosenShape', 'WorkerShapes'),
    oneOf('WorkloadKinds', 'Kinds'),
    between('decimal', 'WorkloadLoads', extent(qps)),
    between('decimal', 'WorkloadRates', { minimum: measuredRate.above, maximum: measuredRate.max }),
    between('decimal', 'WorkloadCores', extent(cores)),
    between('decimal', 'WorkloadMemory', extent(memoryGb)),
  ];
}

function extent({ min, max }: { readonly min: number; readonly max: number }) {
  return { minimum: min, maximum: max };
}
