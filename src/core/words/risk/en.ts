import type { Price } from '@/core/quantity/money';
import type { Loss, LossOutcome } from '@/core/sizing/failure/lostWorkers';
import { labels } from '@/core/words/labels/en';
import { f, n, type Phrases } from '@/core/words/phrases/en';

/** What may fail and what that takes, in English. */
export const risk = ({
  product,
  Workers,
  worker,
  workers,
  countWorkers,
  priceUnit,
  cluster,
}: Phrases) => {
  const percent = (value: number) => `${f.percent(value)} %`;
  const unknown = 'Nothing about it is known.';
  const outcomes: Readonly<Record<LossOutcome, string>> = {
    need: 'the need with its headroom',
    peak: 'the peak, without its headroom',
    short: 'less than the peak',
  };
  return {
    heading: 'What fails, and what it takes',
    /** The name of its sheet in a workbook. */
    sheet: 'Risk',
    /** The answer's cluster after its first machine has failed. */
    headline: (count: number, { lostPercent, carriedPercent, outcome }: Loss) => {
      const one = count === 1 ? `the only ${worker}` : `one of ${n(count)} ${workers}`;
      switch (outcome) {
        case 'need':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone and the need still fits`;
        case 'peak':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone: the peak still fits, its headroom does not`;
        case 'short':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone and ${percent(carriedPercent)} of the peak is carried`;
      }
    },
    headlinePool:
      'On which machines these units stand is not published, nor how many fail with one',
    loss: {
      heading: `When ${workers} fail`,
      mayFail: (need: number, peak: number) =>
        need === peak
          ? `${countOrNone(need)} may fail before the need no longer fits.`
          : `${countOrNone(need)} may fail while the need with its headroom fits, ${countOrNone(peak)} while the peak alone does.`,
      lost: `${Workers} failed`,
      left: `${Workers} left`,
      capacity: 'Capacity left, CU',
      gone: 'Capacity gone',
      inUse: labels.inUse,
      fits: 'What still fits',
    },
    outcomes,
    /** What is carried where it is less than the peak. */
    carried: (value: number) => `${percent(value)} of the peak`,
    nothingLeft: 'nothing is left',
    price: {
      heading: 'Which price buys which risk',
      hint: `Each row is better than every cheaper one: a smaller share stands on one ${worker}, or more of them may fail.`,
      all: `All shapes, with 0, 1 and 2 ${workers} to spare`,
      cluster: 'Cluster',
      machines: cluster,
      price: ({ currency, per }: Price) => `Price, ${priceUnit(currency, per)}`,
      share: `One ${worker} is`,
      mayFail: `${Workers} that may fail`,
      inUse: 'In use at peak after one failed',
      fits: 'What then still fits',
      answer: (cluster: string) => `${cluster} (${labels.answer.toLowerCase()})`,
    },
    published: {
      heading: 'What is known of this product',
      topics: [
        { name: 'Fail-over', text: product.offer?.failOver ?? unknown },
        { name: 'SLA', text: product.offer?.sla ?? unknown },
        { name: 'At the start', text: product.offer?.start ?? unknown },
      ],
      topic: (name: string, text: string) => `${name}: ${text}`,
    },
  };

  function countOrNone(count: number): string {
    return count === 0 ? `No ${worker}` : countWorkers(count);
  }
};

/** What every language says there. */
export type RiskWords = ReturnType<typeof risk>;
