import { type FoundError, remedies } from './foundError';
import { readMessages } from './readMessages';
import { spanOf, squeezeText } from './squeezeText';

/**
 * Every known message in a text, in its order, none overlapping another. Wrapped lines, full-width punctuation, HTML
 * escapes and letter case make no difference. Takes time in proportion to the text.
 */
export function findErrors(text: string): readonly FoundError[] {
  const squeezed = squeezeText(text);
  const found: FoundError[] = [];
  let last = 0;
  for (const { code, from, to, values } of readMessages(squeezed)) {
    if (from < last) continue;
    last = to;
    found.push({ code, ...spanOf(squeezed, from, to), values, ...remedies[code] });
  }
  return found;
}
