import type PptxGenJS from 'pptxgenjs';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { type FittedText, fitText, lineHeight } from '@/core/report/slides/fitText';
import { officeColours } from './officeColours';
import { officeLanguage } from './officeLanguage';

export type Slide = PptxGenJS.Slide;

/** Inches on a slide of 13.33 × 7.5. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export const pointsPerInch = 72;

/** The frame of every slide: its margin, the width inside, and where the foot begins. */
export const frame = { left: 0.6, width: 12.13, top: 0.42, foot: 6.82, codeSide: 1.4 } as const;

export type Look = {
  readonly name: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly lines?: number;
  readonly sizes: readonly [number, ...number[]];
};

/** A text that fits its box at one of the sizes of its look; returns the inches that it fills. */
export function addFitted(
  slide: Slide,
  text: string,
  box: Omit<Box, 'h'>,
  look: Look,
  words: DocumentWords,
): number {
  const fitted = fitText(
    text,
    box.w * pointsPerInch,
    look.lines ?? 1,
    look.sizes,
    look.bold ? 'bold' : 'plain',
  );
  return addText(slide, fitted, box, look, words);
}

/** A fitted text, as high as its lines; returns its inches. */
export function addText(
  slide: Slide,
  fitted: FittedText,
  box: Omit<Box, 'h'>,
  look: Omit<Look, 'sizes' | 'lines'>,
  words: DocumentWords,
): number {
  const h = heightOf(fitted);
  slide.addText(fitted.text, {
    ...box,
    h,
    margin: 0,
    valign: 'top',
    fontSize: fitted.size,
    bold: look.bold ?? false,
    color: look.color ?? officeColours.ink,
    lang: officeLanguage(words),
    objectName: look.name,
  });
  return h;
}

export function heightOf({ size, lines }: FittedText): number {
  return (size * lineHeight * lines) / pointsPerInch;
}
