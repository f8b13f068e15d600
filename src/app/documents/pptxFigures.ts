import type PptxGenJS from 'pptxgenjs';
import type { AnswerSlide } from '@/core/report/slides/answerSlide';
import { type FittedText, fitText } from '@/core/report/slides/fitText';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { officeLanguage } from './officeLanguage';
import { frame, pointsPerInch, type Slide } from './pptxParts';

/** Inches of the labels and of the values below them. */
const heights = [0.38, 0.42];

type Border = PptxGenJS.BorderProps;

const none: Border = { type: 'none' };
const strong: Border = { type: 'solid', color: officeColours.ink, pt: 1 };
const fine: Border = { type: 'solid', color: officeColours.rule, pt: 0.75 };

/** The figures as a table of two rows, small labels as the headings of large values; returns its height. */
export function addFigures(
  slide: Slide,
  figures: AnswerSlide['figures'],
  y: number,
  words: WordsWith<'slides'>,
): number {
  const w = frame.width / figures.length;
  const width = (w - 0.2) * pointsPerInch;
  const values = figures.map(({ value }) => fitText(value, width, 1, [20, 17, 14, 11, 9], 'bold'));
  const labels = figures.map(({ name }) => fitText(name, width, 2, [10, 9, 8]));
  const lang = officeLanguage(words);
  slide.addTable(
    [
      cells(labels, { color: officeColours.ink2, valign: 'bottom', lang }, strong, none),
      cells(values, { bold: true, color: officeColours.ink, valign: 'top', lang }, none, fine),
    ],
    {
      x: frame.left,
      y,
      w: frame.width,
      colW: figures.map(() => w),
      rowH: heights,
      objectName: words.document.figure,
    },
  );
  return heights.reduce((all, one) => all + one, 0);
}

/** A row in the size of its longest text. */
function cells(
  texts: readonly FittedText[],
  look: PptxGenJS.TableCellProps,
  above: Border,
  below: Border,
): PptxGenJS.TableRow {
  const fontSize = Math.min(...texts.map(({ size }) => size));
  return texts.map(({ text }) => ({
    text,
    options: {
      ...look,
      fontSize,
      align: 'left',
      margin: [0.02, 0.1, 0.02, 0.02],
      border: [above, none, below, none],
    },
  }));
}
