import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findPriceList } from '@/core/platforms/registry';
import {
  majorAmount,
  minorDigits,
  monthHours,
  type Period,
  type Price,
} from '@/core/quantity/money';
import { multiply, ratioOf, sum } from '@/core/quantity/ratio';
import { type Formula, plus } from '@/core/report/formula';
import { pricingOf } from '@/core/sizing/pricing';
import type { LeavingTerms } from './leavingTerms';
import { roundedHalfUp } from './payOff';

/** So many units at what each costs for a month, or for so many hours of one. */
type TypedPart = {
  readonly units: number;
  readonly price: Price;
  /** Undefined where the price is a month's. */
  readonly hours?: number;
};

/**
 * What units of the successor cost in a month by prices that somebody typed; undefined where they left every price of
 * this way of billing to the list, or where neither they nor the list say one that it needs.
 */
export function typedParts(
  to: Platform,
  billed: Plan,
  units: number,
  terms: LeavingTerms,
): readonly TypedPart[] | undefined {
  if (to.hybrid && billed.billing === to.hybrid.value.billing) {
    return hybridParts(to, billed, units, terms);
  }
  const { per } = pricingOf(to, billed);
  const amount = per === 'month' ? terms.month : per === 'hour' ? terms.hour : undefined;
  if (amount === undefined) return undefined;
  const { currency } = findPriceList(to, billed.priceList);
  const price = { amount, currency, per };
  return [per === 'hour' ? { units, price, hours: monthHours } : { units, price }];
}

/** A base of units by the month, and those above it for its hours. */
function hybridParts(
  to: Platform,
  billed: Plan,
  units: number,
  terms: LeavingTerms,
): readonly TypedPart[] | undefined {
  if (terms.month === undefined && terms.hour === undefined) return undefined;
  const [month, hour] = [
    unitPriceOf(to, billed, terms, 'month'),
    unitPriceOf(to, billed, terms, 'hour'),
  ];
  if (!month || !hour) return undefined;
  const { baseUnits = 0, hoursAbove = monthHours } = billed;
  return [
    { units: baseUnits, price: month },
    { units: Math.max(0, units - baseUnits), price: hour, hours: hoursAbove },
  ];
}

/** The price of so many months by such parts, rounded once, half up. */
export function typedPrice(parts: readonly TypedPart[], months: number): Price | null {
  const [first] = parts;
  if (!first) return null;
  const { currency } = first.price;
  const total = sum(
    parts.map(({ units, price, hours = 1 }) =>
      multiply(ratioOf(units * hours), ratioOf(price.amount)),
    ),
  );
  const minor = roundedHalfUp(multiply(total, ratioOf(months * 10 ** minorDigits(currency))));
  return { amount: majorAmount(minor, currency), currency, per: 'month' };
}

/** The formula of `typedPrice`, as it stands beside the price of a month. */
export function typedFormula(parts: readonly TypedPart[]): Formula {
  return plus(
    parts.map(
      ({ units, price, hours }): Formula =>
        hours === undefined ? [units, '×', price.amount] : [units, '×', hours, '×', price.amount],
    ),
  );
}

/** What a CU of work costs for a period, as it was typed or on the list; null where neither says it. */
export function unitPriceOf(
  to: Platform,
  { priceList }: Pick<Plan, 'priceList'>,
  { month, hour }: LeavingTerms,
  per: Extract<Period, 'month' | 'hour'>,
): Price | null {
  const { currency, columns } = findPriceList(to, priceList);
  const typed = per === 'month' ? month : hour;
  if (typed !== undefined) return { amount: typed, currency, per };
  const [worker] = to.workers;
  const minor = worker && columns.find((column) => column.per === per)?.workers[worker.shape];
  return worker && minor !== undefined
    ? { amount: majorAmount(minor / worker.usableCu, currency), currency, per }
    : null;
}
