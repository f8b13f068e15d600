import {
  type JsonMember,
  type JsonNode,
  type JsonReader,
  type JsonText,
  mend,
  note,
  peek,
  readerOf,
  skipBlanks,
  take,
} from './jsonReader';
import { isQuote, readText } from './readText';

/** Longer texts are not read. A generated policy has under 2,000 characters. */
export const maximumPolicyCharacters = 20_000;
const maximumDepth = 32;

/** Reads JSON and texts that are nearly JSON; each correction is reported. `root` is undefined where the text cannot be read. */
export function readPolicyJson(text: string): {
  readonly root: JsonNode | undefined;
  reader: JsonReader;
} {
  const reader = readerOf(text.length > maximumPolicyCharacters ? '' : text);
  if (text.length > maximumPolicyCharacters) {
    note(reader, 'too-long', 0, '');
    return { root: undefined, reader };
  }
  skipBlanks(reader);
  if (reader.at === text.length) {
    note(reader, 'empty', 0, '');
    return { root: undefined, reader };
  }
  const root = readRoot(reader);
  if (root === undefined) return { root, reader };
  skipBlanks(reader);
  if (reader.at < text.length) {
    mend(reader, 'after-end', { start: reader.at, end: text.length, text: '' });
  }
  return { root, reader };
}

/** A text followed by a colon: the first member of an object whose opening brace is missing. */
function readRoot(reader: JsonReader): JsonNode | undefined {
  const start = reader.at;
  if (!isQuote(peek(reader))) return readNode(reader, 0);
  const first = readText(reader);
  skipBlanks(reader);
  if (peek(reader) !== ':') {
    reader.at = first.end;
    return first;
  }
  mend(reader, 'missing-opening-brace', { start, end: start, text: '{' });
  return readObject(reader, start, 0, first);
}

function readNode(reader: JsonReader, depth: number): JsonNode | undefined {
  const start = reader.at;
  const mark = peek(reader);
  if (isQuote(mark)) return readText(reader);
  if (mark === '{' || mark === '[') {
    if (depth >= maximumDepth) {
      note(reader, 'too-deep', start, mark);
      return undefined;
    }
    take(reader);
    return mark === '{' ? readObject(reader, start, depth) : readList(reader, start, depth);
  }
  const rest = reader.text.slice(start, start + 400);
  const literal =
    /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/.exec(rest)?.[0];
  if (literal === undefined) return giveUp(reader);
  reader.at += literal.length;
  return { kind: 'other', start, end: reader.at, value: literalValue(literal) };
}

function readObject(
  reader: JsonReader,
  start: number,
  depth: number,
  first?: JsonText,
): JsonNode | undefined {
  const members: JsonMember[] = [];
  const readMember = (given?: JsonText) => {
    if (given === undefined && !isQuote(peek(reader))) return giveUp(reader);
    const key = given ?? readText(reader);
    skipBlanks(reader);
    if (peek(reader) !== ':') return giveUp(reader);
    take(reader);
    skipBlanks(reader);
    const value = readNode(reader, depth + 1);
    if (value !== undefined) members.push({ key, value });
    return value;
  };
  if (first !== undefined && readMember(first) === undefined) return undefined;
  const isWhole = readItems(reader, '}', first !== undefined, readMember);
  return isWhole ? { kind: 'object', start, end: reader.at, members } : undefined;
}

function readList(reader: JsonReader, start: number, depth: number): JsonNode | undefined {
  const items: JsonNode[] = [];
  const isWhole = readItems(reader, ']', false, () => {
    const item = readNode(reader, depth + 1);
    if (item !== undefined) items.push(item);
    return item;
  });
  return isWhole ? { kind: 'list', start, end: reader.at, items } : undefined;
}

/** Reads items between commas up to the closing mark, which is added where it is missing. False where it cannot go on. */
function readItems(
  reader: JsonReader,
  closing: string,
  hasFirst: boolean,
  readItem: () => JsonNode | undefined,
): boolean {
  let hasItem = hasFirst;
  for (;;) {
    const itemEnd = reader.at;
    skipBlanks(reader);
    let comma: number | undefined;
    while (peek(reader) === ',') {
      if (comma === undefined && hasItem) comma = reader.at;
      else mend(reader, 'trailing-comma', { start: reader.at, end: reader.at + 1, text: '' });
      reader.at += 1;
      skipBlanks(reader);
    }
    const mark = peek(reader);
    const isEnd = mark === '' || mark === '}' || mark === ']';
    if (comma !== undefined) keepComma(reader, comma, isEnd);
    if (isEnd) {
      if (mark === closing) take(reader);
      else mend(reader, 'missing-bracket', { start: itemEnd, end: itemEnd, text: closing });
      return true;
    }
    if (hasItem && comma === undefined) {
      if (!isItemStart(mark)) return giveUp(reader) !== undefined;
      mend(reader, 'missing-comma', { start: itemEnd, end: itemEnd, text: ',' });
    }
    if (readItem() === undefined) return false;
    hasItem = true;
  }
}

/** Reports a comma before the closing mark as one too many, and replaces a full-width comma by a plain one. */
function keepComma(reader: JsonReader, start: number, isEnd: boolean): void {
  if (isEnd) mend(reader, 'trailing-comma', { start, end: start + 1, text: '' });
  else if (reader.text[start] !== ',')
    mend(reader, 'full-width', { start, end: start + 1, text: ',' });
}

function literalValue(literal: string): number | boolean | null {
  if (literal === 'null') return null;
  return literal === 'true' || literal === 'false' ? literal === 'true' : Number(literal);
}

function isItemStart(mark: string): boolean {
  return isQuote(mark) || /[{[\w-]/.test(mark);
}

function giveUp(reader: JsonReader): undefined {
  const letter = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 32);
  if (reader.at < reader.text.length) note(reader, 'unexpected', reader.at, letter);
  else note(reader, 'unfinished', reader.at, '');
  return undefined;
}
