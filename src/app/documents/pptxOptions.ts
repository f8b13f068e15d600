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
  const { table, prices, mix, mixHeading } = content;
  addSentence(slide, content.sentence, headWidth, words);
  const w = prices ? tableWidth : frame.width;
  const room = frame.foot - top - headHeight - mixHeight;
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
  const below = top + h + 0.2;
  const strong = { name: mixHeading, sizes: [12], bold: true } as const;
  const used = addFitted(
    slide,
    mixHeading,
    { x: frame.left, y: below, w: frame.width },
    strong,
    words,
  );
  const plain = { name: mixHeading, sizes: [11, 10], lines: 2, color: officeColours.ink2 } as const;
  addFitted(slide, mix, { x: frame.left, y: below + used + 0.02, w: frame.width }, plain, words);
}
