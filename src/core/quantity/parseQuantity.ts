import { type DecimalSign, readDigits } from './readDigits';

/** The number in a typed text, zero or more, or why it cannot be read. */
export type QuantityReading =
  | { readonly ok: true; readonly value: number }
  | UnreadQuantity
  | AmbiguousQuantity
  | { readonly ok: false; readonly code: 'too-long'; readonly limit: number };

type UnreadQuantity = { readonly ok: false; readonly code: 'empty' | 'unreadable' | 'negative' };

/** `limit` holds the numbers that the text may mean, if they are known. */
type AmbiguousQuantity = {
  readonly ok: false;
  readonly code: 'ambiguous';
  readonly limit: readonly number[];
};

/** The longest text that is read, in characters. Nobody writes a number that long. */
const longestQuantity = 400;

/**
 * Reads a number as people type or paste it: `120,000`, `120 000`, `120k`, `1.2m`, `12万`, `1.5亿`,
 * `1e6`, full-width digits, and trailing units such as `/s`, `%`, `GB`. Exact: `1.1k` is 1,100.
 * What two readers would read as two numbers is refused, with both: `25.000` is 25 or 25,000. A comma
 * before three digits parts thousands, as on the page itself; `decimalSign` says how a writer does it.
 * Linear in the length of the text.
 */
export function parseQuantity(
  text: string,
  decimalSign?: DecimalSign,
  longest: number = longestQuantity,
): QuantityReading {
  const typed = text.trim();
  if (typed === '') return unread('empty');
  // The fast ways for most cells of a table, and for most fields: the page itself writes 120,000.
  if (/^\d{1,15}$/.test(typed)) return { ok: true, value: Number(typed) };
  if (decimalSign !== 'comma' && /^[1-9]\d{0,2}(?:,\d{3}){1,4}$/.test(typed)) {
    return { ok: true, value: Number(typed.replaceAll(',', '')) };
  }
  if (typed.length > longest) return { ok: false, code: 'too-long', limit: longest };
  // Superscripts and fractions: normalised, 10³ would read as 103.
  if (/\p{No}/u.test(typed)) return unread('unreadable');
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s'’_]/g, ' ')
    .trim()
    .toLowerCase();
  const sign = /^[+\-−]/.exec(plain)?.[0] ?? '';
  const unsigned = plain.slice(sign.length).trimStart();
  const digits = /^[\d., ]+/.exec(unsigned)?.[0].trim() ?? '';
  if (!/\d/.test(digits)) return unread('unreadable');
  const behind = unsigned.slice(digits.length);
  const exponent = /^ *(e[+-]?\d{1,3})(?!\d)/.exec(behind)?.[0] ?? '';
  const scale = readScale(behind.slice(exponent.length));
  if (scale === undefined) return unread('unreadable');
  const power = Number(exponent.trim().slice(1)) + scale;
  // With a power of ten a dot is clear: nobody writes a thousands separator there.
  const isScaled = exponent !== '' || scale > 0;
  const { chosen, candidates } = readDigits(digits, decimalSign, isScaled);
  if (chosen === undefined) {
    if (candidates.length === 0 && !/[, ]/.test(digits)) return unread('unreadable');
    const limit = candidates.map((one) => Number(`${one}e${power}`)).filter(Number.isFinite);
    return { ok: false, code: 'ambiguous', limit };
  }
  const value = Number(`${chosen}e${power}`);
  if (!Number.isFinite(value)) return unread('unreadable');
  if (sign !== '' && sign !== '+' && value !== 0) return unread('negative');
  return { ok: true, value };
}

function unread(code: UnreadQuantity['code']): UnreadQuantity {
  return { ok: false, code };
}

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['億', 8],
]);

const scaleWord = new RegExp(
  `^(?:${[...scales.keys()].sort((a, b) => b.length - a.length).join('|')})`,
);

/** Anchored, so that each character is read only a few times. */
const unit = /^(?:%|gib|gb|cores?|cu|核|qps|rps|eps|条|(?:records?|rec)? ?\/ ?(?:sec|s|秒))/;

/** The power of ten named after the digits and before the units; undefined for an unknown word. */
function readScale(tail: string): number | undefined {
  let rest = tail.trimStart();
  const word = scaleWord.exec(rest)?.[0] ?? '';
  rest = rest.slice(word.length).trimStart();
  while (rest !== '') {
    const found = unit.exec(rest);
    if (!found) return undefined;
    rest = rest.slice(found[0].length).trimStart();
  }
  return scales.get(word) ?? 0;
}
