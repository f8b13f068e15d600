import type { AnswerSlide } from '@/core/report/slides/answerSlide';
import { fitText, fitTogether } from '@/core/report/slides/fitText';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { addCapacityBar } from './pptxCharts';
import { addFigures } from './pptxFigures';
import { bodyTop } from './pptxFrame';
import { addNotes } from './pptxNotes';
import {
  addFitted,
  addText,
  frame,
  heightOf,
  type Look,
  pointsPerInch,
  type Slide,
} from './pptxParts';

/** Inches of the lines below the title, of the bar, and between the two columns. */
const [linesHeight, barWidth, gap] = [0.98, 7.3, 0.5];

/** Draws the first slide from top to bottom; bar and notes share the room below the figures. */
export function drawAnswer(
  slide: Slide,
  content: AnswerSlide,
  headWidth: number,
  words: WordsWith<'slides'>,
): void {
  let y = Math.max(drawLines(slide, content.lines, headWidth, words) + 0.08, 1.75);
  const row = (text: string, look: Look, after: number) => {
    y += addFitted(slide, text, { x: frame.left, y, w: frame.width }, look, words) + after;
  };
  y += drawCluster(slide, content.cluster, y, words) + 0.02;
  row(
    content.price,
    { name: words.document.price, sizes: [24, 20], bold: true, color: officeColours.need },
    0.02,
  );
  y += drawTerms(slide, content.terms, y, words) + 0.02;
  row(
    content.standing,
    { name: words.document.state, sizes: [12], color: officeColours.ink2 },
    0.12,
  );
  y += addFigures(slide, content.figures, y, words) + 0.18;
  drawBar(slide, content, y, words);
  const x = frame.left + barWidth + gap;
  const notes = { x, y, w: frame.width - barWidth - gap, h: frame.foot - y - 0.1 };
  addNotes(slide, content.notesHeading, content.notes, notes, words);
}

/** The cluster on one line, or on two where one line would need too small letters. */
function drawCluster(slide: Slide, text: string, y: number, words: WordsWith<'slides'>): number {
  const width = frame.width * pointsPerInch;
  const one = fitText(text, width, 1, [28, 26, 24, 22], 'bold');
  const fitted = one.isCut ? fitText(text, width, 2, [22, 19, 16], 'bold') : one;
  const look = { name: words.document.answer, bold: true };
  return addText(slide, fitted, { x: frame.left, y, w: frame.width }, look, words);
}

/** What the price rests on, on two lines, or on three where two would not say all of it. */
function drawTerms(slide: Slide, text: string, y: number, words: WordsWith<'slides'>): number {
  const width = frame.width * pointsPerInch;
  const two = fitText(text, width, 2, [10, 9]);
  const fitted = two.isCut ? fitText(text, width, 3, [9, 8]) : two;
  const look = { name: words.document.prices, color: officeColours.ink2 };
  return addText(slide, fitted, { x: frame.left, y, w: frame.width }, look, words);
}

/** Customer, author, remark and inputs; returns where they end, in inches from the top. */
function drawLines(
  slide: Slide,
  lines: readonly string[],
  headWidth: number,
  words: WordsWith<'slides'>,
): number {
  const width = headWidth * pointsPerInch;
  const height = linesHeight * pointsPerInch;
  return fitTogether(lines, width, height, [11, 10, 9, 8]).reduce((y, fitted) => {
    const look = { name: words.document.inputs, color: officeColours.ink2 };
    return y + addText(slide, fitted, { x: frame.left, y, w: headWidth }, look, words);
  }, bodyTop);
}

function drawBar(
  slide: Slide,
  { bar, remarks }: AnswerSlide,
  top: number,
  words: WordsWith<'slides'>,
): void {
  const box = { x: frame.left, w: barWidth };
  const heading = { name: bar.title, sizes: [12], bold: true } as const;
  const y = top + addFitted(slide, bar.title, { ...box, y: top }, heading, words) + 0.04;
  const room = frame.foot - y;
  const texts = fitTogether(
    [bar.sentence, ...remarks],
    barWidth * pointsPerInch,
    (room - 0.85) * pointsPerInch,
    [10.5, 10, 9, 8],
  );
  const below = texts.reduce((height, text) => height + heightOf(text), 0.14);
  const h = Math.min(1.15, room - below);
  addCapacityBar(slide, bar, { ...box, y, h });
  texts.reduce(
    (at, text) => {
      const look = { name: bar.title, color: officeColours.ink2 };
      return at + addText(slide, text, { ...box, y: at }, look, words);
    },
    y + h + 0.04,
  );
}
