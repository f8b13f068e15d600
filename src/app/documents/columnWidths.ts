import type { Table } from '@/core/report/document/layoutParts';
import { widthOf } from '@/core/report/document/wrapText';
import { boldFactor } from './headingLines';

/** A text column asks for at most so many em: a longer name wraps and leaves room for the other columns. */
const widestWant = 36;

/**
 * Widths of a table's columns that add up to `total`, in any unit, where `em` is the letter size in that unit and
 * `padding` what a cell of a column adds. Numbers and short texts stay whole where the table can hold them.
 */
export function columnWidths(
  table: Table,
  total: number,
  em: number,
  padding: (column: number) => number,
): readonly number[] {
  const wants = table.columns.map(({ heading, isNumber }, i) => {
    const texts = table.rows.map((row) => row[i]?.text ?? '');
    const whole = widest(isNumber ? texts : [...texts, heading]);
    const least = Math.max(
      boldFactor * longestWord([heading]),
      isNumber ? whole : Math.min(longestKept, widest(texts)),
    );
    return {
      least: least * em + padding(i),
      most: Math.min(Math.max(whole, least), cap(least)) * em + padding(i),
    };
  });
  const least = sum(wants.map((want) => want.least));
  const most = sum(wants.map((want) => want.most));
  if (most <= total) return wants.map((want) => want.most * (total / most));
  if (least >= total) return wants.map((want) => want.least * (total / least));
  const share = (total - least) / (most - least);
  return wants.map((want) => want.least + (want.most - want.least) * share);
}

/** A text of more than this may take two lines. */
const widestSingle = 15;

/** What a table takes when no number or short text wraps; headings may, between words. In the unit of `em`. */
export function naturalWidth(
  table: Table,
  em: number,
  padding: (column: number) => number,
): number {
  return sum(
    table.columns.map(({ heading, isNumber }, i) => {
      const texts = table.rows.map((row) => row[i]?.text ?? '');
      const whole = isNumber ? widest(texts) : Math.min(widestSingle, widest(texts));
      return Math.max(boldFactor * longestWord([heading]), whole) * em + padding(i);
    }),
  );
}

function cap(least: number): number {
  return Math.max(widestWant, least);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** A short text or a word of a heading stays on one line up to so many em. */
const longestKept = 9;

function longestWord(texts: readonly string[]): number {
  return Math.min(longestKept, widest(texts.flatMap((text) => text.split(/\s|(?=（)/u))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
