import { widthOf } from './wrapText';

/** Width in px in which a text fits on one line, also in a wide or bold font. */
export function roomFor(text: string, size: number): number {
  return widthOf(text) * size * 1.15;
}
