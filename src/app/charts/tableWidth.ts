import type { Table } from '@/core/report/document/layoutParts';

/** A text that is no longer than this stays on one line: a day, a change such as 7 → 12, yes. */
const wholeText = 12;

/** A column of longer texts is readable from this width on, in characters. */
const readableText = 14;

/** Machines with their size, such as 3 × 64-core 256 GB, are no longer than this: they stay on one line. */
const machinesText = 18;

/** A longer text is a sentence: in a list it has a line of its own. */
const sentenceText = 40;

/** Chinese characters are about as wide as two Latin ones. */
const wideCharacter = /[\u2e80-\u9fff\uff00-\uffef]/g;

/** How wide a text is, in Latin characters. */
function lengthOf(text: string): number {
  return text.length + (text.match(wideCharacter)?.length ?? 0);
}

/** Which columns stay on one line: numbers, and texts that are all short. */
export function wholeColumns({ columns, rows }: Table): readonly boolean[] {
  return columns.map(
    ({ isNumber }, i) =>
      isNumber === true || rows.every((row) => lengthOf(row[i]?.text ?? '') <= wholeText),
  );
}

/** Which columns, behind the one that names the rows, have machines with their size. */
export function machinesColumns(table: Table): readonly boolean[] {
  const whole = wholeColumns(table);
  return table.columns.map(
    (_, i) =>
      i > 0 && !whole[i] && table.rows.every((row) => lengthOf(row[i]?.text ?? '') <= machinesText),
  );
}

/** Which columns have sentences. */
export function longColumns({ columns, rows }: Table): readonly boolean[] {
  return columns.map((_, i) => rows.some((row) => lengthOf(row[i]?.text ?? '') > sentenceText));
}

/**
 * The least width in px at which a table can be read as a table, from `character` and `gap`, the width of a character and
 * the space between columns. An estimate from its texts: ours.
 */
export function tableWidth(table: Table, character: number, gap: number): number {
  const whole = wholeColumns(table);
  const machines = machinesColumns(table);
  const widths = table.columns.map(({ heading }, i) => {
    const longest = Math.max(0, ...table.rows.map((row) => lengthOf(row[i]?.text ?? '')));
    const cells = whole[i] || machines[i] ? longest : Math.min(longest, readableText);
    return Math.max(cells, longestWord(heading));
  });
  return widths.reduce((sum, width) => sum + width * character + gap, -gap);
}

/** Chinese breaks between any two characters. */
function longestWord(text: string): number {
  const words = text.split(/[\s\u2e80-\u9fff\uff00-\uffef]/);
  return Math.max(4, ...words.map((word) => word.length));
}
