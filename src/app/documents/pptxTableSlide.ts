import type { TableSlide } from '@/core/report/slides/slideParts';
import type { WordsWith } from '@/core/words/words';
import { addSentence } from './pptxFrame';
import { frame, type Slide } from './pptxParts';
import { addTable } from './pptxTable';

/** No row is higher than this; more rows share the height of the slide. */
const [top, headHeight, highestRow] = [1.95, 0.45, 0.7];

/** Draws a slide of one table below a sentence. */
export function drawTableSlide(
  slide: Slide,
  { title, sentence, table }: TableSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  addSentence(slide, sentence, headWidth, words);
  const room = frame.foot - top - headHeight - 0.15;
  const rowHeight = Math.min(highestRow, room / table.rows.length);
  const h = headHeight + table.rows.length * rowHeight;
  addTable(slide, table, { x: frame.left, y: top, w: frame.width, h }, headHeight, title, words);
}
