import { oneLine } from '@/core/report/document/oneLine';
import { safeText } from '@/core/report/document/writeCells';
import { escapeMarkdown, sectionBlocks } from '@/core/report/document/writeMarkdown';
import type { WordsWith } from '@/core/words/words';
import type { RoadFigures } from './roadFigures';
import { roadHeadline } from './roadHeadline';
import { roadSections } from './roadSections';

/** GitHub-flavoured Markdown: the answer and every section. The link is left out where there is none. */
export function writeRoadMarkdown(
  figures: RoadFigures,
  words: WordsWith<'road'>,
  link?: string,
): string {
  const blocks = [
    `# ${escapeMarkdown(words.road.heading, 'heading')}`,
    ...(link === undefined ? [] : [`<${link}>`]),
    ...roadHeadline(figures.brief, words).map((sentence) => escapeMarkdown(sentence, 'block')),
    ...roadSections(figures, words).flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Comma-separated tables, figures as numbers, an empty line between them. */
export function writeRoadCsv(figures: RoadFigures, words: WordsWith<'road'>): string {
  const tables = roadSections(figures, words).flatMap(({ heading, tables: all }) =>
    all.map(({ columns, rows }) => [
      [{ text: heading }],
      columns.map((column) => ({ text: column.heading })),
      ...rows,
    ]),
  );
  const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return tables
    .map((rows) =>
      rows
        .map(
          (cells) =>
            `${cells.map((cell) => quoted(safeText({ ...cell, text: oneLine(cell.text) }))).join(',')}\r\n`,
        )
        .join(''),
    )
    .join('\r\n');
}
