import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { cellRows, safeText } from './writeCells';

/**
 * CSV by RFC 4180, with a byte order mark so that Excel reads Chinese. No cell starts a formula. Where commas are
 * decimal points, spreadsheets part cells at semicolons: a text that has one is quoted too.
 */
export function writeCsv(document: ReportDocument, words: DocumentWords): string {
  const lines = cellRows(document, words).map((row) => row.map((cell) => quote(safeText(cell))));
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
