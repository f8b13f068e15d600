import type { Plan } from '@/core/plan/planSchema';
import type { Billing, Platform } from '@/core/platforms/platform';
import { billingsOf, findPriceList } from '@/core/platforms/registry';
import { dayAfter } from '@/core/quantity/calendarDay';
import {
  type Currency,
  majorAmount,
  minorDigits,
  minorOf,
  type Price,
} from '@/core/quantity/money';
import { divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { inMonth, inYear } from '@/core/report/products/periods';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { type LeavingTerms, leavingFigure } from './leavingTerms';
import { type PayOff, payOffOf, roundedHalfUp, weeksOf } from './payOff';
import { typedParts, typedPrice, unitPriceOf } from './typedPrices';

/** What one way of billing of the successor costs. Amounts are for months of 30 days; null is not known. */
export type LeavingCosts = {
  readonly billing: Billing;
  /** What is bought and its price for one period of the billing. */
  readonly option: Option;
  readonly month: Price | null;
  readonly year: Price | null;
  /** Less than now, a month; negative where it is more. Null where either is not known. */
  readonly saved: Price | null;
  /** The successor while both run, and the old product in the same weeks. */
  readonly overlap: Price | null;
  readonly overlapOld: Price | null;
  /** CU above those that are bought, by the hour until the backlog is worked off; 0 where none are needed. */
  readonly catchUp: Price | null;
  /** What leaving costs beside what staying costs: the overlap of the successor, and the catch-up as far as it is known. */
  readonly once: Price | null;
  readonly payOff: (PayOff & { readonly date?: string }) | null;
};

/** The costs of every way of billing that the successor has, by the list of the plan. */
export function costsOf(
  to: Platform,
  plan: Plan,
  requiredCu: number,
  extraCu: number,
  terms: LeavingTerms,
  now: Price | null,
  date: string | null,
): readonly LeavingCosts[] {
  const weeks = leavingFigure(terms, 'weeks');
  const hour = unitPriceOf(to, plan, terms, 'hour');
  const catchUp = catchUpPrice(to, plan, extraCu, leavingFigure(terms, 'catchup'), hour);
  return billingsWith(to, terms).flatMap((billing) => {
    const billed = billedPlan(to, plan, billing, terms);
    const [option] = rankOptions(to, billed, pricingOf(to, billed), requiredCu);
    if (!option) return [];
    const parts = typedParts(to, billed, option.nodeCount, terms);
    const months = (count: number) => (parts ? typedPrice(parts, count) : null);
    const month = months(1) ?? inMonth(option.price);
    const overlap = month && overlapOf(month, weeks);
    const overlapOld = now && overlapOf(now, weeks);
    const once = overlap && plusPrice(overlap, catchUp);
    const saved = now && month && minus(now, month);
    const payOff =
      now && month && once && payOffOf(minorOf(now), minorOf(month), minorOf(once), weeks);
    return {
      billing,
      option,
      month,
      year: months(12) ?? inYear(option.price),
      saved,
      overlap,
      overlapOld,
      catchUp,
      once,
      payOff: payOff && { ...payOff, ...dateOf(payOff, terms.start ?? date) },
    };
  });
}

/**
 * CU for the minutes of catching up, at the price of an hour on the same list: CU × minutes ÷ 60 × price, rounded once,
 * half up. Null where CU are needed that the list does not price by the hour.
 */
function catchUpPrice(
  to: Platform,
  plan: Plan,
  extraCu: number,
  minutes: number,
  hour: Price | null,
): Price | null {
  const { currency } = findPriceList(to, plan.priceList);
  if (extraCu === 0) return monthly(0, currency);
  if (!hour) return null;
  const cuHours = divide(multiply(ratioOf(extraCu), ratioOf(minutes)), ratioOf(60));
  return monthly(roundedMinor(multiply(cuHours, ratioOf(hour.amount)), currency), currency);
}

/** Every way of billing; that with a base only where somebody said how many units it has. */
function billingsWith(to: Platform, { base }: LeavingTerms): readonly Billing[] {
  return billingsOf(to).filter(
    (billing) => base !== undefined || billing !== to.hybrid?.value.billing,
  );
}

/** The plan billed in one way, with the base and the hours above it where that way has them. */
export function billedPlan(
  to: Platform,
  plan: Plan,
  billing: Billing,
  { base, above }: LeavingTerms,
): Plan {
  const billed = { ...plan, billing };
  if (base === undefined || billing !== to.hybrid?.value.billing) return billed;
  return { ...billed, baseUnits: base, ...(above === undefined ? {} : { hoursAbove: above }) };
}

function roundedMinor(amount: Ratio, currency: Currency): number {
  return roundedHalfUp(multiply(amount, ratioOf(10 ** minorDigits(currency))));
}

/** A sum that is paid once; it is written as an amount without its period. */
function monthly(minor: number, currency: Currency): Price {
  return { amount: majorAmount(minor, currency), currency, per: 'month' };
}

function overlapOf(month: Price, weeks: number): Price {
  return monthly(weeksOf(minorOf(month), weeks), month.currency);
}

function plusPrice(price: Price, more: Price | null): Price {
  return monthly(minorOf(price) + (more ? minorOf(more) : 0), price.currency);
}

function minus(price: Price, less: Price): Price {
  return monthly(minorOf(price) - minorOf(less), price.currency);
}

function dateOf(payOff: PayOff, start: string | null): { readonly date?: string } {
  if (payOff.kind === 'never' || start === null) return {};
  const date = dayAfter(start, payOff.days);
  return date === undefined ? {} : { date };
}
