import { type FindingCode, finding, type RawFinding, type TextEdit } from './finding';

export type JsonText = {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly value: string;
};

export type JsonMember = { readonly key: JsonText; readonly value: JsonNode };

export type JsonNode =
  | JsonText
  | {
      readonly kind: 'object';
      readonly start: number;
      readonly end: number;
      readonly members: readonly JsonMember[];
    }
  | {
      readonly kind: 'list';
      readonly start: number;
      readonly end: number;
      readonly items: readonly JsonNode[];
    }
  | {
      readonly kind: 'other';
      readonly start: number;
      readonly end: number;
      readonly value: number | boolean | null;
    };

/** A place in a text and what was found on the way to it. */
export type JsonReader = {
  readonly text: string;
  /** Whether the text is JSON already: then it is read exactly as JSON. */
  readonly isStrict: boolean;
  at: number;
  readonly findings: RawFinding[];
  /** Insertions, removals and replacements outside texts. */
  readonly edits: TextEdit[];
  /** Replacements of whole texts, by where they start. */
  readonly textEdits: Map<number, TextEdit>;
};

export function readerOf(text: string): JsonReader {
  return { text, isStrict: isJson(text), at: 0, findings: [], edits: [], textEdits: new Map() };
}

export function note(
  reader: JsonReader,
  code: FindingCode,
  offset: number,
  found: string,
  mend?: string,
): void {
  reader.findings.push(finding(code, offset, found, mend));
}

/** Records a finding and the edit that corrects it. */
export function mend(reader: JsonReader, code: FindingCode, edit: TextEdit): void {
  note(reader, code, edit.start, reader.text.slice(edit.start, edit.end), edit.text);
  reader.edits.push(edit);
}

const oddBlanks = /[\s\u200b\u2060\ufeff]/;

/** A comment up to the end of its line, or between marks. JSON has no comments, so it is skipped. */
const comment = /(?:\/\/|#)[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;

/** Skips blanks and comments. Blanks that JSON does not know, and the marks around a block of code, are replaced by plain blanks. */
export function skipBlanks(reader: JsonReader): void {
  for (;;) {
    const letter = reader.text[reader.at] ?? '';
    comment.lastIndex = reader.at;
    const remark = comment.exec(reader.text)?.[0];
    if (remark !== undefined) {
      mend(reader, 'comment', { start: reader.at, end: reader.at + remark.length, text: '' });
      reader.at += remark.length;
      continue;
    }
    const fence = /^```[a-z]*/.exec(reader.text.slice(reader.at, reader.at + 20))?.[0];
    if (fence !== undefined) {
      mend(reader, 'code-fence', { start: reader.at, end: reader.at + fence.length, text: ' ' });
      reader.at += fence.length;
      continue;
    }
    if (letter === '' || !oddBlanks.test(letter)) return;
    if (!/[ \t\r\n]/.test(letter)) {
      mend(reader, 'odd-blank', { start: reader.at, end: reader.at + 1, text: ' ' });
    }
    reader.at += 1;
  }
}

const fullWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

/** The mark at this place; a full-width mark is read as the plain one. */
export function peek(reader: JsonReader): string {
  const letter = reader.text[reader.at] ?? '';
  return fullWidth[letter] ?? letter;
}

/** Skips one mark; a full-width one is reported. */
export function take(reader: JsonReader): void {
  const letter = reader.text[reader.at] ?? '';
  const plain = fullWidth[letter];
  if (plain !== undefined) {
    mend(reader, 'full-width', { start: reader.at, end: reader.at + 1, text: plain });
  }
  reader.at += 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
