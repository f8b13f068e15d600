import { type JsonReader, type JsonText, note } from './jsonReader';

const doubles = '"“”„‟＂';
const singles = "'‘’`";
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export function isQuote(letter: string): boolean {
  return letter !== '' && (doubles.includes(letter) || singles.includes(letter));
}

/**
 * A text in quotes of any kind. Outside JSON it also ends at an odd closing quote, or at the end of its line where
 * the quote is missing, and a backslash before a letter that needs none is dropped.
 */
export function readText(reader: JsonReader): JsonText {
  const { text, findings } = reader;
  const start = reader.at;
  const before = findings.length;
  const opening = text[start] ?? '';
  if (opening !== '"') note(reader, 'odd-quote', start, opening, '"');
  reader.at += 1;
  let value = '';
  for (;;) {
    const letter = text[reader.at] ?? '';
    if (letter === '' || (!reader.isStrict && /[\r\n]/.test(letter))) {
      value = closeAtLineEnd(reader, start);
      break;
    }
    if (isClosing(reader, opening, letter)) {
      if (letter !== '"') note(reader, 'odd-quote', reader.at, letter, '"');
      reader.at += 1;
      break;
    }
    value += letter === '\\' ? readEscape(reader) : readLetter(reader, letter);
  }
  const end = reader.at;
  if (findings.length > before) {
    reader.textEdits.set(start, { start, end, text: JSON.stringify(value) });
  }
  return { kind: 'text', start, end, value };
}

function readLetter(reader: JsonReader, letter: string): string {
  if (letter < ' ') note(reader, 'control-character', reader.at, letter);
  reader.at += 1;
  return letter;
}

function readEscape(reader: JsonReader): string {
  const { text, at } = reader;
  const next = text[at + 1] ?? '';
  const code = /^[0-9a-fA-F]{4}$/.exec(text.slice(at + 2, at + 6))?.[0];
  if (next === 'u' && code !== undefined) {
    reader.at += 6;
    return String.fromCharCode(Number.parseInt(code, 16));
  }
  const meant = escapes[next];
  if (meant !== undefined) {
    reader.at += 2;
    return meant;
  }
  note(reader, 'stray-backslash', at, `\\${next}`, next);
  reader.at += 1;
  return '';
}

/** Where a quote is missing, a typographic quote counts as the closing one only at a place where a text can end. */
function isClosing(reader: JsonReader, opening: string, letter: string): boolean {
  if (opening === '"') {
    if (letter === '"') return true;
    if (reader.isStrict || !doubles.includes(letter)) return false;
    return /^\s*(?:[,:}\]，：｝］】]|$)/.test(reader.text.slice(reader.at + 1, reader.at + 40));
  }
  return (doubles.includes(opening) ? doubles : singles).includes(letter);
}

/** Where the closing quote is missing, the text ends before the blanks and commas at the end of its line. */
function closeAtLineEnd(reader: JsonReader, start: number): string {
  const raw = reader.text.slice(start + 1, reader.at);
  let end = raw.length;
  while (end > 0 && /[\s,，]/.test(raw.charAt(end - 1))) end -= 1;
  const kept = raw.slice(0, end);
  reader.at = start + 1 + kept.length;
  note(reader, 'unclosed-text', start, reader.text.slice(start, reader.at), '"');
  return kept.replaceAll('\\', '');
}
