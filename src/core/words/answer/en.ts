import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Currency, Period, Price } from '@/core/quantity/money';
import type { StampCause } from '@/core/report/answerStamp';
import { labels } from '@/core/words/labels/en';

import { f, n, type Phrases } from '@/core/words/phrases/en';

/** What an end of the range costs: null without a price, undefined where no cluster carries so much. */
type RangePrice = Price | null | undefined;

/** The need in CU and its price at both ends of the range and at its middle. */
export type RangeFigures = Readonly<
  Record<'low' | 'middle' | 'high', { readonly cu: number; readonly price: RangePrice }>
>;

/** The answer, and how it differs from the one in a link, in English. */
export function answer({
  workers,
  coordinators,
  shape,
  workersOf,
  coordinatorsOf,
  cluster,
  price,
  cautiousRate,
  middleRate,
  hopefulRate,
  perCu,
  isInBytes,
  isPool,
  hasLists,
  notPriced,
  nodeNumber,
  countNodes,
  cuName,
}: Phrases) {
  /** Prices at both ends of a range and at its middle, all in one unit. */
  const priceRange = (low: Price, middle: Price, high: Price) =>
    `${f.amount(low.amount, low.currency)} to ${price(high)}, ${f.amount(middle.amount, middle.currency)} at the middle`;
  const none = hasLists ? 'has no price on this list' : 'has no price';
  const costs = (at: string, asked: RangePrice) =>
    `${at} ${asked ? `costs ${price(asked)}` : none}`;

  /** What a range of needs costs: at its ends and at the middle. */
  function rangePrice({ low, middle, high }: RangeFigures): string {
    const ends = [costs('the low end', low.price)];
    if (middle.price === undefined)
      return `; ${ends}, and no cluster carries the middle or the high end`;
    ends.push(costs('the middle', middle.price));
    if (high.price === undefined)
      return `; ${ends.join(', ')}, and no cluster carries the high end`;
    if (low.price && middle.price && high.price) {
      if (low.price.amount === high.price.amount)
        return `; the price is ${price(high.price)} in every case`;
      return `, and the price ${priceRange(low.price, middle.price, high.price)}`;
    }
    if (low.price || middle.price || high.price)
      return `; ${[...ends, costs('the high end', high.price)].join(', ')}`;
    return hasLists ? '; none of these has a price on this list' : '';
  }

  const narrow = `Measure one job and enter its rate as measured to narrow the range.${isInBytes ? ' Measure the size of its records, too: it counts as much as the rate.' : ''}`;

  /** The parts of the answer that a link was made for; each can stand alone. */
  const stampParts = {
    need: (cu: number) => `${n(cu)} ${cuName} needed`,
    slaves: workersOf,
    masters: coordinatorsOf,
    cost: (amount: number | null, currency: Currency, per: Period) =>
      amount === null ? 'not priced' : price({ amount, currency, per }),
  };

  function stamped(stamp: AnswerStamp, currency: Currency, per: Period): string {
    const { requiredCu, slaveCount, slave, masterCount, master, amount } = stamp;
    const { need, cost } = stampParts;
    return `${need(requiredCu)}, ${cluster(slaveCount, slave, masterCount, master)}, ${cost(amount, currency, per)}.`;
  }

  function stampCause(cause: StampCause, was: AnswerStamp, now: AnswerStamp): string {
    const day = (seen: string | null) => seen ?? 'an unknown date';
    switch (cause) {
      case 'prices':
        return `Reason: the answer then used the price list of ${day(was.pricesSeen)}; it now uses that of ${day(now.pricesSeen)}.`;
      case 'rules':
        return `Reason: the sizing rules have changed from version ${n(was.rules)} to version ${n(now.rules)}.`;
      case 'unknown':
        return 'Reason: neither the prices nor the rules have changed, so the link was written or changed by hand.';
    }
  }

  const unpriced = hasLists ? 'no price on this list' : notPriced;

  return {
    answer: {
      /** The name of the sections below the options, which may be missing. */
      grows: labels.grows,
      heading: labels.answer,
      best: isPool ? 'What this plan needs' : 'The cheapest cluster that carries this plan',
      fewest: isPool
        ? `What this plan needs; ${unpriced}`
        : `The cluster with the fewest machines that carries this plan; ${unpriced}`,
      fewestOfPriced: `The cluster with the fewest machines among those whose ${workers} have a price; the ${coordinators} have none on this list`,
      picked: (rank: number, total: number) =>
        `Your choice, number ${n(rank)} of ${n(total)} by price`,
      pickedUnpriced: (rank: number, total: number) =>
        `Your choice, number ${n(rank)} of ${n(total)}; ${unpriced}`,
      backToBest: 'Back to the cheapest',
      backToFirst: 'Back to the first',
      backToOwned: 'Back to what you have',
      listed: (since: string, seen: string, old: string | null) =>
        `List price of ${since}${old === null ? '' : `, ${old}`}; last seen in force on ${seen}.`,
      ownListed: (name: string, date: string, old: string | null, isOld: boolean) =>
        `Own prices “${name}” of ${date}${old === null ? '' : `, ${old}`}${isOld ? ': check that they are still asked' : ''}.`,
      unlisted: 'No list price.',
      stale: 'The answer before the last change',
      cluster,
      priceNone: notPriced,
      /** In the place of a price, for a need that no cluster of the product carries. */
      noCluster: 'above the largest cluster',
      listPrice: labels.listPrice,
      reduction: labels.discount,
      per: { month: 'a month', day: 'a day', hour: 'an hour' } satisfies Readonly<
        Record<Period, string>
      >,
      capacityFor: (needCu: number) => `for a need of ${n(needCu)}`,
      machines: isPool ? nodeNumber : 'machines and IPs',
      peek: (slaveCount: number, slave: string, masterCount: number, master: string) =>
        isPool
          ? countNodes(slaveCount + masterCount)
          : `${n(slaveCount)} × ${shape(slave)} + ${n(masterCount)} × ${shape(master)}`,
      step: 'per scaling step',
      utilisation: 'in use at peak',
      needLabel: (cu: number) => `need ${n(cu)}`,
      needHasLabel: (needCu: number, capacityCu: number) =>
        `need ${n(needCu)}, has ${n(capacityCu)}`,
      hasLabel: (cu: number) => `has ${n(cu)}`,
      ceilingLabel: (master: string, cu: number) =>
        `${shape(master)} ${coordinators} manage up to ${n(cu)} ${cuName}`,
      bar: (needCu: number, unusedCu: number, spareCu: number, capacityCu: number) =>
        `Need ${n(needCu)} ${cuName}, unused ${n(unusedCu)} ${cuName}, ${isPool ? '' : `spare ${n(spareCu)} ${cuName}, `}capacity ${n(capacityCu)} ${cuName}.`,
      range: (range: RangeFigures, saysPrices = true) =>
        `Complex work runs at ${perCu(`${cautiousRate} to ${hopefulRate}`)}: the need is ${n(range.low.cu)} to ${n(range.high.cu)} ${cuName}, ${n(range.middle.cu)} at the middle (${middleRate}, our choice)${saysPrices ? rangePrice(range) : ''}.`,
      priceRange,
      narrow,
      /** What can be done until then, by the button beside a workload. */
      guide: (way: string) =>
        `Until then “${way}” beside the workload places its rate by its operators, a guide of ours.`,
      notes: 'What to know',
      live: (sentence: string, money: string) => `${sentence}, ${money}`,
    },
    stamp: {
      heading: 'The answer is different from when this link was made',
      was: (stamp: AnswerStamp, currency: Currency, per: Period) =>
        `Was: ${stamped(stamp, currency, per)}`,
      now: (stamp: AnswerStamp, currency: Currency, per: Period) =>
        `Now: ${stamped(stamp, currency, per)}`,
      sides: { was: 'Was', now: 'Now' },
      parts: stampParts,
      cause: stampCause,
    },
  };
}

/** What every language says there. */
export type AnswerWords = ReturnType<typeof answer>;
