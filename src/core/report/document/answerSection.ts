import type { Price } from '@/core/quantity/money';
import { answerSentence, pricedSentence, rangeSentence, standingSentence } from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  type Cell,
  numberCell,
  numberColumn,
  type Section,
  sectionOf,
  shareCell,
  textCell,
  textColumn,
} from './layoutParts';

/** The answer as sentences and as a table of its figures. */
export function answerSection(document: ReportDocument, words: DocumentWords): Section {
  const { own } = words;
  const range = rangeSentence(document, words);
  return sectionOf(own.answer, {
    paragraphs: [
      answerSentence(document, words),
      pricedSentence(document, words),
      standingSentence(document, words),
      ...(range === undefined ? [] : [range]),
    ],
    tables: [
      {
        columns: [textColumn(own.figure), numberColumn(own.value), textColumn(own.unit)],
        rows: figureRows(document, words),
      },
    ],
  });
}

function figureRows(
  { figures, range, answer }: ReportDocument,
  { page, own }: DocumentWords,
): readonly (readonly Cell[])[] {
  const { price } = figures;
  const row = (name: string, value: number, unit: string, write = page.number) => [
    textCell(name),
    numberCell(value, write),
    textCell(unit),
  ];
  const priced = (name: string, value: Price | null) =>
    value
      ? row(name, value.amount, own.money[value.currency]?.[value.per] ?? '', page.amount)
      : [name, page.answer.priceNone, ''].map(textCell);
  return [
    priced(own.price, price),
    [textCell(own.slaveShape), textCell(page.shape(answer.slave)), textCell('')],
    row(own.slaves, answer.slaveCount, ''),
    [textCell(own.masterShape), textCell(page.shape(answer.master)), textCell('')],
    row(own.masters, answer.masterCount, ''),
    row(own.machines, figures.nodeCount, ''),
    row(own.totalLoad, figures.recordsPerSecond, ''),
    row(own.peak, figures.peakCu, own.cu),
    row(own.need, figures.requiredCu, own.cu),
    ...(range
      ? [
          row(own.lowNeed, range.lowCu, own.cu),
          row(own.highNeed, range.highCu, own.cu),
          priced(own.lowPrice, range.low.price),
          priced(own.highPrice, range.high.price),
        ]
      : []),
    row(own.capacity, figures.capacityCu, own.cu),
    row(own.unused, figures.unusedCu, own.cu),
    row(own.step, figures.stepCu, own.cu),
    [
      textCell(own.utilisation),
      shareCell(figures.utilisationPercent, page.share),
      textCell(own.percent),
    ],
  ];
}
