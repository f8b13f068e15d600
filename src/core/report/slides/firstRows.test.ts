import { expect, it } from 'vitest';
import { numberCell, numberColumn } from '@/core/report/document/layoutParts';
import { languages } from '@/core/words/language';
import { spoken } from '@/core/words/testing/words';
import { firstRows } from './firstRows';

const tableOf = (count: number) => ({
  columns: [numberColumn('x')],
  rows: Array.from({ length: count }, (_, i) => [numberCell(i, String)]),
});

it.each(languages)(
  'a table that fits on a slide is whole; of a longer one the slide says so (%s)',
  (language) => {
    const words = spoken[language];
    expect(firstRows(tableOf(9), 9, words)).toEqual({ rows: tableOf(9).rows, leftOut: undefined });
    const { rows, leftOut } = firstRows(tableOf(1_200), 9, words);
    expect(rows).toEqual(tableOf(9).rows);
    expect(leftOut).toContain('9');
    expect(leftOut).toContain('1,200');
  },
);
