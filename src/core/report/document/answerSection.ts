import { type Price, reductionOf } from '@/core/quantity/money';
import type { Option } from '@/core/sizing/result';
import { answerSentence, pricedSentence, rangeSentence, standingSentence } from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  shareCell,
  textCell,
  textColumn,
} from './layoutParts';

/** The answer as sentences and as a table of its figures. */
export function answerSection(document: ReportDocument, words: DocumentWords): DocumentSection {
  const range = rangeSentence(document, words);
  return sectionOf('answer', words.document.answer, {
    paragraphs: [
      answerSentence(document, words),
      pricedSentence(document, words),
      standingSentence(document, words),
      ...(range === undefined ? [] : [range]),
    ],
    tables: [
      {
        columns: [
          textColumn(words.document.figure),
          numberColumn(words.document.value),
          textColumn(words.document.unit),
        ],
        rows: figureRows(document, words),
      },
    ],
  });
}

function figureRows(
  { figures, range, answer }: ReportDocument,
  words: DocumentWords,
): readonly (readonly DocumentCell[])[] {
  const { price } = figures;
  const reduction = price ? reductionOf(price) : undefined;
  const row = (name: string, value: number, unit: string, write = words.number) => [
    textCell(name),
    numberCell(value, write),
    textCell(unit),
  ];
  const priced = (name: string, value: Price | null) =>
    value
      ? [
          textCell(name),
          amountCell(value, words.amount),
          textCell(words.priceUnit(value.currency, value.per)),
        ]
      : [name, words.answer.priceNone, ''].map(textCell);
  const rangePrice = (name: string, option: Option | null) =>
    option ? priced(name, option.price) : [name, words.answer.noCluster, ''].map(textCell);
  return [
    ...(reduction
      ? [
          priced(words.answer.listPrice, reduction.list),
          priced(words.answer.reduction, reduction.off),
        ]
      : []),
    priced(words.document.price, price),
    [textCell(words.document.slaveShape), textCell(words.shape(answer.slave)), textCell('')],
    row(words.document.slaves, answer.slaveCount, ''),
    [textCell(words.document.masterShape), textCell(words.shape(answer.master)), textCell('')],
    row(words.document.masters, answer.masterCount, ''),
    row(words.document.machines, figures.nodeCount, ''),
    row(words.document.totalLoad, figures.recordsPerSecond, ''),
    row(words.document.peak, figures.peakCu, words.document.cu),
    row(words.document.need, figures.requiredCu, words.document.cu),
    ...(range
      ? [
          row(words.document.lowNeed, range.lowCu, words.document.cu),
          row(words.document.highNeed, range.highCu, words.document.cu),
          rangePrice(words.document.lowPrice, range.low),
          rangePrice(words.document.highPrice, range.high),
        ]
      : []),
    row(words.document.capacity, figures.capacityCu, words.document.cu),
    row(words.document.unused, figures.unusedCu, words.document.cu),
    row(words.document.step, figures.stepCu, words.document.cu),
    [
      textCell(words.document.utilisation),
      shareCell(figures.utilisationPercent, words.percentFigure),
      textCell(words.document.percent),
    ],
  ];
}
