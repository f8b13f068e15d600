import { type DocumentCell, type DocumentSection, textCell } from './layoutParts';
import { oneLine } from './oneLine';
import { safeText } from './writeCells';
import { escapeMarkdown, sectionBlocks } from './writeMarkdown';
import { quoteStart } from './writeTsv';

/** What a page that stands beside the answer says, to be copied: a heading, what answers it, and its sections. */
export type SectionsText = {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly sections: readonly DocumentSection[];
};

/** GitHub-flavoured Markdown: the heading, the link, the answer, and every section. */
export function sectionsMarkdown(
  { heading, sentences, sections }: SectionsText,
  link: string,
): string {
  const blocks = [
    `# ${escapeMarkdown(heading, 'heading')}`,
    `<${link}>`,
    ...sentences.map((sentence) => escapeMarkdown(sentence, 'block')),
    ...sections.flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Tab-separated cells for a spreadsheet, figures as numbers. */
export function sectionsCells(
  { heading, sentences, sections }: SectionsText,
  link: string,
): string {
  const rows: readonly (readonly DocumentCell[])[] = [
    ...[heading, link, ...sentences].map((text) => [textCell(text)]),
    ...sections.flatMap(rowsOf),
  ];
  return rows
    .map((cells) =>
      cells.map((cell) => quoteStart(safeText({ ...cell, text: oneLine(cell.text) }))).join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function rowsOf({ heading, paragraphs, items, tables }: DocumentSection) {
  return [
    [],
    [textCell(heading)],
    ...[...paragraphs, ...items].map((text) => [textCell(text)]),
    ...tables.flatMap(({ columns, rows }) => [
      columns.map((column) => textCell(column.heading)),
      ...rows,
    ]),
  ];
}
