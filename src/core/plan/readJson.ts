import { isTired, type ReadingBudget, rest } from './readingBudget';

/** Lists and objects within each other: the deepest file that the page writes has a fifth of it. */
const maximumDepth = 60;

/** Lists and objects, and what is in them: a file of as many saved plans as a browser keeps has half of it. */
const maximumLists = 100_000;
const maximumItems = 500_000;

/** Characters that are looked at between two looks at the work. */
const sliceCharacters = 50_000;

export type JsonReading =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly code: 'unreadable' }
  | { readonly ok: false; readonly code: 'too-many'; readonly limit: number };

/**
 * The value of a JSON text from a stranger. What is nested or parted beyond any file of ours is refused before it is
 * parsed: a few megabytes of brackets keep a parser busy for seconds, and it cannot be interrupted.
 */
export async function readJson(text: string, budget: ReadingBudget): Promise<JsonReading> {
  const limit = await limitBroken(text, budget);
  if (limit !== undefined) return { ok: false, code: 'too-many', limit };
  try {
    return { ok: true, input: JSON.parse(text) };
  } catch {
    return { ok: false, code: 'unreadable' };
  }
}

/** The most that there may be of what the text has more of; undefined when it is within all limits. */
async function limitBroken(text: string, budget: ReadingBudget): Promise<number | undefined> {
  let depth = 0;
  let lists = 0;
  let items = 0;
  for (let at = 0, looked = 0; at < text.length; at += 1) {
    if (at - looked >= sliceCharacters) {
      if (isTired(budget, at - looked)) await rest(budget);
      looked = at;
    }
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case comma:
        items += 1;
        if (items > maximumItems) return maximumItems;
        break;
      case openBracket:
      case openBrace:
        depth += 1;
        lists += 1;
        if (depth > maximumDepth) return maximumDepth;
        if (lists > maximumLists) return maximumLists;
        break;
      case closeBracket:
      case closeBrace:
        depth -= 1;
        break;
      default:
    }
  }
  return undefined;
}

/** The place of the quote that ends a string; the text's end when there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, at: number, start: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes > start && text.charCodeAt(at - 1 - backslashes) === backslash) {
    backslashes += 1;
  }
  return backslashes % 2 === 1;
}

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
