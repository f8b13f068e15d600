import { countAll } from '@/core/plan/workloadLoad';
import type { Price } from '@/core/quantity/money';
import { reductionFigures } from '@/core/report/answerFigures';
import { termsText } from '@/core/report/settingText';
import { clusterPhrase, listedText, rangeText, standingText } from './answerPhrases';
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

/** What is said of the cluster that somebody has, where the document is about its change; else undefined. */
export function changeWords({ present }: ReportDocument, { owned }: DocumentWords) {
  return present?.changed ? owned?.words.present : undefined;
}

/** The cluster and its price; that it is a new order, where the document is about the change of another. */
export function orderSentence(document: ReportDocument, words: DocumentWords): string {
  const sentence = answerSentence(document, words);
  return changeWords(document, words)?.order(sentence) ?? sentence;
}

/** What the cluster is among all: the cheapest, the one a person picked, or that of the shape that somebody has. */
export function standingSentence(document: ReportDocument, words: DocumentWords): string {
  const { answer, options } = document;
  const owned = changeWords(document, words);
  if (owned && answer.rank > 1) {
    const [best] = options;
    return owned.standing(answer.rank, options.length, Boolean(best?.option.price));
  }
  return standingText(options, answer.rank, words);
}

/** The date and age of the prices, then what prices and sizing are worth. */
export function pricedSentence({ priceList, plan }: ReportDocument, words: DocumentWords): string {
  const isDiscounted = (plan.discountPercent ?? 0) > 0;
  const rules = words.availability.rules(isDiscounted, priceList.isOwn === true);
  return words.printed.sentences(listedText(priceList, words), rules);
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
    ? rangeText(
        {
          low: { requiredCu: range.lowCu, option: range.low },
          middle: { requiredCu: range.middleCu, option: range.middle },
          high: { requiredCu: range.highCu, option: range.high },
        },
        words,
      )
    : undefined;
}

/** The inputs that are not workloads, in one sentence. */
export function termsSentence({ plan }: ReportDocument, words: DocumentWords): string {
  return termsText(plan, words);
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
  return words.steps.carriesHint(countAll(plan.workloads.filter(({ qps }) => qps === null)));
}
