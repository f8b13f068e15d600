import { refusalSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { stepsSection } from '@/core/report/document/tableSections';
import type { StepRow } from '@/core/report/stepRows';
import type { DeckWords } from './deckWords';
import type { SlideChart, SlideTable } from './slideParts';

/** The third slide: capacity by number of Slaves against the need, and the same as a table. */
export type GrowthSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
  /** A column has its value in the series of its kind and nothing in the others, so that the legend names the kinds. */
  readonly stairs: SlideChart;
  readonly need: { readonly name: string; readonly values: readonly number[] };
};

export function growthSlide(document: ReportDocument, words: DeckWords): GrowthSlide {
  const { later, own, slides } = words;
  const refusal = refusalSentence(document, words);
  const { answer, figures, steps } = document;
  const section = stepsSection(document, words);
  const sentence = later.steps.chartSentence(
    answer.slaveCount,
    figures.capacityCu,
    figures.requiredCu,
  );
  return {
    title: section.heading,
    sentence: refusal === undefined ? sentence : own.sentences(sentence, refusal),
    table: {
      columns: section.tables.flatMap((table) => table.columns),
      rows: section.tables.flatMap((table) => table.rows),
      answerRow: steps.findIndex(({ place }) => place === 'now'),
    },
    stairs: {
      title: slides.growth,
      sentence,
      categories: steps.map(({ step, followsGap }) => {
        const count = words.page.number(step.slaveCount);
        return followsGap ? slides.afterGap(count) : count;
      }),
      series: (['now', 'within', 'larger-masters'] as const).map((place) => ({
        name: nameOf(place, words),
        values: steps.map((row) => (row.place === place ? row.step.capacityCu : 0)),
      })),
    },
    need: { name: slides.need, values: steps.map(() => figures.requiredCu) },
  };
}

function nameOf(place: StepRow['place'], { later, slides }: DeckWords): string {
  switch (place) {
    case 'now':
      return later.steps.now;
    case 'within':
      return slides.further;
    case 'larger-masters':
      return later.steps.changes;
  }
}
