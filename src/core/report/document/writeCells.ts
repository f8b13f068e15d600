import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { type Cell, type Section, textCell } from './layoutParts';

/** The whole document as rows of one spreadsheet, all of one width, an empty row before each section and table. */
export function cellRows(
  document: ReportDocument,
  words: DocumentWords,
): readonly (readonly Cell[])[] {
  const { title, head, sections } = layOut(document, words);
  const rows = [
    [textCell(title)],
    ...head.map(({ label, text }) => [textCell(label), textCell(text)]),
    ...sections.flatMap(sectionRows),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]);
}

const empty = textCell('');

function sectionRows({ heading, paragraphs, items, tables }: Section) {
  return [
    [],
    [textCell(heading)],
    ...[...paragraphs, ...items].map((text) => [textCell(text)]),
    ...tables.flatMap(({ columns, rows }, i) => [
      ...(i > 0 ? [[]] : []),
      columns.map((column) => textCell(column.heading)),
      ...rows,
    ]),
  ];
}

/**
 * What a spreadsheet is given: a number as it is, and a text that it would take for a formula behind an
 * apostrophe, also where blanks or full-width signs come first.
 */
export function safeText({ text, value }: Cell): string {
  if (value !== undefined) return String(value);
  return formulaStart.test(text) ? `'${text}` : text;
}

const formulaStart = /^(?:[\t\r\n]|[\p{Cc}\p{Cf}\s]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;
