import { answerSentence, mixSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { numberCell, numberColumn, textCell, textColumn } from '@/core/report/document/layoutParts';
import type { OptionRow } from '@/core/report/optionRows';
import type { DeckWords } from './deckWords';
import type { SlideChart, SlideTable } from './slideParts';

/** The second slide: every shape as a table, its price as a bar beside its row. */
export type OptionsSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
  /** The priced shapes, which come first; undefined where the list prices none. */
  readonly prices: SlideChart | undefined;
  readonly mixHeading: string;
  readonly mix: string;
};

export function optionsSlide(document: ReportDocument, words: DeckWords): OptionsSlide {
  const { own, later, slides } = words;
  const { currency, per } = document.priceList;
  const unit = own.money[currency][per];
  const priced = document.options.flatMap(({ option }) =>
    option.price ? [{ option, amount: option.price.amount }] : [],
  );
  return {
    title: own.options,
    sentence: answerSentence(document, words),
    table: {
      answerRow: document.answer.rank - 1,
      columns: [
        numberColumn(own.rank),
        textColumn(own.slaves),
        textColumn(own.masters),
        ...[own.capacityCu, own.unusedCu, own.machines, unit, own.dearer(unit)].map(numberColumn),
      ],
      states: document.options.map((row) => stateOf(row, document, words)),
      rows: document.options.map((row) => optionCells(row, words)),
    },
    prices:
      priced.length === 0
        ? undefined
        : {
            title: slides.prices(unit),
            sentence: slides.prices(unit),
            categories: priced.map(({ option }) =>
              words.page.options.pick(option.slaveCount, option.slave),
            ),
            series: [{ name: slides.prices(unit), values: priced.map(({ amount }) => amount) }],
          },
    mixHeading: later.mix.heading,
    mix: mixSentence(document, words),
  };
}

function optionCells({ option, rank, standing }: OptionRow, { page, later }: DeckWords) {
  return [
    numberCell(rank, page.number),
    textCell(later.mix.part(option.slaveCount, option.slave)),
    textCell(later.mix.part(option.masterCount, option.master)),
    numberCell(option.capacityCu, page.number),
    numberCell(option.unusedCu, page.number),
    numberCell(option.nodeCount, page.number),
    numberCell(option.price?.amount, page.amount),
    numberCell(standing.kind === 'dearer' ? standing.by.amount : null, page.amount),
  ];
}

/** Whether a shape is the cheapest, and whether it is the answer. */
function stateOf(
  { option, standing }: OptionRow,
  { answer }: ReportDocument,
  { own, later, slides }: DeckWords,
): string {
  const states = [
    ...(standing.kind === 'best' && option.price ? [slides.best] : []),
    ...(option.slave === answer.slave ? [later.steps.now] : []),
  ];
  return states.join(own.between);
}
