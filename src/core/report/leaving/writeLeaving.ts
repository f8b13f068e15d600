import {
  type DocumentCell,
  type DocumentSection,
  textCell,
} from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { safeText } from '@/core/report/document/writeCells';
import { escapeMarkdown, sectionBlocks } from '@/core/report/document/writeMarkdown';
import { quoteStart } from '@/core/report/document/writeTsv';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { LeavingFigures } from './leavingFigures';
import { leavingHeadline, leavingSections, payOffSentence } from './leavingSections';

/** GitHub-flavoured Markdown: what is left for what, the link, the answer, and every section. */
export function writeLeavingMarkdown(
  figures: LeavingFigures,
  words: LeavingSentences,
  link: string,
): string {
  const blocks = [
    `# ${escapeMarkdown(words.heading, 'heading')}`,
    `<${link}>`,
    `${escapeMarkdown(leavingHeadline(figures, words), 'block')}`,
    `${escapeMarkdown(payOffSentence(figures, words), 'block')}`,
    ...leavingSections(figures, words).flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Tab-separated cells for a spreadsheet, figures as numbers. */
export function writeLeavingCells(
  figures: LeavingFigures,
  words: LeavingSentences,
  link: string,
): string {
  const rows: readonly (readonly DocumentCell[])[] = [
    [textCell(words.heading)],
    [textCell(link)],
    [textCell(leavingHeadline(figures, words))],
    [textCell(payOffSentence(figures, words))],
    ...leavingSections(figures, words).flatMap(rowsOf),
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
