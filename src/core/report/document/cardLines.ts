import { pricedSentence, reductionText } from './answerSentence';
import { type CardAnswer, cardAnswer, cardSentence } from './cardAnswer';
import { titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { headTexts, linkTexts, type PictureText, pictureText, smallText } from './pictureText';

/** What stands above the bar: the head, the answer, its price and any discount on it. */
export function textsAbove(document: ReportDocument, words: DocumentWords): readonly PictureText[] {
  const shown = cardAnswer(document, words);
  const { headline, price, said } = shown;
  const reduction = reductionText(price, words);
  return [
    ...headTexts(document, words),
    pictureText(headline, 26, 600, 'ink', 10),
    pictureText(price ? words.price(price) : words.answer.priceNone, 20, 600, 'ink', 6),
    ...(reduction === undefined ? [] : [pictureText(reduction, 14, 400, 'ink', 6)]),
    ...said.map((text) => pictureText(text, 14, 400, 'ink', 6)),
    smallText(pricedSentence(document, words)),
    { ...smallText(machinesText(document, shown, words)), after: 16 },
  ];
}

/** What stands below the bar: its figures, the range, the link. */
export function textsBelow(document: ReportDocument, words: DocumentWords): readonly PictureText[] {
  const { bar, master, range } = cardAnswer(document, words);
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu } = bar;
  return [
    pictureText(words.answer.bar(needCu, unusedCu, spareCu, capacityCu), 14, 400, 'ink', 4),
    ...(ceilingCu === undefined
      ? []
      : [pictureText(words.answer.ceilingLabel(master, ceilingCu), 13, 400, 'limit', 4)]),
    ...(range === undefined ? [] : [{ ...smallText(range), after: 12 }]),
    ...linkTexts(document, words),
  ];
}

/**
 * What the other pictures say of the answer beside their own figures: the change of the cluster that somebody has, and how
 * the price depends on the rate of complex work. Nothing where there is neither.
 */
export function besideTexts(
  document: ReportDocument,
  words: DocumentWords,
): readonly PictureText[] {
  const { headline, said, range } = cardAnswer(document, words);
  const change = said.length > 0 ? [pictureText(headline, 14, 600, 'ink', 4)] : [];
  const texts = [...said, ...(range === undefined ? [] : [range])].map(smallText);
  return [...change, ...texts].map((text, i, all) =>
    i === all.length - 1 ? { ...text, after: 18 } : text,
  );
}

/** The whole answer in words, for screen readers. */
export function cardLabel(document: ReportDocument, words: DocumentWords): string {
  return `${titleOf(document, words)}${words.document.colon}${cardSentence(document, words)}`;
}

function machinesText(
  { processes }: ReportDocument,
  { nodeCount, stepCu, utilisationPercent }: CardAnswer,
  words: DocumentWords,
): string {
  return [
    `${words.document.machines}${words.document.colon}${words.number(nodeCount)}`,
    ...(processes ? [words.processes.count(processes.needed)] : []),
    `${words.document.step}${words.document.colon}${words.cu(stepCu)}`,
    `${words.document.utilisation}${words.document.colon}${words.percent(utilisationPercent)}`,
  ].join(words.document.between);
}
