import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { ceiling, floor } from '@/core/quantity/rounding';

/** Days of a month, as for all prices that stand side by side. */
const monthDays = 30;

/** When leaving has cost as little as staying would have. */
export type PayOff =
  /** After so many days from the first day on which the successor is paid. */
  | { readonly kind: 'after'; readonly days: number }
  /** The successor costs as much or more. */
  | { readonly kind: 'never' };

/**
 * The day on which leaving pays for itself, counted from the first day on which the successor is paid. Until the old
 * product is released after `weeks`, both are paid; then each day saves (now − then) ÷ 30:
 * weeks × 7 + ⌈once × 30 ÷ (now − then)⌉. Amounts are whole minor units, `now` and `then` those of a month; `once` is
 * what leaving costs beside what staying costs: the successor during the overlap, and the catch-up.
 */
export function payOffOf(now: number, then: number, once: number, weeks: number): PayOff {
  if (then >= now) return { kind: 'never' };
  const saved: Ratio = ratioOf(now - then);
  const days = ceiling(divide(multiply(ratioOf(once), ratioOf(monthDays)), saved));
  return { kind: 'after', days: weeks * 7 + Number(days) };
}

/** Minor units for so many weeks of a monthly price: month × weeks × 7 ÷ 30, rounded half up. */
export function weeksOf(month: number, weeks: number): number {
  return roundedHalfUp(divide(multiply(ratioOf(month), ratioOf(7 * weeks)), ratioOf(monthDays)));
}

/** The nearest whole number of minor units, halves up. */
export function roundedHalfUp(minor: Ratio): number {
  return Number(floor(add(minor, ratioOf(0.5))));
}
