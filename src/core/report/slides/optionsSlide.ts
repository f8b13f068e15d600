import { mixSentence } from '@/core/report/document/answerPhrases';
import { orderSentence } from '@/core/report/document/answerSentence';
import { compactOptions } from '@/core/report/document/compactOptions';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { hasPriceList } from '@/core/report/document/hasPriceList';
import { unitOf } from '@/core/report/document/tableSections';
import type { OptionRow } from '@/core/report/optionRows';
import type { WordsWith } from '@/core/words/words';
import type { SlideChart, SlideTable } from './slideParts';

/** The second slide: a table of every shape, with its price as a bar beside its row. */
export type OptionsSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
  /** The shapes with a price, which come first; undefined when no shape has one. */
  readonly prices: SlideChart | undefined;
  /** What mixed shapes would cost; undefined where there are no prices at all. */
  readonly mix: { readonly heading: string; readonly text: string } | undefined;
};

export function optionsSlide(document: ReportDocument, words: WordsWith<'slides'>): OptionsSlide {
  const unit = unitOf(document, words);
  const priced = document.options.flatMap(({ option }) =>
    option.price ? [{ option, amount: option.price.amount }] : [],
  );
  return {
    title: words.document.options,
    sentence: orderSentence(document, words),
    table: {
      ...compactOptions(document, words),
      answerRow: document.answer.rank - 1,
      states: document.options.map((row) => stateOf(row, document, words)),
    },
    prices:
      priced.length === 0
        ? undefined
        : {
            title: words.slides.prices(unit),
            sentence: words.slides.prices(unit),
            categories: priced.map(({ option }) =>
              words.options.pick(option.slaveCount, option.slave),
            ),
            series: [
              { name: words.slides.prices(unit), values: priced.map(({ amount }) => amount) },
            ],
          },
    mix: hasPriceList(document)
      ? { heading: words.mix.heading, text: mixSentence(document, words) }
      : undefined,
  };
}

/** Whether a shape is the cheapest, and whether it is the answer. */
function stateOf(
  { option, standing }: OptionRow,
  { answer }: ReportDocument,
  words: WordsWith<'slides'>,
): string {
  const states = [
    ...(standing.kind === 'best' && option.price ? [words.slides.best] : []),
    ...(option.slave === answer.slave ? [words.steps.now] : []),
  ];
  return states.join(words.document.between);
}
