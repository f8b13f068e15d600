import type { OptionRow } from '@/core/report/optionRows';
import type { PriceListFacts } from '@/core/report/priceListFacts';
import type { NeedRange, Option, RangeEnd } from '@/core/sizing/result';
import type { Words } from '@/core/words/words';
import type { ReportDocument } from './documentModel';

/*
 * What the page and documents say of an answer in the same words. Sentences of documents alone: answerSentence.ts.
 */

/** The cluster in words, and the machines in it, each of which should stay on one line. */
export function clusterPhrase(
  { slaveCount, slave, masterCount, master }: ReportDocument['answer'] | Option,
  words: Words,
): { readonly text: string; readonly wholes: readonly string[] } {
  return {
    text: words.answer.cluster(slaveCount, slave, masterCount, master),
    wholes: [words.machines(slaveCount, slave), words.machines(masterCount, master)],
  };
}

/** What the cluster of a rank is among all, by the rows of the options. */
export function standingText(rows: readonly OptionRow[], rank: number, words: Words): string {
  const [best] = rows;
  if (rank > 1) {
    return best?.option.price
      ? words.answer.picked(rank, rows.length)
      : words.answer.pickedUnpriced(rank, rows.length);
  }
  if (best?.standing.kind !== 'unpriced') return words.answer.best;
  return best.standing.reason === 'fewest-machines'
    ? words.answer.fewest
    : words.answer.fewestOfPriced;
}

/** What need and price may be by the rate of complex work, and what would narrow it. */
export function rangeText(range: NeedRange, words: Words, saysPrices = true): string {
  return words.printed.sentences(rangeEnds(range, words, saysPrices), words.answer.narrow);
}

/** What `rangeText` says in two parts: the second follows the first in one paragraph, and names the guide on the page. */
export function rangeParts(range: NeedRange, words: Words) {
  const { answer, plan, printed } = words;
  const ends = rangeEnds(range, words);
  const all = [ends, answer.narrow, answer.guide(plan.findRate)].reduce(printed.sentences);
  return { ends, narrow: all.slice(ends.length) };
}

function rangeEnds({ low, middle, high }: NeedRange, words: Words, saysPrices = true): string {
  const figures = ({ requiredCu, option }: RangeEnd) => ({
    cu: requiredCu,
    price: option ? option.price : undefined,
  });
  return words.answer.range(
    { low: figures(low), middle: figures(middle), high: figures(high) },
    saysPrices,
  );
}

/** Whose a list's prices are, their date and age, in a sentence. */
export function listedText({ id, isOwn, since, seen, age }: PriceListFacts, words: Words): string {
  if (isOwn && since !== null) {
    const name = words.plan.priceLists[id] ?? id;
    return words.answer.ownListed(name, since, age && words.age(age), age?.unit === 'years');
  }
  return since === null || seen === null
    ? words.answer.unlisted
    : words.answer.listed(since, seen, age && words.age(age));
}

/** The what-if of mixed shapes beside the price of the answer. */
type PricedMix = Pick<ReportDocument, 'mix'> & {
  readonly figures: Pick<ReportDocument['figures'], 'price'>;
};

/** What mixed shapes would cost. */
export function mixSentence({ mix: { cluster, saved }, figures }: PricedMix, words: Words): string {
  if (!cluster) return words.mix.none;
  if (!figures.price) return words.mix.uncompared;
  if (!saved) return words.mix.same;
  return words.mix.sentence(
    cluster.slaves.map(({ slave, count }) => words.machines(count, slave)),
    cluster.masterCount,
    cluster.master,
    cluster.price,
    saved,
  );
}
