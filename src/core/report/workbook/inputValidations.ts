import { bounds } from '@/core/plan/bounds';
import { cellAt, columnOf } from './address';
import type { Validation } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

/** What may be entered: settings from row `setting` on, `count` rows of workloads from row `first` on, headings and closing row included so that rows inserted there are; the bounds of a plan. */
export function inputValidations(
  setting: number,
  first: number,
  count: number,
  { page, workbook }: WorkbookWordSet,
): readonly Validation[] {
  const between = (
    kind: 'decimal' | 'whole',
    range: Validation['range'],
    minimum: number,
    maximum: number,
  ) =>
    ({
      kind,
      range,
      minimum,
      maximum,
      message: workbook.from(page.exact(minimum), page.exact(maximum)),
    }) as const;
  const oneOf = (range: Validation['range'], choices: string) =>
    ({ kind: 'list', range, choices, message: workbook.oneOf }) as const;
  const { headroomPercent, spareSlaves, qps, measuredRate, cores, memoryGb } = bounds;
  return [
    between('decimal', cellAt(2, setting), headroomPercent.min, headroomPercent.max),
    between('whole', cellAt(2, setting + 1), spareSlaves.min, spareSlaves.max),
    oneOf(cellAt(2, setting + 2), '"1,3"'),
    oneOf(cellAt(2, setting + 3), 'SlaveShapes'),
    oneOf(columnOf(3, first, count), 'Kinds'),
    between('decimal', columnOf(4, first, count), qps.min, qps.max),
    between('decimal', columnOf(5, first, count), measuredRate.above, measuredRate.max),
    between('decimal', columnOf(6, first, count), cores.min, cores.max),
    between('decimal', columnOf(7, first, count), memoryGb.min, memoryGb.max),
  ];
}
