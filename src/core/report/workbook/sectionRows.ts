import type { DocumentCell, DocumentSection } from '@/core/report/document/layoutParts';
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
      ...rows.map((cells) => fitted(widths, cells.map(cellOf))),
    ]),
  ];
}

function cellOf({ text: written, value }: DocumentCell): Cell {
  if (value === undefined) return text(oneLine(written), 'plain', true);
  return figure(value, Number.isInteger(value) ? 'whole' : 'decimal');
}
