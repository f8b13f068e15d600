import { boughtCount } from '@/core/report/boughtCount';
import { refusalSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { stepsSection } from '@/core/report/document/tableSections';
import type { StepRow } from '@/core/report/stepRows';
import type { WordsWith } from '@/core/words/words';
import type { SlideChart, SlideTable } from './slideParts';

/** The third slide: capacity by number of workers against the need, and the same as a table. */
export type GrowthSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
  /** Each column has a value in the series of its kind and none in the others, so that the legend names the kinds. */
  readonly stairs: SlideChart;
  readonly need: { readonly name: string; readonly values: readonly number[] };
};

export function growthSlide(document: ReportDocument, words: WordsWith<'slides'>): GrowthSlide {
  const refusal = refusalSentence(document, words);
  const { figures, stairs, steps } = document;
  const section = stepsSection(document, words);
  const sentence = words.steps.chartSentence(
    stairs.chosen.slaveCount,
    figures.capacityCu,
    figures.requiredCu,
  );
  return {
    title: section.heading,
    sentence: refusal === undefined ? sentence : words.printed.sentences(sentence, refusal),
    table: {
      columns: section.tables.flatMap((table) => table.columns),
      rows: section.tables.flatMap((table) => table.rows),
      answerRow: steps.findIndex(({ place }) => place === 'now'),
    },
    stairs: {
      title: words.slides.growth,
      sentence,
      categories: steps.map(({ step, followsGap }) => {
        const count = words.number(boughtCount(document, step.slaveCount));
        return followsGap ? words.slides.afterGap(count) : count;
      }),
      series: (['now', 'within', 'larger-masters'] as const).map((place) => ({
        name: nameOf(place, words),
        values: steps.map((row) => (row.place === place ? row.step.capacityCu : 0)),
      })),
    },
    need: { name: words.slides.need, values: steps.map(() => figures.requiredCu) },
  };
}

function nameOf(place: StepRow['place'], words: WordsWith<'slides'>): string {
  switch (place) {
    case 'now':
      return words.steps.now;
    case 'within':
      return words.slides.further;
    case 'larger-masters':
      return words.steps.changes;
  }
}
