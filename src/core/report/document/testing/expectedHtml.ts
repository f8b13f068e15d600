import MarkdownIt from 'markdown-it';
import type { DocumentLayout } from '@/core/report/document/documentLayout';
import type { DocumentSection, HeadLine, Table } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';

/** A CommonMark reader with tables and strikethrough, that lets HTML through, so that none can hide. */
export const markdownReader = new MarkdownIt({ html: true });

const escaped = (text: string) => markdownReader.utils.escapeHtml(oneLine(text));

/** What a CommonMark reader must make of a layout: its headings, items, tables and texts, and nothing else. */
export function expectedHtml({ title, head, sections }: DocumentLayout, colon: string): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    ...listOf(head.map((line) => headItem(line, colon))),
    ...sections.flatMap(sectionHtml),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function headItem({ label, text, isLink }: HeadLine, colon: string): string {
  const shown = isLink ? `<code>${escaped(text)}</code>` : escaped(text);
  return `<strong>${escaped(label)}</strong>${colon}${shown}`.trimEnd();
}

function sectionHtml({ heading, paragraphs, items, tables }: DocumentSection): readonly string[] {
  return [
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(items.length > 0 ? listOf(items.map(escaped)) : []),
    ...tables.flatMap(tableHtml),
  ];
}

function listOf(items: readonly string[]): readonly string[] {
  return ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}

function tableHtml({ columns, rows }: Table): readonly string[] {
  const rowOf = (tag: string, texts: readonly string[]) => [
    '<tr>',
    ...texts.map((text, i) => {
      const side = columns[i]?.isNumber ? ' style="text-align:right"' : '';
      return `<${tag}${side}>${escaped(text)}</${tag}>`;
    }),
    '</tr>',
  ];
  return [
    '<table>',
    '<thead>',
    ...rowOf(
      'th',
      columns.map(({ heading }) => heading),
    ),
    '</thead>',
    ...(rows.length > 0
      ? [
          '<tbody>',
          ...rows.flatMap((row) =>
            rowOf(
              'td',
              row.map(({ text }) => text),
            ),
          ),
          '</tbody>',
        ]
      : []),
    '</table>',
  ];
}
