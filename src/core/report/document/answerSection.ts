import { type Price, reductionOf } from '@/core/quantity/money';
import { isPool } from '@/core/report/isPool';
import type { Option } from '@/core/sizing/result';
import {
  answerSentence,
  changeWords,
  pricedSentence,
  rangeSentence,
  standingSentence,
} from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { hasPriceList } from './hasPriceList';
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

/** The answer as sentences and as a table of its figures; beside a change, what a new order would be. */
export function answerSection(document: ReportDocument, words: DocumentWords): DocumentSection {
  const range = rangeSentence(document, words);
  const heading = changeWords(document, words)?.orderHeading ?? words.document.answer;
  return sectionOf('answer', heading, {
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
  document: ReportDocument,
  words: DocumentWords,
): readonly (readonly DocumentCell[])[] {
  const { figures, range } = document;
  const { price } = figures;
  const reduction = price ? reductionOf(price) : undefined;
  const row = (name: string, value: number, unit: string) => figureRow(name, value, unit, words);
  const priced = (name: string, value: Price | null) =>
    value
      ? [
          textCell(name),
          amountCell(value, words.amount),
          textCell(words.priceUnit(value.currency, value.per)),
        ]
      : [name, words.answer.priceNone, ''].map(textCell);
  const rangePrice = (name: string, option: Option | null) => {
    if (!option) return [[name, words.answer.noCluster, ''].map(textCell)];
    // Where there are no prices at all, that is said once, of the answer.
    return hasPriceList(document) ? [priced(name, option.price)] : [];
  };
  return [
    ...(reduction
      ? [
          priced(words.answer.listPrice, reduction.list),
          priced(words.answer.reduction, reduction.off),
        ]
      : []),
    priced(words.document.price, price),
    ...clusterRows(document, words),
    row(words.document.totalLoad, figures.recordsPerSecond, ''),
    row(words.document.peak, figures.peakCu, words.document.cu),
    row(words.document.need, figures.requiredCu, words.document.cu),
    ...(range
      ? [
          row(words.document.lowNeed, range.lowCu, words.document.cu),
          row(words.document.middleNeed, range.middleCu, words.document.cu),
          row(words.document.highNeed, range.highCu, words.document.cu),
          ...rangePrice(words.document.lowPrice, range.low),
          ...rangePrice(words.document.middlePrice, range.middle),
          ...rangePrice(words.document.highPrice, range.high),
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

/** What the cluster is made of: machines with their shapes, or units. */
function clusterRows(
  document: ReportDocument,
  words: DocumentWords,
): readonly (readonly DocumentCell[])[] {
  const { answer, figures } = document;
  const count = (name: string, value: number) => figureRow(name, value, '', words);
  const shape = (name: string, id: string) =>
    [name, words.shape(id), ''].map((text) => textCell(text));
  const bought = count(words.document.machines, figures.nodeCount);
  if (isPool(document)) {
    const management = answer.masterCount > 0;
    return [
      count(words.document.slaves, answer.slaveCount),
      ...(management ? [count(words.document.masters, answer.masterCount), bought] : []),
    ];
  }
  return [
    shape(words.document.slaveShape, answer.slave),
    count(words.document.slaves, answer.slaveCount),
    shape(words.document.masterShape, answer.master),
    count(words.document.masters, answer.masterCount),
    bought,
  ];
}

function figureRow(name: string, value: number, unit: string, words: DocumentWords) {
  return [textCell(name), numberCell(value, words.number), textCell(unit)];
}
