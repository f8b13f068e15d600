/** What a typed text says: a number of zero or more, or why it cannot be read. */
export type QuantityReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: 'empty' | 'unreadable' | 'negative' | 'ambiguous' };

/**
 * Reads a number as people type or paste it: `120,000`, `120 000`, `120k`, `1.2m`, `12万`, `1.5亿`,
 * `1e6`, full-width digits, and one trailing unit such as `/s`, `%`, `GB`. Exact: `1.1k` is 1,100.
 * A comma that does not part thousands is ambiguous (is 1,5 fifteen or one and a half?) and refused.
 */
export function parseQuantity(text: string): QuantityReading {
  // Raised digits and fractions: made plain, 10³ would read as 103.
  if (/\p{No}/u.test(text)) return { ok: false, code: 'unreadable' };
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’_]/g, (character) => (/\s/.test(character) ? ' ' : ','))
    .trim()
    .toLowerCase();
  if (plain === '') return { ok: false, code: 'empty' };
  const match = /^([+\-−])?\s*([\d., ]*\d[\d., ]*)(e[+-]?\d{1,3})?\s*(.*)$/u.exec(plain);
  if (!match) return { ok: false, code: 'unreadable' };
  const [, sign, digits = '', exponent = 'e0', tail = ''] = match;
  const power = readScale(tail);
  if (power === undefined) return { ok: false, code: 'unreadable' };
  const number = readDigits(digits.trim());
  if (number === undefined) {
    return { ok: false, code: /[, ]/.test(digits.trim()) ? 'ambiguous' : 'unreadable' };
  }
  const value = Number(`${number}e${Number(exponent.slice(1)) + power}`);
  if (!Number.isFinite(value)) return { ok: false, code: 'unreadable' };
  if (sign !== undefined && sign !== '+' && value !== 0) return { ok: false, code: 'negative' };
  return { ok: true, value };
}

const scales: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
};

const units =
  /(?:\s*(?:%|gb|gib|cores?|cu|核|qps|rps|eps|条|(?:records?|rec)?\s*\/\s*(?:s|sec|秒)))+$/u;

/** The power of ten behind the digits, once a unit is taken off; undefined when it is no known word. */
function readScale(tail: string): number | undefined {
  const word = tail.trim();
  if (word === '') return 0;
  if (Object.hasOwn(scales, word)) return scales[word];
  const bare = word.replace(units, '').trim();
  if (bare === '') return 0;
  return Object.hasOwn(scales, bare) ? scales[bare] : undefined;
}

/** Digits with thousands separators taken out, or undefined when they do not part thousands. */
function readDigits(text: string): string | undefined {
  if (/^\d*\.?\d+$/.test(text) || /^\d+\.$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return text.replaceAll(',', '');
  if (/^\d{1,3}(?: \d{3})+(?:\.\d*)?$/.test(text)) return text.replaceAll(' ', '');
  return undefined;
}
