import { platformFor } from '@/core/plan/platformFor';
import { majorAmount } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, figure, formula, input, named, row, text } from './cellsOf';
import { chargeCells } from './poolFormulas';
import { sourceCell } from './sourceCell';
import type { Cell, SheetRow } from './workbook';

/** The price of one worker. An hour's price that stands beside a monthly charge is that of a month. */
export function workerPriceCell({ plan }: ReportDocument, amount: number | null): Cell {
  const { hours } = pricingOf(platformFor(plan), plan);
  if (hours === 1) return figure(amount, 'amount', 'input');
  return formula('IF(HourPrice="","",HourPrice*MonthHours)', amount ?? '', 'amount');
}

/** How the price of a month comes about, where it is that of hours with what is charged beside them. */
export function monthRows(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetRow[] {
  const { workbook } = words;
  const platform = platformFor(document.plan);
  const [unit] = platform.workers;
  const { column, currency, hours } = pricingOf(platform, document.plan);
  const charges = column?.charges ?? [];
  if (!column || !unit || charges.length === 0) return [];
  const ofList = [...gap, sourceCell([column.citation], words)];
  const hourMinor = column.workers[unit.shape];
  return [
    row(text(workbook.monthHeading, 'section')),
    ...(hours === 1
      ? []
      : [
          row(
            text(words.priceUnit(currency, 'hour')),
            named(
              'HourPrice',
              figure(
                hourMinor === undefined ? null : majorAmount(hourMinor, currency),
                'amount',
                'input',
              ),
            ),
            ...ofList,
          ),
          row(text(workbook.monthHours), named('MonthHours', input(hours))),
        ]),
    ...charges.flatMap(({ code, quantity, minor, citation }, i) => {
      const cells = chargeCells(i);
      const source = sourceCell([citation], words);
      return [
        row(
          text(workbook.chargeQuantity(code)),
          named(cells.quantity, input(quantity)),
          ...gap,
          source,
        ),
        row(
          text(workbook.chargePrice(code, words.priceUnit(currency, 'month'))),
          named(cells.price, figure(majorAmount(minor, currency), 'amount', 'input')),
          ...gap,
          source,
        ),
      ];
    }),
    emptyRow,
  ];
}

const gap = [undefined, undefined, undefined];
