import { expect, it } from 'vitest';
import {
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { sectionRows } from './sectionRows';

const widths = [20, 20, 60];
const long = 'A sentence that takes several lines in a column, and one over the rest of the sheet.';

it('a text beside a name has the rest of the sheet, and is as high as it asks for there', () => {
  const columns = [textColumn('Product'), textColumn('Why')];
  const table = { columns, rows: [[textCell('One'), textCell(long)]] };
  const [said] = sectionRows(sectionOf('products', 'Why', { tables: [table] }), widths).slice(-1);
  expect(said?.joinedFrom).toBe(1);
  expect(said?.cells).toHaveLength(2);
  const narrow = sectionRows(sectionOf('products', 'Why', { tables: [table] }), [20, 20]).at(-1);
  expect(said?.height ?? 0).toBeLessThan(narrow?.height ?? 0);
});

it('figures and further columns keep their own', () => {
  const figures = {
    columns: [textColumn('Product'), numberColumn('Need')],
    rows: [[textCell('One'), numberCell(3, String)]],
  };
  const three = {
    columns: [textColumn('Product'), textColumn('Sold'), textColumn('Why')],
    rows: [[textCell('One'), textCell('yes'), textCell(long)]],
  };
  for (const table of [figures, three]) {
    const rows = sectionRows(sectionOf('products', 'Why', { tables: [table] }), widths);
    expect(rows.map(({ joinedFrom }) => joinedFrom)).toEqual(rows.map(() => undefined));
  }
});
