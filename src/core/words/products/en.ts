import type { Price } from '@/core/quantity/money';
import type { Cause } from '@/core/report/products/whyDifferent';
import { labels } from '@/core/words/labels/en';
import { f, n, type Phrases } from '@/core/words/phrases/en';
import type { OfferTopic } from '@/core/words/product';
import { unlikeRates, unlikeRatesBrief } from '@/core/words/unlikeRates/en';

/** The plan on every product side by side, in English. */
export const products = ({ product, countCoordinators, cuName, isEachWhole }: Phrases) => ({
  heading: 'This plan on every product',
  hint: 'Each product is sized by its own rules and prices. Months have 30 days, years twelve such months.',
  sale: 'Still sold?',
  sold: product.notAnOffer ?? 'sold',
  /** The answer before the table. */
  soldToday: (sold: readonly string[], isCheapestFirst: boolean) =>
    `Sold today${isCheapestFirst ? ', the cheapest first' : ''}: ${sold.join('; ')}.`,
  soldFor: (name: string, money: string, about: string | undefined) =>
    `${name} for ${money} a month${about === undefined ? '' : ` (${about})`}`,
  soldUnpriced: (name: string, why: string) => `${name} (${why})`,
  /** Where a job of the plan is more than one job gets. */
  soldOnce: {
    'job-quota': (sold: string) => `${sold} with a higher quota`,
    'job-limit': (sold: string) => `${sold} once its largest jobs are split`,
  },
  soldBySize: (name: string) => `${name}, once the size of its records is given`,
  soldNotFor: (name: string) => `${name}, which cannot carry this plan`,
  discounted: (percent: number) =>
    `The plan’s discount of ${f.percent(percent)} % is taken off the prices of every product.`,
  isOffer: product.notAnOffer === undefined,
  bought: 'What it takes',
  need: labels.needCu(labels.cu),
  month: 'A month',
  year: 'A year',
  monthRange: 'A month, by the rate of complex work',
  /** The same in a column of prices, in two lines. */
  rangeLines: (low: Price, middle: Price, high: Price): readonly [string, string] => [
    `${f.amount(low.amount, low.currency)} to ${f.amount(high.amount, high.currency)}`,
    `${f.amount(middle.amount, middle.currency)} at the middle`,
  ],
  /** Below the table, before what would narrow them. */
  rangeHint:
    'Where complex work may run at several rates, the prices at both ends of the published rates and at a middle that is our choice stand below the price.',
  currency: 'Currency',
  monthIn: (currency: string) => `A month, in ${currency}`,
  yearIn: (currency: string) => `A year, in ${currency}`,
  priced: 'Age of the prices',
  why: 'Why the figures differ, and what each gives',
  reason: 'Why the figures differ',
  ownReason: 'The product of this plan.',
  topics: {
    rates: 'Its rates',
    failOver: 'Fail-over',
    sla: 'SLA',
    step: 'Scaling step',
    changes: 'Can be changed later',
    start: 'At the start',
  } satisfies Readonly<Record<OfferTopic, string>>,
  unknown: 'not known',
  noPrice: labels.noPrice,
  offer: product.offer ?? {},
  /** Over figures of several products. */
  rateWarning: unlikeRates,
  rateWarningBrief: unlikeRatesBrief,
  cause: (cause: Cause) => {
    switch (cause.code) {
      case 'rates':
        return `The same work takes another number of ${cuName} here, so the need is ${n(cause.needCu)} ${cuName} in place of ${n(cause.ownNeedCu)}.`;
      case 'utilisation': {
        const { percent, needs } = cause;
        const need = needs
          ? `, so the need is ${n(needs.needCu)} in place of ${n(needs.ownNeedCu)}`
          : '';
        return `Work is given to run at ${f.percent(percent)} % of its ${cuName}${need}.`;
      }
      case 'whole':
        return `Each ${isEachWhole ? 'workload' : 'project'} is given whole ${cuName} here, so the need is ${n(cause.needCu)} in place of ${n(cause.ownNeedCu)}.`;
      case 'management':
        return `${countCoordinators(cause.units)} come on top.`;
      case 'steps':
        return `Machines come in sizes: ${n(cause.unusedCu)} ${cuName} more than needed.`;
      case 'minimum':
        return 'The smallest amount that is sold decides.';
    }
  },
  use: 'Use this product',
  /** The way to what leaving the plan's product for its successor costs. */
  leave: 'What leaving it costs',
  used: 'this plan’s product',
  exchange: {
    heading: 'One currency',
    to: 'All prices in',
    rate: (from: string, to: string) => `1 ${from} in ${to}`,
    date: 'Date of the rate',
    hint: 'Your own rate; nothing is fetched.',
    /** What one unit of a currency is worth. */
    worth: (from: string, rate: number, to: string) => `1 ${from} = ${f.exact(rate)} ${to}`,
    converted: (worth: string, date: string) =>
      `Converted at ${worth}, a rate that was typed in for ${date}.`,
  },
  copyMarkdown: 'Copy as Markdown',
  copyCells: 'Copy as cells',
  copied: 'Copied',
  refused: 'The browser refused to copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  copyText: 'Copy the text',
  /** An amount in another currency. */
  about: (amount: string) => `≈ ${amount}`,
});

/** What every language says there. */
export type OffersWords = ReturnType<typeof products>;
