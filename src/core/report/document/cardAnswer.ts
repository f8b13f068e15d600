import type { Price } from '@/core/quantity/money';
import type { CapacityFigures } from '@/core/report/capacityBar';
import { presentHeadline, presentSayings } from '@/core/report/present/presentSections';
import type { Option } from '@/core/sizing/result';
import { clusterText, rangeSentence, standingSentence } from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';

/** What a picture of the answer shows. */
export type CardAnswer = {
  /** What the cluster is among all; of a change, that it is one. */
  readonly standing: string;
  readonly headline: string;
  readonly price: Price | null;
  /** What is said below the price of a change: its costs, and what is there. */
  readonly said: readonly string[];
  readonly bar: CapacityFigures;
  readonly master: Option['master'];
  readonly nodeCount: number;
  readonly stepCu: number;
  readonly utilisationPercent: number;
  /** How the price depends on the rate of complex work; undefined where it does not. */
  readonly range: string | undefined;
};

/** The change of the cluster that somebody has, where the document speaks of it and it carries the plan; else a new order. */
export function cardAnswer(document: ReportDocument, words: DocumentWords): CardAnswer {
  const { answer, figures, bar } = document;
  return (
    changeOf(document, words) ?? {
      standing: standingSentence(document, words),
      headline: clusterText(document, words),
      price: figures.price,
      said: [],
      bar,
      master: answer.master,
      nodeCount: figures.nodeCount,
      stepCu: figures.stepCu,
      utilisationPercent: figures.utilisationPercent,
      range: rangeSentence(document, words),
    }
  );
}

/** The answer of the card as one sentence with its price. */
export function cardSentence(document: ReportDocument, words: DocumentWords): string {
  const { headline, price } = cardAnswer(document, words);
  return words.answer.live(headline, price ? words.price(price) : words.answer.priceNone);
}

function changeOf({ present }: ReportDocument, { owned }: DocumentWords): CardAnswer | undefined {
  if (!present || !owned) return undefined;
  const { changed } = present;
  const { after } = present.present;
  if (!changed || !after) return undefined;
  const { costs, has, range } = presentSayings(present, owned);
  return {
    standing: owned.words.present.heading,
    headline: presentHeadline(present, owned),
    price: after.price,
    said: [...(costs === undefined ? [] : [costs]), has],
    bar: changed.bar,
    master: after.master,
    nodeCount: after.nodeCount,
    stepCu: after.stepCu,
    utilisationPercent: changed.utilisationPercent,
    range,
  };
}
