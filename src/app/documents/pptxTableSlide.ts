import type { TableSlide } from '@/core/report/slides/slideParts';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { addSentence } from './pptxFrame';
import { addFitted, frame, type Slide } from './pptxParts';
import { addTable } from './pptxTable';

/** No row is higher than this; more rows share the height of the slide. */
const [top, headHeight, highestRow] = [1.95, 0.45, 0.7];

/** What says that rows are left out takes so much below the table. */
const noteHeight = 0.4;

/** Draws a slide of one table below a sentence. */
export function drawTableSlide(
  slide: Slide,
  { title, sentence, table, leftOut }: TableSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  addSentence(slide, sentence, headWidth, words);
  const room = frame.foot - top - headHeight - (leftOut ? noteHeight : 0.15);
  const rowHeight = Math.min(highestRow, room / table.rows.length);
  const h = headHeight + table.rows.length * rowHeight;
  addTable(slide, table, { x: frame.left, y: top, w: frame.width, h }, headHeight, title, words);
  if (!leftOut) return;
  // At the foot: a row whose text takes more lines makes the table higher than it was given.
  const box = { x: frame.left, y: frame.foot - noteHeight / 2 - 0.06, w: frame.width };
  addFitted(slide, leftOut, box, { name: title, sizes: [10], color: officeColours.ink2 }, words);
}
