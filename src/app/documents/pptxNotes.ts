import { type FittedText, fitText, lineHeight } from '@/core/report/slides/fitText';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { officeLanguage } from './officeLanguage';
import { addFitted, type Box, pointsPerInch, type Slide } from './pptxParts';

/** In points: the indent of a bullet, and the space between two notes. */
const [indent, after] = [12, 4];

const sizes = [11, 10, 9] as const;

/** Notes as a list under a heading, at the largest size at which all fit; else a line says how many are left out. */
export function addNotes(
  slide: Slide,
  heading: string,
  notes: readonly string[],
  { x, y, w, h }: Box,
  words: WordsWith<'slides'>,
): void {
  if (notes.length === 0) return;
  const strong = { name: heading, sizes: [12], bold: true } as const;
  const used = addFitted(slide, heading, { x, y, w }, strong, words) + 0.05;
  const room = (h - used) * pointsPerInch;
  const at = (size: number) =>
    notes.map((note) => fitText(note, w * pointsPerInch - indent, 6, [size]));
  const size = sizes.find((one) => heightOf(at(one)) <= room) ?? 9;
  const shown = thoseThatFit(at(size), room, size);
  const rest = notes.length - shown.length;
  const more = rest > 0 ? [words.slides.moreNotes(words.number(rest))] : [];
  slide.addText(
    [...shown.map(({ text }) => text), ...more].map((text) => ({
      text,
      options: { bullet: { indent }, breakLine: true, paraSpaceAfter: after },
    })),
    {
      x,
      y: y + used,
      w,
      h: h - used,
      margin: 0,
      valign: 'top',
      fontSize: size,
      color: officeColours.ink,
      lang: officeLanguage(words),
      objectName: heading,
    },
  );
}

/** All notes, or as many as leave room for a line that counts the others. */
function thoseThatFit(notes: readonly FittedText[], room: number, size: number) {
  if (heightOf(notes) <= room) return notes;
  const shown: FittedText[] = [];
  for (const note of notes) {
    if (heightOf([...shown, note]) + size * lineHeight > room) break;
    shown.push(note);
  }
  return shown;
}

function heightOf(notes: readonly FittedText[]): number {
  return notes.reduce((height, { lines, size }) => height + lines * size * lineHeight + after, 0);
}
