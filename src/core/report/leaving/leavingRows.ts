import type { Price } from '@/core/quantity/money';
import {
  amountCell,
  type DocumentCell,
  numberCell,
  numberColumn,
  type Table,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { inYear } from '@/core/report/products/periods';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { LeavingCosts } from './leavingCosts';
import type { LeavingFigures } from './leavingFigures';

/** What leaving costs in one table: now, and by every way of billing and estimate. */
export function leavingTable(figures: LeavingFigures, words: LeavingSentences): Table {
  const { now } = figures;
  const { price, need, moving, sides } = words;
  const cell = (amount: Price | null) => moneyCell(amount, words);
  const count = (value: number) => numberCell(value, sides.to.number);
  return {
    columns: [
      textColumn(price.what),
      ...[need.all, price.month, price.year, price.saved, moving.once].map(numberColumn),
      textColumn(moving.payOff),
    ],
    rows: [
      [textCell(words.now), textCell(''), cell(now.month), cell(inYear(now.month)), ...blank(3)],
      ...leavingRows(figures, words).map(({ label, costs }) => [
        textCell(label),
        count(costs.option.nodeCount),
        cell(costs.month),
        cell(costs.year),
        cell(costs.saved),
        cell(costs.once),
        textCell(payOffText(costs, words)),
      ]),
    ],
  };
}

function blank(count: number): readonly DocumentCell[] {
  return Array.from({ length: count }, () => textCell(''));
}

export type LeavingRow = { readonly label: string; readonly costs: LeavingCosts };

/** A row for each way of billing and each estimate. */
export function leavingRows(
  { estimates }: LeavingFigures,
  words: LeavingSentences,
): readonly LeavingRow[] {
  const { to } = words.sides;
  const billings = estimates[0]?.costs.map(({ billing }) => billing) ?? [];
  return billings.flatMap((billing) =>
    estimates.flatMap((estimate) =>
      estimate.costs
        .filter((one) => one.billing === billing)
        .map((one) => ({
          label: words.price.row(
            billingName(to.plan.billings[billing] ?? billing),
            words.estimates[estimate.kind],
          ),
          costs: one,
        })),
    ),
  );
}

/** As it begins a row. */
function billingName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An amount with its currency; what is not known says so. */
export function moneyCell(price: Price | null, { sides, unknown }: LeavingSentences): DocumentCell {
  if (!price) return textCell(unknown);
  return { ...amountCell(price, sides.to.amount), text: sides.to.money(price) };
}

export function payOffText({ payOff }: LeavingCosts, words: LeavingSentences): string {
  if (!payOff) return words.unknown;
  return payOff.kind === 'never' ? words.never : words.payOff(payOff.days, payOff.date);
}
