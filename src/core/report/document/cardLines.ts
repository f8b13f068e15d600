import { answerSentence, clusterText, rangeSentence } from './answerSentence';
import { madeWith, pricesText, titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { oneLine } from './oneLine';
import { wrapText } from './wrapText';
import { inputsLine } from './writeText';

export const cardWidth = 720;
export const cardMargin = 32;
export const innerWidth = cardWidth - 2 * cardMargin;

/** A text of the card as wrapped lines. Sizes in px; `after` is the space below. */
export type CardText = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 600;
  readonly look: 'ink' | 'ink-2' | 'limit' | 'mono';
  readonly after: number;
};

/** A picture is to be looked at: a longer link cannot be typed off it. */
const longestLink = 480;

/** What stands above the bar: title, head, inputs, answer, price. */
export function textsAbove(document: ReportDocument, words: DocumentWords): readonly CardText[] {
  const { own, page } = words;
  const { customer, author, remark } = document.labels;
  const { price } = document.figures;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [small(`${label}${own.colon}${text}`)];
  const made = [madeWith(document), document.date, pricesText(document, words)];
  return [
    cardText(titleOf(document, words), 18, 600, 'ink', 6),
    ...named(own.customer, customer),
    ...named(own.author, author),
    ...named(own.remark, remark),
    small(made.filter((text) => text !== null).join(own.between)),
    { ...small(inputsLine(document, words)), after: 18 },
    cardText(clusterText(document, page), 26, 600, 'ink', 10),
    cardText(price ? page.price(price) : page.answer.priceNone, 20, 600, 'ink', 6),
    { ...small(machinesText(document, words)), after: 16 },
  ];
}

/** What stands below the bar: its figures, the range, the link. */
export function textsBelow(document: ReportDocument, words: DocumentWords): readonly CardText[] {
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu } = document.bar;
  const { page } = words;
  const range = rangeSentence(document, words);
  const { link } = document;
  return [
    cardText(page.answer.bar(needCu, unusedCu, spareCu, capacityCu), 14, 400, 'ink', 4),
    ...(ceilingCu === undefined
      ? []
      : [
          cardText(
            page.answer.ceilingLabel(document.answer.master, ceilingCu),
            13,
            400,
            'limit',
            4,
          ),
        ]),
    ...(range === undefined ? [] : [{ ...small(range), after: 12 }]),
    ...(link === null
      ? []
      : [
          link.length <= longestLink
            ? cardText(link, 11, 400, 'mono', 0)
            : small(words.own.linkTooLong),
        ]),
  ];
}

/** The whole answer for those who hear the picture. */
export function cardLabel(document: ReportDocument, words: DocumentWords): string {
  return `${titleOf(document, words)}${words.own.colon}${answerSentence(document, words)}`;
}

function machinesText({ figures }: ReportDocument, { page, own }: DocumentWords): string {
  return [
    `${own.machines}${own.colon}${page.number(figures.nodeCount)}`,
    `${own.step}${own.colon}${page.cu(figures.stepCu)}`,
    `${own.utilisation}${own.colon}${page.percent(figures.utilisationPercent)}`,
  ].join(own.between);
}

function small(text: string): CardText {
  return cardText(text, 13, 400, 'ink-2', 4);
}

function cardText(
  text: string,
  size: number,
  weight: CardText['weight'],
  look: CardText['look'],
  after: number,
): CardText {
  const roomy = weight === 600 || look === 'mono' ? 1.12 : 1;
  return { lines: wrapText(oneLine(text), innerWidth / (size * roomy)), size, weight, look, after };
}
