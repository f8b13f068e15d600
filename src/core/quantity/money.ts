/** An ISO 4217 code. */
export type Currency = string;

/** Stands where there are no prices: the code of ISO 4217 for no currency. */
export const noCurrency = 'XXX';

/** How long a price pays for. */
export type Period = 'month' | 'day' | 'hour';

/** Hours of the month that a price of hours is written for: one of 30 days. */
export const monthHours = 720;

/** A price as it is published to people: `amount` in the currency's main unit, for one period. */
export type Price = {
  /** What is paid. */
  readonly amount: number;
  readonly currency: Currency;
  readonly per: Period;
  /** What the list asks; left out where that is what is paid. */
  readonly list?: number;
};

/**
 * Currencies whose minor unit is not a hundredth, by the number of decimals.  Source: ISO 4217, list one.
 * `Intl` is not asked, because it follows what is usual in cash and differs between versions.
 */
const otherDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const decimalsByCode = new Map(
  otherDecimals.flatMap(([decimals, codes]) => codes.split(' ').map((code) => [code, decimals])),
);

/** Decimals of an amount in a currency: 2 for euro and cent, 0 for yen. */
export function minorDigits(currency: Currency): number {
  return decimalsByCode.get(currency) ?? 2;
}

/** The amount in main units, as the nearest double, of a whole number of minor units (cents, fen). */
export function majorAmount(minor: number, currency: Currency): number {
  return minor / 10 ** minorDigits(currency);
}

/**
 * Whole minor units of an amount in main units. Throws a RangeError for an amount with more decimals than the
 * currency has: for amounts that somebody typed from a price list.
 */
export function minorUnits(amount: number, currency: Currency): number {
  const minor = nearestMinor(amount, currency);
  if (majorAmount(minor, currency) !== amount) {
    throw new RangeError(`more decimals than ${currency} has: ${amount}`);
  }
  return minor;
}

/** The minor units of a price that was made from whole ones; exact up to 1e15. */
export function minorOf({ amount, currency }: Price): number {
  return nearestMinor(amount, currency);
}

/** Minor units of what the list asks for a price. */
export function listMinor({ amount, list = amount, currency }: Price): number {
  return nearestMinor(list, currency);
}

/** `from` minus `to`; both have the same currency and period. */
export function priceDifference(from: Price, to: Price): Price {
  return inUnitOf(from, majorAmount(minorOf(from) - minorOf(to), from.currency));
}

/** Another amount in the unit of a price. */
export function inUnitOf({ currency, per }: Price, amount: number): Price {
  return { amount, currency, per };
}

/** What the list asks for a price, and what is taken off it; undefined where the list price is paid. */
export function reductionOf(
  price: Price,
): { readonly list: Price; readonly off: Price } | undefined {
  if (price.list === undefined) return undefined;
  const list = inUnitOf(price, price.list);
  return { list, off: priceDifference(list, price) };
}

function nearestMinor(amount: number, currency: Currency): number {
  return Math.round(amount * 10 ** minorDigits(currency));
}
