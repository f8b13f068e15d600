import type { GrowthSlide } from '@/core/report/slides/growthSlide';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { addStairs } from './pptxCharts';
import { addSentence } from './pptxFrame';
import { addFitted, frame, type Slide } from './pptxParts';
import { addTable } from './pptxTable';

const [chartWidth, gap, top] = [4.9, 0.35, 1.85];

/** No row is higher than this; more rows share the height of the slide. */
const [headHeight, highestRow] = [0.45, 0.36];

/** Draws the third slide: columns of capacity, and the same as a table. */
export function drawGrowth(
  slide: Slide,
  content: GrowthSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  const { table, stairs, need } = content;
  addSentence(slide, content.sentence, headWidth, words);
  const height = frame.foot - top - 0.15;
  const heading = {
    name: stairs.title,
    sizes: [10],
    bold: true,
    color: officeColours.ink2,
  } as const;
  const used = addFitted(
    slide,
    stairs.title,
    { x: frame.left, y: top, w: chartWidth },
    heading,
    words,
  );
  addStairs(slide, stairs, need, {
    x: frame.left,
    y: top + used,
    w: chartWidth,
    h: height - used,
  });
  const rowHeight = Math.min(highestRow, (height - headHeight) / table.rows.length);
  const x = frame.left + chartWidth + gap;
  const w = frame.width - chartWidth - gap;
  const h = headHeight + table.rows.length * rowHeight;
  addTable(slide, table, { x, y: top, w, h }, headHeight, content.title, words);
}
