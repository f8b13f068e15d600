import type { Price } from '@/core/quantity/money';
import { n, type Phrases } from '@/core/words/phrases/en';

/** The time for which a budget is given. */
type BudgetTime = 'month' | 'year' | 'horizon';

/** What a budget carries over time, in English. */
export function budget({ money, price, cuName }: Phrases) {
  const budgetTimes: Readonly<Record<BudgetTime, string>> = {
    month: 'a month',
    year: 'a year',
    horizon: 'for the whole horizon',
  };
  const limit = (amount: Price, per: BudgetTime) => `${money(amount)} ${budgetTimes[per]}`;
  const share = (per: BudgetTime) =>
    per === 'month' ? 'A month’s budget' : 'A month’s share of it';
  return {
    heading: 'What the budget carries',
    holds: (amount: Price, per: BudgetTime) =>
      `The budget of ${limit(amount, per)} holds to the end.`,
    breaks: (amount: Price, per: BudgetTime, month: string, spent: Price) =>
      `The budget of ${limit(amount, per)} breaks in the month from ${month}: ${money(spent)} by its end.`,
    bestHolds: 'With the cheapest choice over the whole horizon it holds to the end.',
    bestBreaks: (month: string) =>
      `With the cheapest choice over the whole horizon it breaks in the month from ${month}.`,
    unknown: 'Whether the budget holds is not known, because what it costs is not.',
    carries: (one: string, month: Price, cu: number, records: string | null, per: BudgetTime) =>
      `${share(per)} pays ${one} (${price(month)}), which carry ${records === null ? '' : `${records} records/s of this plan’s mix of work, `}${n(cu)} ${cuName}.`,
    nothing: (per: BudgetTime) => `${share(per)} pays no cluster.`,
  };
}

/** What every language says there. */
export type BudgetWords = ReturnType<typeof budget>;
