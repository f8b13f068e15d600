import type { Price } from '@/core/quantity/money';
import { reductionFigures } from '@/core/report/answerFigures';
import type { OptionRow } from '@/core/report/optionRows';
import type { PriceListFacts } from '@/core/report/priceListFacts';
import { termsText } from '@/core/report/settingText';
import type { Option } from '@/core/sizing/result';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';

/** The answer in one sentence: the cluster and its price. */
export function answerSentence(document: ReportDocument, words: DocumentWords): string {
  const { price } = document.figures;
  return words.answer.live(
    clusterText(document, words),
    price ? words.price(price) : words.answer.priceNone,
  );
}

export function clusterText({ answer }: ReportDocument, words: DocumentWords): string {
  return clusterPhrase(answer, words).text;
}

/** The cluster in words, and the machines in it, each of which should stay on one line. */
export function clusterPhrase(
  { slaveCount, slave, masterCount, master }: ReportDocument['answer'] | Option,
  words: DocumentWords,
): { readonly text: string; readonly wholes: readonly string[] } {
  return {
    text: words.answer.cluster(slaveCount, slave, masterCount, master),
    wholes: [words.machines(slaveCount, slave), words.machines(masterCount, master)],
  };
}

/** What the cluster is among all: the cheapest, or the one a person picked. */
export function standingSentence(document: ReportDocument, words: DocumentWords): string {
  const { answer, options } = document;
  return standingText(options, answer.rank, words);
}

/** The same from the rows of the options. */
export function standingText(
  rows: readonly OptionRow[],
  rank: number,
  words: DocumentWords,
): string {
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

/** The date and age of the prices, then what prices and sizing are worth. */
export function pricedSentence({ priceList, plan }: ReportDocument, words: DocumentWords): string {
  const isDiscounted = (plan.discountPercent ?? 0) > 0;
  const rules = words.availability.rules(isDiscounted, priceList.isOwn === true);
  return words.document.sentences(listedText(priceList, words), rules);
}

/** Whose a list's prices are, their date and age, in a sentence. */
export function listedText(
  { id, isOwn, since, seen, age }: PriceListFacts,
  words: DocumentWords,
): string {
  if (isOwn && since !== null) {
    const name = words.plan.priceLists[id] ?? id;
    return words.answer.ownListed(name, since, age && words.age(age), age?.unit === 'years');
  }
  return since === null || seen === null
    ? words.answer.unlisted
    : words.answer.listed(since, seen, age && words.age(age));
}

/** What the list asks for a price, and the discount on it, in one line; undefined where the list price is paid. */
export function reductionText(price: Price | null, words: DocumentWords): string | undefined {
  const figures = reductionFigures(price, words);
  const named = figures.map(({ name, value }) => `${name}${words.document.colon}${value}`);
  return named.length > 0 ? named.join(words.document.between) : undefined;
}

/** Between what figures the need may be, depending on the rate of complex work; undefined where there is none. */
export function rangeSentence({ range }: ReportDocument, words: DocumentWords): string | undefined {
  return range
    ? words.answer.range(range.lowCu, range.highCu, range.low?.price, range.high?.price)
    : undefined;
}

/** The inputs that are not workloads, in one sentence. */
export function termsSentence({ plan }: ReportDocument, words: DocumentWords): string {
  return termsText(plan, words);
}

/** The what-if of mixed shapes beside the price of the answer. */
type PricedMix = Pick<ReportDocument, 'mix'> & {
  readonly figures: Pick<ReportDocument['figures'], 'price'>;
};

/** What mixed shapes would cost. */
export function mixSentence(
  { mix: { cluster, saved }, figures }: PricedMix,
  words: DocumentWords,
): string {
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

/** That growth may be refused, where upgrade orders are no longer taken. */
export function refusalSentence(
  { sale }: Pick<ReportDocument, 'sale'>,
  words: DocumentWords,
): string | undefined {
  return words.steps.refusal(sale);
}

/** What the loads of the steps stand for; undefined where no work has a rate. */
export function carriesSentence(
  { plan, figures }: Pick<ReportDocument, 'plan' | 'figures'>,
  words: DocumentWords,
): string | undefined {
  if (figures.recordsPerSecond === 0) return undefined;
  return words.steps.carriesHint(plan.workloads.filter(({ qps }) => qps === null).length);
}
