import { type AnswerFigure, processesFigure, reductionFigures } from '@/core/report/answerFigures';
import { pricedSentence } from '@/core/report/document/answerSentence';
import { type CardAnswer, cardAnswer } from '@/core/report/document/cardAnswer';
import { offerText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { inputsLine } from '@/core/report/document/writeText';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { presentSlide } from './presentSlide';
import type { SlideChart } from './slideParts';

/** The first slide: customer, inputs, the cluster or its change, its price and figures, and need against capacity. */
export type AnswerSlide = {
  /** Product, customer, author, remark and inputs, one line each. */
  readonly lines: readonly string[];
  readonly cluster: string;
  readonly price: string;
  /** The date and age of the prices, and how reliable they are. */
  readonly terms: string;
  readonly standing: string;
  readonly figures: readonly AnswerFigure[];
  readonly bar: SlideChart;
  /** What the bar does not show: the ceiling of the coordinators, and the range. */
  readonly remarks: readonly string[];
  readonly notesHeading: string;
  readonly notes: readonly string[];
};

export function answerSlide(document: ReportDocument, words: WordsWith<'slides'>): AnswerSlide {
  const { labels, figures, notes } = document;
  const shown = cardAnswer(document, words);
  const { price, bar } = shown;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [`${label}${words.document.colon}${text}`];
  const people = [
    ...named(words.document.customer, labels.customer),
    ...named(words.document.author, labels.author),
  ];
  return {
    lines: [
      offerText(document, words),
      ...(people.length > 0 ? [people.join(words.document.between)] : []),
      ...named(words.document.remark, labels.remark),
      inputsLine(document, words),
    ],
    cluster: shown.headline,
    price: price
      ? words.price(price)
      : `${words.document.price}${words.document.colon}${words.answer.priceNone}`,
    terms: pricedSentence(document, words),
    standing: shown.standing,
    figures: [
      ...reductionFigures(price, words),
      { value: words.cu(figures.requiredCu), name: words.document.need },
      { value: words.cu(bar.capacityCu), name: words.document.capacity },
      { value: words.percent(shown.utilisationPercent), name: words.document.utilisation },
      { value: words.number(shown.nodeCount), name: words.document.machines },
      ...processesFigure(document.processes, words),
      { value: words.cu(shown.stepCu), name: words.document.step },
      { value: words.number(figures.recordsPerSecond), name: words.document.totalLoad },
    ],
    bar: barChart(document, shown, words),
    remarks: remarksOf(shown, presentSlide(document, words)?.sentence, words),
    notesHeading: words.answer.notes,
    notes: notes.map(words.note),
  };
}

/** One bar in three parts; in two where nothing can be spare. */
function barChart(
  document: ReportDocument,
  { bar }: CardAnswer,
  words: WordsWith<'slides'>,
): SlideChart {
  const { needCu, unusedCu, spareCu, capacityCu } = bar;
  return {
    title: words.slides.needAgainst,
    sentence: words.answer.bar(needCu, unusedCu, spareCu, capacityCu),
    categories: [words.document.cu],
    series: [
      { name: words.slides.need, values: [needCu] },
      { name: words.slides.unused, values: [unusedCu] },
      ...(isPool(document) ? [] : [{ name: words.slides.spare, values: [spareCu] }]),
    ],
  };
}

function remarksOf(
  { said, bar: { ceilingCu }, master, range }: CardAnswer,
  saidLater: string | undefined,
  words: WordsWith<'slides'>,
): readonly string[] {
  return [
    ...said.filter((sentence) => sentence !== saidLater),
    ...(ceilingCu === undefined ? [] : [words.answer.ceilingLabel(master, ceilingCu)]),
    ...(range === undefined ? [] : [range]),
  ];
}
