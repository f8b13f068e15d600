import type { ChartSlide } from '@/core/report/slides/slideParts';
import type { WordsWith } from '@/core/words/words';
import { pngAddress } from './pngAddress';
import { addSentence } from './pptxFrame';
import { frame, type Slide } from './pptxParts';

const top = 1.95;

/** Draws a slide of one chart below a sentence: as large as there is room for, in the middle. */
export function drawChartSlide(
  slide: Slide,
  { title, sentence, chart }: ChartSlide,
  png: Uint8Array,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  addSentence(slide, sentence, headWidth, words);
  const room = frame.foot - top - 0.15;
  const scale = Math.min(frame.width / chart.width, room / chart.height);
  const [w, h] = [chart.width * scale, chart.height * scale];
  slide.addImage({
    data: pngAddress(png),
    x: frame.left + (frame.width - w) / 2,
    y: top,
    w,
    h,
    altText: sentence,
    objectName: title,
  });
}
