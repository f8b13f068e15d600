import { graphemesOf } from '@/core/report/document/graphemes';
import { oneLine } from '@/core/report/document/oneLine';
import { widthOf, wrapText } from '@/core/report/document/wrapText';

export type FittedText = {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  readonly isCut: boolean;
};

type FontWeight = 'plain' | 'bold';

/** How much wider the letters of the widest common sans-serif font are than usual ones. */
const leeways: Readonly<Record<FontWeight, number>> = { plain: 1.1, bold: 1.24 };

/**
 * Sets a text at the largest of the sizes, given largest first, at which it fits into the lines; a text that is too
 * long even at the smallest is cut at the end. Width and sizes are in points.
 */
export function fitText(
  text: string,
  width: number,
  lines: number,
  sizes: readonly [number, ...number[]],
  weight: FontWeight = 'plain',
): FittedText {
  const whole = oneLine(text);
  const emAt = (size: number) => width / (size * leeways[weight]);
  for (const size of sizes) {
    const wrapped = wrapText(whole, emAt(size));
    if (wrapped.length <= lines) return { text: whole, size, lines: wrapped.length, isCut: false };
  }
  const size = sizes.at(-1) ?? sizes[0];
  let at = 0;
  let last = '';
  for (const line of wrapText(whole, emAt(size)).slice(0, lines)) {
    at = whole.indexOf(line, at + last.length);
    last = line;
  }
  return { text: whole.slice(0, at) + cut(last, emAt(size)), size, lines, isCut: true };
}

/** Lines of text are this many times as high as their letters. */
export const lineHeight = 1.25;

/**
 * Sets texts below each other at one size within a height; when they are too high even at the smallest, the longest
 * are cut.
 */
export function fitTogether(
  texts: readonly string[],
  width: number,
  height: number,
  sizes: readonly [number, ...number[]],
): readonly FittedText[] {
  const room = (size: number) => Math.max(texts.length, Math.floor(height / (size * lineHeight)));
  const linesAt = (size: number) =>
    texts.map((text) => wrapText(oneLine(text), width / (size * leeways.plain)).length);
  const fits = (size: number) => sum(linesAt(size)) <= room(size);
  const size = sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
  const shares = shareOut(linesAt(size), room(size));
  return texts.map((text, i) => fitText(text, width, shares[i] ?? 1, [size]));
}

/** The number of lines for each text: at most what it wants, and divided evenly when there are too few. */
function shareOut(wanted: readonly number[], lines: number): readonly number[] {
  const shares = wanted.map(() => 0);
  let left = lines;
  let given = -1;
  while (left > 0 && given !== 0) {
    given = 0;
    wanted.forEach((want, i) => {
      const share = shares[i] ?? 0;
      if (share >= want || left === 0) return;
      shares[i] = share + 1;
      left -= 1;
      given += 1;
    });
  }
  return shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function cut(line: string, em: number): string {
  const signs = [...graphemesOf(line)];
  while (signs.length > 0 && widthOf(`${signs.join('')}…`) > em) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
