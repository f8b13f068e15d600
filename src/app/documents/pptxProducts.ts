import type { ProductsSlide } from '@/core/report/slides/productsSlide';
import type { WordsWith } from '@/core/words/words';
import { addSentence } from './pptxFrame';
import { frame, type Slide } from './pptxParts';
import { addTable } from './pptxTable';

/** No row is higher than this; more rows share the height of the slide. */
const [top, headHeight, highestRow] = [1.95, 0.45, 0.7];

/** Draws the slide of the plan on every product. */
export function drawProducts(
  slide: Slide,
  { title, sentence, table }: ProductsSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  addSentence(slide, sentence, headWidth, words);
  const room = frame.foot - top - headHeight - 0.15;
  const rowHeight = Math.min(highestRow, room / table.rows.length);
  const h = headHeight + table.rows.length * rowHeight;
  addTable(slide, table, { x: frame.left, y: top, w: frame.width, h }, headHeight, title, words);
}
