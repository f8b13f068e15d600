import type { Currency } from '@/core/quantity/money';
import type { Language } from './language';
import { once } from './once';

/** How a language writes figures: one below zero with the minus sign (U+2212), which is as wide as a digit and never ends a line. */
export type Formats = {
  /** Grouped, at most two decimals; very small figures keep two significant digits. */
  readonly number: (value: number) => string;
  /** Grouped and whole to the last digit. */
  readonly exact: (value: number) => string;
  /** The same as a field writes it: with a hyphen, as keyboards have it, and 1.125 ends in a zero, since it might be 1,125. */
  readonly typed: (value: number) => string;
  /** A figure in a formula: at most four decimals. */
  readonly figure: (value: number) => string;
  /** A percentage with at most one decimal, without its sign. */
  readonly percent: (value: number) => string;
  /** An amount with its currency's decimals: none when it is whole. */
  readonly amount: (value: number, currency: Currency) => string;
  /** An amount in whole units, or with the currency's decimals below ten. */
  readonly rough: (value: number, currency: Currency) => string;
  /** Several names as a list in a sentence. */
  readonly list: (items: readonly string[]) => string;
};

export function formatsFor(language: Language): Formats {
  const grouped = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
  const tiny = once(() => new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }));
  const tenths = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  const whole = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));
  const byCurrency = new Map<Currency, Intl.NumberFormat>();
  const fractional = (currency: Currency) => {
    const format = byCurrency.get(currency) ?? fractionalFormat(language, currency);
    byCurrency.set(currency, format);
    return format;
  };
  const joined = once(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const number = (value: number) =>
    value !== 0 && Math.abs(value) < 0.01 ? tiny().format(value) : grouped().format(value);
  const amount = (value: number, currency: Currency) =>
    (Number.isInteger(value) ? whole() : fractional(currency)).format(value);
  const all = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }));
  const fourth = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 4 }));
  const exact = (value: number) =>
    value !== 0 && Math.abs(value) < 1e-4 ? String(value) : all().format(value);
  return {
    number: signed(number),
    figure: signed((value) =>
      (value !== 0 && Math.abs(value) < 0.01 ? tiny() : fourth()).format(value),
    ),
    exact: signed(exact),
    typed: (value) => exact(value).replace(/^([1-9]\d{0,2}\.\d{3})$/, '$10'),
    rough: signed((value, currency) =>
      value < 10 ? amount(value, currency) : whole().format(value),
    ),
    percent: signed((value) =>
      (value !== 0 && Math.abs(value) < 0.1 ? tiny() : tenths()).format(value),
    ),
    amount: signed(amount),
    list: (items) => joined().format(items),
  };
}

/** The same way of writing, with a minus sign before a figure below zero. */
function signed<Rest extends readonly unknown[]>(
  write: (value: number, ...rest: Rest) => string,
): (value: number, ...rest: Rest) => string {
  return (value, ...rest) => write(value, ...rest).replace(/^-/, minusSign);
}

const minusSign = '\u2212';

/** Two decimals, more where the currency has more. A currency without any has amounts with decimals only as averages. */
function fractionalFormat(language: Language, currency: Currency): Intl.NumberFormat {
  const usual = new Intl.NumberFormat(language, { style: 'currency', currency }).resolvedOptions();
  const digits = Math.max(2, usual.maximumFractionDigits ?? 2);
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
