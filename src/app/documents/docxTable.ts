import {
  AlignmentType,
  type IParagraphOptions,
  NoBreakHyphen,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cutRows } from '@/core/report/document/cutRows';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type {
  DocumentCell,
  DocumentColumn,
  Table as LaidTable,
} from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { widthOf } from '@/core/report/document/wrapText';
import { columnWidths, naturalWidth } from './columnWidths';
import { noRules, rule, styleIds } from './docxStyles';
import { headingLines } from './headingLines';
import { officeColours } from './officeColours';
import { startsAfterNumber } from './tableGaps';

/** How a table is set: twentieths of a point for its letters and for the space beside each cell's text. */
const settings = {
  common: { em: 170, margin: 70, heading: styleIds.columnHeading, cell: styleIds.cell },
  wide: { em: 150, margin: 50, heading: styleIds.smallColumnHeading, cell: styleIds.smallCell },
} as const;

/** Where the font is missing, the letters of its substitute may be wider by this factor. */
const leeway = 1.1;

/** Extra space between a column of numbers and a text right of it. */
const afterNumber = 120;

/** With more rows Word takes long to open the file, and the page takes long to write it. */
const longestTable = 500;

/**
 * A table of the layout over the whole width. Its heading row is repeated on every page, and marked rows are tinted.
 * Of a very long table the rows in the middle are left out, and a row says how many.
 */
export function docxTable(
  { columns, rows }: LaidTable,
  width: number,
  isMarked: (row: readonly DocumentCell[]) => boolean,
  words: DocumentWords,
): Table {
  const { first, left: leftOut, last } = cutRows(rows, longestTable);
  const table: LaidTable = { columns, rows: [...first, ...last] };
  const { em, margin, ...styles } = settings[fits(table, width) ? 'common' : 'wide'];
  const left = (i: number) => leftOf(table, i, margin);
  const widths = columnWidths(table, width, em * leeway, (i) => left(i) + margin).map(Math.floor);
  const emOf = (i: number) => ((widths[i] ?? 0) - left(i) - margin) / em;
  const paragraph = (
    children: readonly TextRun[],
    column: DocumentColumn | undefined,
    style: IParagraphOptions,
  ) =>
    new Paragraph({
      ...style,
      alignment: column?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
      children,
    });
  const headings = table.columns.map(
    (column, i) =>
      new TableCell({
        children: [
          paragraph(headingRuns(oneLine(column.heading), emOf(i) / leeway), column, {
            style: styles.heading,
          }),
        ],
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        margins: { left: left(i) },
        verticalAlign: VerticalAlign.BOTTOM,
        borders: { bottom: rule(officeColours.ink, 8) },
      }),
  );
  const cells = (row: readonly DocumentCell[], y: number) =>
    row.map(
      ({ text }, i) =>
        new TableCell({
          children: [
            paragraph([cellRun(oneLine(text), emOf(i))], table.columns[i], {
              style: styles.cell,
              keepNext: keepsNext(y, table.rows.length),
            }),
          ],
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          margins: { left: left(i) },
          ...(isMarked(row)
            ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: officeColours.unused } }
            : {}),
        }),
    );
  const shown = table.rows.map(
    (row, y) => new TableRow({ children: cells(row, y), cantSplit: true }),
  );
  return new Table({
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 27, bottom: 27, left: margin, right: margin },
    borders: {
      ...noRules,
      bottom: rule(officeColours.rule, 4),
      insideHorizontal: rule(officeColours.rule, 4),
    },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, noVBand: true },
    rows: [
      new TableRow({ children: headings, tableHeader: true, cantSplit: true }),
      ...shown.slice(0, first.length),
      ...(leftOut > 0
        ? [gapRow(words.document.moreRows(words.number(leftOut)), columns.length)]
        : []),
      ...shown.slice(first.length),
    ],
  });
}

function headingRuns(heading: string, maximumEm: number): readonly TextRun[] {
  return headingLines(heading, maximumEm).map(
    (text, i) => new TextRun(i === 0 ? text : { text, break: 1 }),
  );
}

/** Between a number and a word, as in 16-core, and within a date. */
const keptHyphen = /(?<=\d)-(?=[\p{L}\d])/u;

/** The text of a cell. Where it takes more than one line, none ends at the hyphen of a shape or of a date. */
function cellRun(text: string, maximumEm: number): TextRun {
  if (widthOf(text) <= maximumEm) return new TextRun(text);
  const [first = '', ...rest] = text.split(keptHyphen);
  return new TextRun({ children: [first, ...rest.flatMap((part) => [new NoBreakHyphen(), part])] });
}

/** A row over all columns that says how many rows are left out. */
function gapRow(text: string, columns: number): TableRow {
  const paragraph = new Paragraph({
    style: styleIds.small,
    spacing: { before: 80, after: 80 },
    children: [new TextRun(oneLine(text))],
  });
  return new TableRow({
    children: [new TableCell({ columnSpan: columns, children: [paragraph] })],
    cantSplit: true,
  });
}

/** Whether numbers and short texts stay on one line at the common size; else the table is set smaller. */
function fits(table: LaidTable, width: number): boolean {
  const { em, margin } = settings.common;
  const padding = (i: number) => leftOf(table, i, margin) + margin;
  return naturalWidth(table, em * leeway, padding) <= width;
}

function leftOf(table: LaidTable, i: number, margin: number): number {
  return margin + (startsAfterNumber(table, i) ? afterNumber : 0);
}

/** The last three rows stay together, so that no single row stands on a page of its own. */
function keepsNext(y: number, rows: number): boolean {
  return y < rows - 1 && y >= rows - 3;
}
