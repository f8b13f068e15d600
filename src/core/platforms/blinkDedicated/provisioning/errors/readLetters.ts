import { gap, originalOf, type SqueezedText } from './squeezeText';

/** A stretch of letters and its value; no value where it is only a placeholder such as `<version>`. */
export type LettersReading = {
  readonly from: number;
  readonly to: number;
  readonly value?: string;
};

/** Where `words` stand in the letters up to `span` before `end`, the last of them; -1 when nowhere near. */
export function lastBefore(letters: string, words: string, end: number, span: number): number {
  const from = Math.max(0, end - span);
  const found = letters.slice(from, end).lastIndexOf(words);
  return found === -1 ? -1 : from + found;
}

const versionLetter = /[a-z0-9._\-<>]/;
const longestVersion = 80;

/** A version that starts at `from` and ends before white space; a line break after a hyphen does not end it. */
export function readVersionFrom(squeezed: SqueezedText, from: number): LettersReading | undefined {
  const { letters, gaps } = squeezed;
  let to = from;
  while (to < letters.length && to - from < longestVersion) {
    if (!versionLetter.test(letters.charAt(to))) break;
    if (to > from && gaps[to] !== gap.none && !goesOn(squeezed, to)) break;
    to += 1;
  }
  while (to > from && /[._-]/.test(letters.charAt(to - 1))) to -= 1;
  return readingOf(squeezed, from, to, (value) => /\d/.test(value));
}

/** A version that ends before `to` and starts with `blink-`. */
export function readVersionBefore(squeezed: SqueezedText, to: number): LettersReading | undefined {
  const from = lastBefore(squeezed.letters, 'blink-', to, longestVersion);
  if (from === -1) return undefined;
  for (let i = from + 1; i < to; i += 1) {
    if (!versionLetter.test(squeezed.letters.charAt(i))) return undefined;
    if (squeezed.gaps[i] !== gap.none && !goesOn(squeezed, i)) return undefined;
  }
  return readingOf(squeezed, from, to, (value) => /^blink-v?\d/i.test(value));
}

/** A name between two known words. */
export function readName(
  squeezed: SqueezedText,
  from: number,
  to: number,
): LettersReading | undefined {
  return from < to ? readingOf(squeezed, from, to, () => true) : undefined;
}

/** Digits from `from`. */
export function readDigitRun(squeezed: SqueezedText, from: number): LettersReading | undefined {
  let to = from;
  while (to - from < 12 && /\d/.test(squeezed.letters.charAt(to))) {
    if (to > from && squeezed.gaps[to] !== gap.none) break;
    to += 1;
  }
  return to > from ? { from, to, value: originalOf(squeezed, from, to) } : undefined;
}

/** The letters from `from` to the closing bracket, at most `span` of them. */
export function readBracket(
  squeezed: SqueezedText,
  from: number,
  span: number,
): LettersReading | undefined {
  const close = squeezed.letters.slice(from, from + span).indexOf(']');
  return close > 0 ? readingOf(squeezed, from, from + close, () => true) : undefined;
}

const goesOn = ({ letters, gaps }: SqueezedText, i: number) =>
  gaps[i] === gap.line && letters.charAt(i - 1) === '-';

/** The documents print these names where a real message has a value. */
const placeholder = /^(blink-)?<(version|blinkversion|nodename|projectname)>$/i;

function readingOf(
  squeezed: SqueezedText,
  from: number,
  to: number,
  isValue: (value: string) => boolean,
): LettersReading | undefined {
  const raw = originalOf(squeezed, from, to);
  if (placeholder.test(raw)) return { from, to };
  const value = raw.replace(/[<>]/g, '');
  return value !== '' && isValue(value) ? { from, to, value } : undefined;
}
