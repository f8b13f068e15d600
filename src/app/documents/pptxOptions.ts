import type { OptionsSlide } from '@/core/report/slides/optionsSlide';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { addPriceBars } from './pptxCharts';
import { addSentence } from './pptxFrame';
import { addFitted, frame, type Slide } from './pptxParts';
import { addTable } from './pptxTable';

const [tableWidth, gap, top, headHeight] = [8.75, 0.25, 1.75, 0.66];

/** No row is higher than this; more rows share the height that the mix below the table leaves. */
const [highestRow, mixHeight] = [0.46, 1.1];

/** Draws the second slide: the table, and a bar beside each of its rows. */
export function drawOptions(
  slide: Slide,
  content: OptionsSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  const { table, prices, mix } = content;
  addSentence(slide, content.sentence, headWidth, words);
  const w = prices ? tableWidth : frame.width;
  const room = frame.foot - top - headHeight - (mix ? mixHeight : 0.15);
  const rowHeight = Math.min(highestRow, room / table.rows.length);
  const h = headHeight + table.rows.length * rowHeight;
  addTable(slide, table, { x: frame.left, y: top, w, h }, headHeight, content.title, words);
  if (prices) {
    const x = frame.left + tableWidth + gap;
    const width = frame.width - tableWidth - gap;
    const heading = {
      name: prices.title,
      sizes: [10],
      bold: true,
      color: officeColours.ink2,
    } as const;
    addFitted(slide, prices.title, { x, y: top + headHeight - 0.2, w: width }, heading, words);
    const barsHeight = prices.categories.length * rowHeight;
    const box = { x, y: top + headHeight, w: width, h: barsHeight };
    addPriceBars(slide, prices, table.answerRow, box);
  }
  if (mix) drawMix(slide, mix, top + h + 0.2, words);
}

/** What mixed shapes would cost, below the table. */
function drawMix(
  slide: Slide,
  { heading, text }: NonNullable<OptionsSlide['mix']>,
  y: number,
  words: WordsWith<'slides'>,
): void {
  const strong = { name: heading, sizes: [12], bold: true } as const;
  const box = { x: frame.left, y, w: frame.width };
  const used = addFitted(slide, heading, box, strong, words);
  const plain = { name: heading, sizes: [11, 10], lines: 2, color: officeColours.ink2 } as const;
  addFitted(slide, text, { ...box, y: y + used + 0.02 }, plain, words);
}
