import { platformFor } from '@/core/plan/platformFor';
import { isByteRated } from '@/core/plan/recordSize';
import { majorAmount } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';
import type { WordsWith } from '@/core/words/words';
import { figure, formula, headings, input, named, row, text } from './cellsOf';
import { hasProcesses } from './packingFormulas';
import type { PlacedRow } from './sheetOf';
import { sourceCell } from './sourceCell';
import type { SheetRow } from './workbook';

/** The kinds of work by the names that a person enters, with the rate of those that have one. */
export function kindRows(
  { plan }: ReportDocument,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  const { workbook } = words;
  const platform = platformFor(plan);
  const { simpleRate, complexRate } = platform;
  const rate = isByteRated(platform) ? words.document.rateInBytes : words.document.rate;
  const { kinds } = words.plan;
  const kind = (name: string, label: string) => named(name, named('Kinds', text(label)));
  return [
    row(text(workbook.ratesHeading, 'section')),
    headings(widths, words.document.kind, `#${rate}`, '', '', '', workbook.source),
    row(
      kind('KindSimple', kinds.simple),
      named('SimpleRate', input(simpleRate.value)),
      ...gap,
      sourceCell([simpleRate.citation], words),
    ),
    row(
      kind('KindComplex', kinds.complex),
      named('ComplexRate', input(complexRate.value.cautious)),
      text(workbook.rateUnlessGiven, 'hint'),
      undefined,
      undefined,
      sourceCell([complexRate.citation], words),
    ),
    row(kind('KindMeasured', kinds.measured), text(workbook.ownRate, 'muted')),
    row(kind('KindResources', kinds.resources)),
  ];
}

/** What a plan may not choose: how large a CU is, the least number of workers, what management adds. */
export function ruleRows(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { workbook } = words;
  const { cu, minimumWorkers, management } = platformFor(document.plan);
  const { memoryGb } = cu.value;
  return [
    row(text(workbook.rulesHeading, 'section')),
    headings(widths, workbook.rule, `#${words.document.value}`, '', '', '', workbook.source),
    row(
      text(workbook.memoryPerCu),
      named(
        'MemoryGbPerCu',
        hasProcesses(document) ? formula('MemoryGbPerSlot', memoryGb, 'decimal') : input(memoryGb),
      ),
      ...gap,
      sourceCell([cu.citation], words),
    ),
    row(
      text(workbook.minimumSlaves),
      named('MinimumWorkers', input(minimumWorkers.value)),
      ...gap,
      sourceCell([minimumWorkers.citation], words),
    ),
    ...(management
      ? [
          row(
            text(workbook.managementOf),
            named('ManagementUnits', input(management.value.count)),
            ...gap,
            sourceCell([management.citation], words),
          ),
        ]
      : []),
    ...hourPriceRow(document, words),
  ];
}

/** Of hybrid billing: what a unit above the base costs for an hour. The price above is that of a month. */
function hourPriceRow(of: ReportDocument, words: WordsWith<'workbook'>): readonly PlacedRow[] {
  const { hybrid, column, currency } = pricingOf(platformFor(of.plan), of.plan);
  if (!hybrid || !column) return [];
  return [
    row(
      text(words.derivation.inputs['unit-hour-price']),
      named('HourPrice', figure(majorAmount(hybrid.hourMinor, currency), 'amount', 'input')),
      ...gap,
      sourceCell([column.citation], words),
    ),
  ];
}

const gap = [undefined, undefined, undefined];
