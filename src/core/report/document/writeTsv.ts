import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { oneLine } from './oneLine';
import { cellRows, safeText } from './writeCells';

/** Tab-separated cells, to be pasted into a spreadsheet. */
export function writeTsv(document: ReportDocument, words: DocumentWords): string {
  const lines = cellRows(document, words).map((row) =>
    row.map((cell) => quoteStart(safeText({ ...cell, text: oneLine(cell.text) }))),
  );
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

/** The cells of `writeTsv` as a file. Without the mark in front a spreadsheet takes it for the letters of its own country. */
export function writeTsvFile(document: ReportDocument, words: DocumentWords): string {
  return `\uFEFF${writeTsv(document, words)}`;
}

/** A spreadsheet takes a quote at the start for the start of a quoted cell, and would run on over the tabs. */
export function quoteStart(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
