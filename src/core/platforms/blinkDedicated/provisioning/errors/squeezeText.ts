/**
 * A text made comparable: without white space, in lower case and half width, HTML escapes resolved. Then wrapping,
 * indenting and escaping make no difference. `at[i]` is the place of the i-th character in the text, `at[length]` its end.
 */
export type SqueezedText = {
  readonly text: string;
  readonly letters: string;
  readonly at: Int32Array;
  /** What stood before the i-th character. */
  readonly gaps: Uint8Array;
};

export const gap = { none: 0, space: 1, line: 2 } as const;

const escapes: readonly (readonly [string, string])[] = [
  ['&amp;lt;', '<'],
  ['&amp;gt;', '>'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
  ['&#60;', '<'],
  ['&#62;', '>'],
  ['&amp;', '&'],
];

const halfWidth = new Map(
  [...'。、【】「」'].map((wide, i) => [codeOf(wide), codeOf('.,[][]', i)]),
);

export function squeezeText(text: string): SqueezedText {
  const at = new Int32Array(text.length + 1);
  const gaps = new Uint8Array(text.length + 1);
  const codes = new Uint16Array(text.length);
  let length = 0;
  let before: number = gap.none;
  let i = 0;
  while (i < text.length) {
    const raw = text.charCodeAt(i);
    const escaped = raw === ampersand ? escapeAt(text, i) : undefined;
    const code = escaped ? codeOf(escaped[1]) : plainOf(raw);
    if (isBlank(code)) {
      before = Math.max(before, code === 10 || code === 13 ? gap.line : gap.space);
    } else {
      at[length] = i;
      gaps[length] = before;
      codes[length] = code;
      length += 1;
      before = gap.none;
    }
    i += escaped ? escaped[0].length : 1;
  }
  at[length] = text.length;
  return { text, letters: lettersOf(codes.subarray(0, length)), at, gaps };
}

/** Joined in pieces, because one call takes a limited number of arguments. */
function lettersOf(codes: Uint16Array): string {
  let letters = '';
  for (let i = 0; i < codes.length; i += 8192)
    letters += String.fromCharCode(...codes.subarray(i, i + 8192));
  return letters;
}

function codeOf(letter: string, i = 0): number {
  return letter.charCodeAt(i);
}

const ampersand = codeOf('&');

function escapeAt(text: string, i: number) {
  if (!/[lgqna#]/i.test(text.charAt(i + 1))) return undefined;
  const form = text.slice(i, i + 8).toLowerCase();
  return escapes.find(([written]) => form.startsWith(written));
}

/** Replaces one character by exactly one, so that places stay the same. */
function plainOf(raw: number): number {
  if (raw < 128) return raw >= 65 && raw <= 90 ? raw + 32 : raw;
  if (raw >= 0xff01 && raw <= 0xff5e) return plainOf(raw - 0xfee0);
  return halfWidth.get(raw) ?? raw;
}

/** White space, and characters that show nothing. */
function isBlank(code: number): boolean {
  if (code <= 32) return true;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
}

/** The place of a stretch of letters in the original text. */
export function spanOf({ text, at }: SqueezedText, from: number, to: number) {
  const last = at[to - 1] ?? 0;
  // The last letter may be an escape of several characters.
  const escaped = text.charCodeAt(last) === ampersand ? escapeAt(text, last) : undefined;
  return { start: at[from] ?? 0, end: last + (escaped ? escaped[0].length : 1) };
}

/** A stretch of letters as it is written in the original text. */
export function originalOf({ text, letters, at }: SqueezedText, from: number, to: number): string {
  let original = '';
  for (let i = from; i < to; i += 1) {
    const raw = text.charCodeAt(at[i] ?? 0);
    const plain = letters.charCodeAt(i);
    original += String.fromCharCode(raw < 128 && plainOf(raw) === plain ? raw : plain);
  }
  return original;
}
