import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { type DocumentCell, type DocumentSection, textCell } from './layoutParts';
import { oneLine } from './oneLine';

/** The whole document as rows of one spreadsheet, all of one width, an empty row before each section and table. */
export function cellRows(
  document: ReportDocument,
  words: DocumentWords,
): readonly (readonly DocumentCell[])[] {
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

function sectionRows({ heading, paragraphs, items, tables }: DocumentSection) {
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
 * What a spreadsheet is given: a number without separators, as exact as people read it, and a text that it would take
 * for a formula behind an apostrophe, also where blanks or full-width signs come first. Lines stay lines; characters
 * that control something do not stay.
 */
export function safeText({ text, value }: DocumentCell): string {
  if (value !== undefined) return String(readableFigure(text, value));
  const plain = text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n');
  return formulaStart.test(plain) ? `'${plain}` : plain;
}

/** The figure that the text shows; the very value where the text cannot be read back, or shows another. */
function readableFigure(text: string, value: number): number {
  const shown = Number(text.replaceAll(',', '').replace('\u2212', '-'));
  return Math.abs(shown - value) <= halfCent ? shown : value;
}

/** Texts have two decimals at least, where there are any. */
const halfCent = 0.005 + 1e-6;

const formulaStart = /^(?:[\t\r\n]|[\p{Cc}\p{Cf}\s]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;
