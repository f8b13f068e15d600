import {
  answerSentence,
  clusterText,
  pricedSentence,
  rangeSentence,
  reductionText,
} from './answerSentence';
import { titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { headTexts, linkTexts, type PictureText, pictureText, smallText } from './pictureText';

/** What stands above the bar: the head, the answer, its price and any discount on it. */
export function textsAbove(document: ReportDocument, words: DocumentWords): readonly PictureText[] {
  const { price } = document.figures;
  const reduction = reductionText(price, words);
  return [
    ...headTexts(document, words),
    pictureText(clusterText(document, words), 26, 600, 'ink', 10),
    pictureText(price ? words.price(price) : words.answer.priceNone, 20, 600, 'ink', 6),
    ...(reduction === undefined ? [] : [pictureText(reduction, 14, 400, 'ink', 6)]),
    smallText(pricedSentence(document, words)),
    { ...smallText(machinesText(document, words)), after: 16 },
  ];
}

/** What stands below the bar: its figures, the range, the link. */
export function textsBelow(document: ReportDocument, words: DocumentWords): readonly PictureText[] {
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu } = document.bar;
  const range = rangeSentence(document, words);
  return [
    pictureText(words.answer.bar(needCu, unusedCu, spareCu, capacityCu), 14, 400, 'ink', 4),
    ...(ceilingCu === undefined
      ? []
      : [
          pictureText(
            words.answer.ceilingLabel(document.answer.master, ceilingCu),
            13,
            400,
            'limit',
            4,
          ),
        ]),
    ...(range === undefined ? [] : [{ ...smallText(range), after: 12 }]),
    ...linkTexts(document, words),
  ];
}

/** The whole answer in words, for screen readers. */
export function cardLabel(document: ReportDocument, words: DocumentWords): string {
  return `${titleOf(document, words)}${words.document.colon}${answerSentence(document, words)}`;
}

function machinesText({ figures, processes }: ReportDocument, words: DocumentWords): string {
  return [
    `${words.document.machines}${words.document.colon}${words.number(figures.nodeCount)}`,
    ...(processes ? [words.processes.count(processes.needed)] : []),
    `${words.document.step}${words.document.colon}${words.cu(figures.stepCu)}`,
    `${words.document.utilisation}${words.document.colon}${words.percent(figures.utilisationPercent)}`,
  ].join(words.document.between);
}
