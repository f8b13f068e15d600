import type { Table } from '@/core/report/document/layoutParts';
import type { WordsWith } from '@/core/words/words';

/** The first rows of a table, as many as fit on a slide, with what says that there are more. */
export function firstRows(
  table: Table,
  most: number,
  words: WordsWith<'slides'>,
): { readonly rows: Table['rows']; readonly leftOut: string | undefined } {
  const { length } = table.rows;
  if (length <= most) return { rows: table.rows, leftOut: undefined };
  return {
    rows: table.rows.slice(0, most),
    leftOut: words.slides.firstRows(words.number(most), words.number(length)),
  };
}
