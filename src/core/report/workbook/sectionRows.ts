import type { DocumentCell, DocumentSection, Table } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { emptyRow, figure, fitted, headings, row, text } from './cellsOf';
import type { Cell, SheetRow } from './workbook';

/** The heading and the tables of a section, with its figures as numbers. */
export function sectionRows(
  { heading, tables }: DocumentSection,
  widths: readonly number[],
): readonly SheetRow[] {
  return [
    emptyRow,
    row(text(heading, 'section')),
    ...tables.flatMap(({ columns, rows }) => [
      headings(
        widths,
        ...columns.map((column) => (column.isNumber ? `#${column.heading}` : column.heading)),
      ),
      ...rows.map((cells) =>
        isOfSentences({ columns, rows })
          ? withSentence(cells, widths)
          : fitted(widths, cells.map(cellOf)),
      ),
    ]),
  ];
}

/** Whether a table has names at the left and a text at the right, which has room over the rest of the sheet. */
function isOfSentences({ columns, rows }: Pick<Table, 'columns' | 'rows'>): boolean {
  return (
    columns.length === 2 &&
    columns.every(({ isNumber }) => !isNumber) &&
    rows.every((cells) => cells.every(({ value }) => value === undefined))
  );
}

function withSentence(cells: readonly DocumentCell[], widths: readonly number[]): SheetRow {
  const [name = 0, ...rest] = widths;
  const whole = rest.reduce((sum, width) => sum + width, 0);
  return { ...fitted([name, whole], cells.map(cellOf)), joinedFrom: 1 };
}

function cellOf({ text: written, value }: DocumentCell): Cell {
  if (value === undefined) return text(oneLine(written), 'plain', true);
  return figure(value, Number.isInteger(value) ? 'whole' : 'decimal');
}
