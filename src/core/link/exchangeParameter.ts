import { workloadFields } from '@/core/plan/workloadFields';
import type { Exchange } from '@/core/quantity/exchange';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Parameter } from './parameters';
import { readNumber } from './readNumber';

export const exchangeKey = 'fx';

/** `to~day~from~rate~from~rate …` */
export function writeExchange({ to, date, rates }: Exchange): Parameter {
  const pairs = rates.flatMap(({ from, rate }) => [from, String(rate)]);
  return { key: exchangeKey, value: [to, date, ...pairs].join('~') };
}

const currency = /^[A-Z]{3}$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** More currencies than any list of prices has. */
const maximumRates = 20;

/** Reads the exchange of a link, complete or not at all. */
export function readExchange(singles: ReadonlyMap<string, string>): {
  readonly exchange?: Exchange;
  readonly problems: readonly LinkProblem[];
} {
  const text = singles.get(exchangeKey);
  if (text === undefined) return { problems: [] };
  const [to = '', date = '', ...pairs] = text.split('~', 2 + 2 * maximumRates + 1);
  const rates = Array.from({ length: Math.ceil(pairs.length / 2) }, (_, i) => ({
    from: pairs[2 * i] ?? '',
    rate: Number(readNumber(pairs[2 * i + 1] ?? '')),
  }));
  const isSound =
    currency.test(to) &&
    day.test(date) &&
    rates.length <= maximumRates &&
    rates.every(
      ({ from, rate }) =>
        currency.test(from) && rate > 0 && rate <= workloadFields.recordsPerSecondPerCu.max,
    );
  return isSound
    ? { exchange: { to, date, rates }, problems: [] }
    : { problems: [linkProblem('unreadable-value', exchangeKey, text)] };
}
