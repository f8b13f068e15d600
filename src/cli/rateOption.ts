import type { Plan } from '@/core/plan/planSchema';
import { workloadFields } from '@/core/plan/workloadFields';
import { describedRooms, platformRooms, priceListsOf } from '@/core/platforms/registry';
import type { Exchange } from '@/core/quantity/exchange';
import { noCurrency } from '@/core/quantity/money';
import { ownExchange } from '@/core/report/products/ownExchange';
import { type Outcome, refuse } from './commandProblem';

/** Currencies and what one of each is worth in that of the plan's prices, such as `AAA=7.1,BBB=0.9`; undefined where that cannot be read. */
export function readRates(text: string): Exchange['rates'] | undefined {
  const rates = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, from, digits] = /^([A-Z]{3})=(\d{1,9}(?:\.\d{1,12})?)$/.exec(part.trim()) ?? [];
    const rate = Number(digits);
    if (from === undefined || !(rate > 0 && rate <= workloadFields.recordsPerSecondPerCu.max)) {
      return undefined;
    }
    rates.set(from, rate);
  }
  return [...rates].map(([from, rate]) => ({ from, rate }));
}

/**
 * What other currencies are worth in that of the plan's prices, as the option says it for a day; undefined without the
 * option. Refused for a currency that no other product has prices in.
 */
export function exchangeOf(
  plan: Plan,
  text: string | undefined,
  date: string,
): Outcome<Exchange | undefined> {
  const rates = text === undefined ? undefined : readRates(text);
  if (!rates) return { ok: true, value: undefined };
  const own = ownExchange(plan, date);
  const known = new Set(
    [...platformRooms, ...describedRooms()].flatMap(({ rules }) =>
      priceListsOf(rules).map(({ currency }) => currency),
    ),
  );
  const others = [...known].filter((one) => one !== own.to && one !== noCurrency);
  const unknown = rates.find(({ from }) => !others.includes(from));
  if (unknown) {
    return refuse({ path: '--rate', code: 'not-one-of', limit: others, value: unknown.from });
  }
  return { ok: true, value: { ...own, rates } };
}
