/** Ways in which a text is not JSON. */
export type WritingCode =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'unexpected'
  | 'unfinished'
  | 'odd-quote'
  | 'full-width'
  | 'odd-blank'
  | 'code-fence'
  | 'comment'
  | 'stray-backslash'
  | 'unclosed-text'
  | 'control-character'
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-opening-brace'
  | 'missing-bracket'
  | 'after-end';

/** Ways in which a JSON text is not a policy, or not one that can be compared. */
export type FormCode =
  | 'not-an-object'
  | 'version-missing'
  | 'version-not-text'
  | 'version-other'
  | 'statement-missing'
  | 'statement-not-list'
  | 'statement-empty'
  | 'too-many-grants'
  | 'effect-missing'
  | 'effect-unknown'
  | 'action-missing'
  | 'resource-missing'
  | 'not-text'
  | 'key-misspelt'
  | 'key-unknown'
  | 'key-twice'
  | 'action-form'
  | 'mistyped-colon'
  | 'blank-inside'
  | 'condition';

export type FindingCode = WritingCode | FormCode;

/** One thing found in a pasted text. `offset` counts UTF-16 units from 0, line and column from 1. */
export type Finding = {
  readonly code: FindingCode;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** The characters it is about, at most 60; empty where something is missing. */
  readonly found: string;
  /** What should stand there: empty where it should be removed, undefined where that is not known. */
  readonly mend: string | undefined;
};

/** A finding before its line and column are known. */
export type RawFinding = Omit<Finding, 'line' | 'column'>;

export function finding(
  code: FindingCode,
  offset: number,
  found: string,
  mend?: string,
): RawFinding {
  return { code, offset, found: [...found].slice(0, 60).join(''), mend };
}

/** In order of offset, with line and column. */
export function locate(text: string, findings: readonly RawFinding[]): readonly Finding[] {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  let line = 1;
  return findings
    .toSorted((a, b) => a.offset - b.offset)
    .map((raw) => {
      while ((lineStarts[line] ?? Number.POSITIVE_INFINITY) <= raw.offset) line += 1;
      return { ...raw, line, column: raw.offset - (lineStarts[line - 1] ?? 0) + 1 };
    });
}

/** Replaces the characters from `start` to `end`. Edits never overlap. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
