import { chartSvg } from './chartSvg';
import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { escapeMarkup } from './escapeMarkup';
import type { DocumentColumn, DocumentSection, HeadLine, Table } from './layoutParts';

/** Rich text for the clipboard: headings, lists and real tables with their style on them, as mail and Word keep it. */
export function writeHtml(document: ReportDocument, words: DocumentWords): string {
  const { language, title, head, sections } = layOut(document, words);
  return [
    `<div lang="${language}" style="font-family:sans-serif;font-size:11pt;color:#17191c;overflow-wrap:break-word">`,
    `<h1 style="font-size:18pt">${escapeMarkup(title)}</h1>`,
    ...head.map((line) => headParagraph(line, words)),
    ...sections.flatMap((section) => sectionLines(section, language)),
    '</div>\n',
  ].join('\n');
}

function headParagraph({ label, text, isLink }: HeadLine, words: DocumentWords): string {
  const shown = escapeMarkup(text);
  const isAddress = isLink && /^https?:\/\//.test(text);
  const value = isAddress ? `<a href="${shown}">${shown}</a>` : shown;
  return `<p style="margin:0;overflow-wrap:anywhere"><b>${escapeMarkup(label)}</b>${words.document.colon}${value}</p>`;
}

/** Tables of more columns are set smaller, or a page on its feet would break their numbers. */
const wideColumns = 10;

function sectionLines(
  { heading, paragraphs, items, chart, tables }: DocumentSection,
  language: string,
): readonly string[] {
  return [
    `<h2 style="font-size:14pt">${escapeMarkup(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`),
    ...(items.length > 0
      ? ['<ul>', ...items.map((item) => `<li>${escapeMarkup(item)}</li>`), '</ul>']
      : []),
    ...(chart ? [chartSvg(chart, language)] : []),
    ...tables.map(tableMarkup),
  ];
}

function tableMarkup({ columns, rows }: Table): string {
  const look = columns.length > wideColumns ? '2pt 3pt;font:8pt' : '3pt 6pt;font:10pt';
  const headings = columns.map(
    (column) =>
      `<th style="${cellStyle(column, look)};font-weight:bold;background:#f6f6f3">${escapeMarkup(column.heading)}</th>`,
  );
  const styles = columns.map((column) =>
    column.isNumber ? `${cellStyle(column, look)};white-space:nowrap` : cellStyle(column, look),
  );
  const lines = rows.map((row) =>
    row.map(
      ({ text }, i) => `<td style="${styles[i]}${breaking(text)}">${escapeMarkup(text)}</td>`,
    ),
  );
  return [
    '<table style="border-collapse:collapse;margin:0 0 12pt">',
    `<thead><tr>${headings.join('')}</tr></thead>`,
    '<tbody>',
    ...lines.map((cells) => `<tr>${cells.join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** A word that is longer than a column may be breaks where it must; shorter ones hold their column open. */
function breaking(text: string): string {
  return /\S{24}/.test(text) ? ';overflow-wrap:anywhere' : '';
}

/** Every cell says its font, which Word does not take from what is around a table. */
function cellStyle({ isNumber }: DocumentColumn, look: string): string {
  const side = isNumber ? 'right' : 'left';
  return `border:1px solid #e3e3de;padding:${look} sans-serif;text-align:${side};vertical-align:top`;
}
