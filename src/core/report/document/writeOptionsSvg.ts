import { isPool } from '@/core/report/isPool';
import type { OptionRow } from '@/core/report/optionRows';
import { answerSentence, pricedSentence } from './answerSentence';
import { besideTexts } from './cardLines';
import { titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { pictureColours, rectangle, stackTexts, svgPicture, textAt } from './pictureMarkup';
import {
  headTexts,
  innerWidth,
  linkTexts,
  pictureMargin,
  pictureText,
  pictureWidth,
  smallText,
} from './pictureText';
import { roomFor } from './roomFor';
import { unitOf } from './tableSections';
import { writeSvg } from './writeSvg';

const barHeight = 14;
const textSize = 13;
const rowHeight = 46;
const gap = 8;

/**
 * What every shape costs as bars from zero, each with its cluster and capacity; a shape without a price says so. Where
 * there are no shapes, it is the picture of the answer.
 */
export function writeOptionsSvg(document: ReportDocument, words: DocumentWords): string {
  if (isPool(document)) return writeSvg(document, words);
  const title = words.document.barsTitle(unitOf(document, words));
  const head = stackTexts(
    [
      ...headTexts(document, words),
      ...besideTexts(document, words),
      pictureText(title, 16, 600, 'ink', 4),
      { ...smallText(pricedSentence(document, words)), after: 10 },
    ],
    pictureMargin,
  );
  const rows = rowsMarkup(document, words, head.bottom);
  const foot = stackTexts(
    linkTexts(document, words),
    head.bottom + document.options.length * rowHeight + 8,
  );
  return svgPicture({
    language: words.language,
    title: `${titleOf(document, words)}${words.document.colon}${title}`,
    description: answerSentence(document, words),
    bottom: foot.bottom,
    parts: [...head.markup, ...rows, ...foot.markup],
  });
}

function rowsMarkup(document: ReportDocument, words: DocumentWords, top: number) {
  const amounts = document.options.flatMap(({ option }) => option.price?.amount ?? []);
  const written = (amount: number) => words.amount(amount, document.priceList.currency);
  const most = Math.max(...amounts, Number.MIN_VALUE);
  const room = Math.max(0, ...amounts.map((amount) => roomFor(written(amount), textSize)));
  const longest = innerWidth - gap - room;
  return document.options.flatMap(({ option, rank }, i) => {
    const isChosen = option.slave === document.answer.slave;
    const textY = top + i * rowHeight + textSize;
    const barTop = textY + 6;
    const look = { size: textSize, weight: isChosen ? 600 : 400, look: 'ink' } as const;
    const price = option.price?.amount;
    const length = price === undefined ? 0 : (price / most) * longest;
    return [
      textAt(optionLabel(option, rank, words), { x: pictureMargin, y: textY, ...look }),
      textAt(capacityText(option, isChosen, words), {
        x: pictureWidth - pictureMargin,
        y: textY,
        ...look,
        anchor: 'end',
      }),
      ...(price === undefined
        ? [textAt(words.answer.priceNone, { x: pictureMargin, y: barTop + 12, size: textSize })]
        : [
            rectangle(
              pictureMargin,
              barTop,
              length,
              barHeight,
              isChosen ? pictureColours.need : pictureColours.spare,
            ),
            textAt(written(price), {
              x: pictureMargin + length + gap,
              y: barTop + 12,
              ...look,
            }),
          ]),
    ];
  });
}

type Option = OptionRow['option'];

function optionLabel(option: Option, rank: number, words: DocumentWords): string {
  const { slaveCount, slave, masterCount, master } = option;
  return `${words.number(rank)}. ${words.answer.peek(slaveCount, slave, masterCount, master)}`;
}

function capacityText(option: Option, isChosen: boolean, words: DocumentWords): string {
  const chosen = isChosen ? [words.steps.now] : [];
  return [...chosen, words.cu(option.capacityCu)].join(words.document.between);
}
