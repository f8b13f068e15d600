import { type Currency, majorAmount, minorDigits, minorOf, type Price } from './money';
import { add, divide, multiply, type Ratio, ratioOf } from './ratio';
import { floor } from './rounding';

/** What other currencies are worth in `to`, as a person entered it for a day (YYYY-MM-DD). */
export type Exchange = {
  readonly to: Currency;
  readonly date: string;
  /** `to` for one unit of `from`; above 0. */
  readonly rates: readonly { readonly from: Currency; readonly rate: number }[];
};

/** A price in the currency of an exchange, rounded once to its minor unit, half up; null without a rate for it. */
export function exchanged(price: Price | null, { to, rates }: Exchange): Price | null {
  if (!price || price.currency === to) return price;
  const known = rates.find(({ from }) => from === price.currency);
  if (!known) return null;
  const major = divide(ratioOf(minorOf(price)), ratioOf(10 ** minorDigits(price.currency)));
  const minor = multiply(multiply(major, ratioOf(known.rate)), ratioOf(10 ** minorDigits(to)));
  const whole = Number(floor(add(minor, ratioOf(0.5))));
  return { amount: majorAmount(whole, to), currency: to, per: price.per };
}

/**
 * What one minor unit of a currency is in minor units of another, by the rates of an exchange; undefined where it has no
 * rate for one of the two. A currency is worth one of itself, whatever the exchange.
 */
export function minorRate(from: Currency, to: Currency, exchange?: Exchange): Ratio | undefined {
  if (from === to) return ratioOf(1);
  const worth = (currency: Currency) =>
    currency === exchange?.to ? 1 : exchange?.rates.find((one) => one.from === currency)?.rate;
  const [given, taken] = [worth(from), worth(to)];
  if (given === undefined || taken === undefined) return undefined;
  const majors = divide(ratioOf(given), ratioOf(taken));
  return divide(multiply(majors, ratioOf(10 ** minorDigits(to))), ratioOf(10 ** minorDigits(from)));
}
