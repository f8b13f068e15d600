import { madeWith, pricesText, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { isPool } from '@/core/report/isPool';
import { type AnswerSlide, answerSlide } from './answerSlide';
import { chartSlides } from './chartSlides';
import { decidesSlide, regretSlide } from './decidesSlide';
import { failureSlide } from './failureSlide';
import { type GrowthSlide, growthSlide } from './growthSlide';
import { leavingSlide } from './leavingSlide';
import { type OptionsSlide, optionsSlide } from './optionsSlide';
import { presentSlide } from './presentSlide';
import { productsSlide } from './productsSlide';
import { roadSlide } from './roadSlide';
import type { ChartSlide, TableSlide } from './slideParts';

/** A document as three slides, two where there are no shapes to compare, one of every product, one of failures, one of what decides and one of leaving if it has them. The texts are unformatted: the code that draws them fits and escapes them. */
type SlideDeck = {
  readonly title: string;
  readonly author: string;
  /** Version, date and price list, at the foot of every slide. */
  readonly foot: string;
  readonly answer: AnswerSlide;
  readonly options: OptionsSlide | undefined;
  readonly growth: GrowthSlide;
  readonly products: TableSlide | undefined;
  readonly failure: TableSlide | undefined;
  readonly decides: TableSlide | undefined;
  /** Where loads or rates are not known. */
  readonly regret: TableSlide | undefined;
  readonly leaving: TableSlide | undefined;
  /** Of a cluster that somebody has. */
  readonly present: TableSlide | undefined;
  readonly road: TableSlide | undefined;
  readonly charts: readonly ChartSlide[];
};

export function slideDeck(document: ReportDocument, words: FileWords): SlideDeck {
  const { date, labels, product } = document;
  const made = [madeWith(document), ...(date === null ? [] : [date]), pricesText(document, words)];
  return {
    title: titleOf(document, words),
    author: labels.author ?? product.name,
    foot: made.join(words.document.between),
    answer: answerSlide(document, words),
    options: isPool(document) ? undefined : optionsSlide(document, words),
    growth: growthSlide(document, words),
    products: productsSlide(document, words),
    failure: failureSlide(document, words),
    decides: decidesSlide(document, words),
    regret: regretSlide(document, words),
    leaving: leavingSlide(document, words),
    present: presentSlide(document, words),
    road: roadSlide(document, words),
    charts: chartSlides(document, words),
  };
}
