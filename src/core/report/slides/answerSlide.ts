import {
  clusterText,
  pricedSentence,
  rangeSentence,
  standingSentence,
} from '@/core/report/document/answerSentence';
import { offerText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { inputsLine } from '@/core/report/document/writeText';
import type { DeckWords } from './deckWords';
import type { SlideChart } from './slideParts';

/** The first slide: for whom, from which inputs, the cluster, its price and figures, need against capacity. */
export type AnswerSlide = {
  /** What product, for whom, by whom, a remark, the inputs: a line each. */
  readonly lines: readonly string[];
  readonly cluster: string;
  readonly price: string;
  /** The date and age of the prices, and what they are worth. */
  readonly terms: string;
  readonly standing: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  readonly bar: SlideChart;
  /** What the bar cannot say: the Masters' ceiling, the range. */
  readonly remarks: readonly string[];
  readonly notesHeading: string;
  readonly notes: readonly string[];
};

export function answerSlide(document: ReportDocument, words: DeckWords): AnswerSlide {
  const { page, own } = words;
  const { labels, figures, notes } = document;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [`${label}${own.colon}${text}`];
  const people = [...named(own.customer, labels.customer), ...named(own.author, labels.author)];
  return {
    lines: [
      offerText(document, words.page),
      ...(people.length > 0 ? [people.join(own.between)] : []),
      ...named(own.remark, labels.remark),
      inputsLine(document, words),
    ],
    cluster: clusterText(document, page),
    price: figures.price
      ? page.price(figures.price)
      : `${own.price}${own.colon}${page.answer.priceNone}`,
    terms: pricedSentence(document, words),
    standing: standingSentence(document, words),
    figures: [
      { value: page.cu(figures.requiredCu), label: own.need },
      { value: page.cu(figures.capacityCu), label: own.capacity },
      { value: page.percent(figures.utilisationPercent), label: own.utilisation },
      { value: page.number(figures.nodeCount), label: own.machines },
      { value: page.cu(figures.stepCu), label: own.step },
      { value: page.number(figures.recordsPerSecond), label: own.totalLoad },
    ],
    bar: barChart(document, words),
    remarks: remarksOf(document, words),
    notesHeading: page.answer.notes,
    notes: notes.map(page.note),
  };
}

/** One bar in three parts. */
function barChart({ bar }: ReportDocument, { page, own, slides }: DeckWords): SlideChart {
  const { needCu, unusedCu, spareCu, capacityCu } = bar;
  return {
    title: slides.needAgainst,
    sentence: page.answer.bar(needCu, unusedCu, spareCu, capacityCu),
    categories: [own.cu],
    series: [
      { name: slides.need, values: [needCu] },
      { name: slides.unused, values: [unusedCu] },
      { name: slides.spare, values: [spareCu] },
    ],
  };
}

function remarksOf(document: ReportDocument, words: DeckWords): readonly string[] {
  const { ceilingCu } = document.bar;
  const range = rangeSentence(document, words);
  return [
    ...(ceilingCu === undefined
      ? []
      : [words.page.answer.ceilingLabel(document.answer.master, ceilingCu)]),
    ...(range === undefined ? [] : [range]),
  ];
}
