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
  const hour = hourPriceOf(to, plan, terms);
  const catchUp = catchUpPrice(to, plan, extraCu, leavingFigure(terms, 'catchup'), hour);
  // A base that is paid by the month is somebody's choice, and nobody has made it here.
  const billings = billingsOf(to).filter((billing) => billing !== to.hybrid?.value.billing);
  return billings.flatMap((billing) => {
    const billed = { ...plan, billing };
    const [option] = rankOptions(to, billed, pricingOf(to, billed), requiredCu);
    if (!option) return [];
    const typed = typedCuPrice(to, billed, terms);
    const months = (count: number) => (typed ? typedMonths(typed, option.nodeCount, count) : null);
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

/** What somebody typed for a CU, in the period of the plan's billing; undefined where they left it to the list. */
export function typedCuPrice(
  to: Platform,
  plan: Plan,
  { month, hour }: LeavingTerms,
): Price | undefined {
  const { currency, per } = pricingOf(to, plan);
  const amount = per === 'month' ? month : per === 'hour' ? hour : undefined;
  return amount === undefined ? undefined : { amount, currency, per };
}

/** So many units for so many months at a typed price, rounded once, half up; an hour's price for 720 hours a month. */
function typedMonths({ amount, currency, per }: Price, units: number, months: number): Price {
  const count = units * months * (per === 'hour' ? 720 : 1);
  return monthly(roundedMinor(multiply(ratioOf(count), ratioOf(amount)), currency), currency);
}

function roundedMinor(amount: Ratio, currency: Currency): number {
  return roundedHalfUp(multiply(amount, ratioOf(10 ** minorDigits(currency))));
}

/** What a CU of work costs by the hour, in minor units; undefined where the list has no such price. */
function hourMinor(to: Platform, plan: Plan): number | undefined {
  const column = findPriceList(to, plan.priceList).columns.find(({ per }) => per === 'hour');
  const [worker] = to.workers;
  if (!column || !worker) return undefined;
  const minor = column.workers[worker.shape];
  return minor === undefined ? undefined : minor / worker.usableCu;
}

/** What a CU of work costs by the hour, as it was typed or on the list; null where neither says it. */
export function hourPriceOf(to: Platform, plan: Plan, { hour }: LeavingTerms): Price | null {
  const { currency } = findPriceList(to, plan.priceList);
  if (hour !== undefined) return { amount: hour, currency, per: 'hour' };
  const minor = hourMinor(to, plan);
  return minor === undefined
    ? null
    : { amount: majorAmount(minor, currency), currency, per: 'hour' };
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
