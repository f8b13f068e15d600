import type { Exchange } from '@/core/quantity/exchange';
import type { WordsOf } from '@/core/report/document/documentWords';
import type { DocumentCell } from '@/core/report/document/layoutParts';
import { textCell } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { safeText } from '@/core/report/document/writeCells';
import { escapeMarkdown, sectionBlocks } from '@/core/report/document/writeMarkdown';
import { quoteStart } from '@/core/report/document/writeTsv';
import { offerSections } from './offerSections';
import type { ProductOffer } from './offers';
import { leadTexts } from './soldToday';

type Choices = {
  readonly title: string;
  readonly link: string;
  readonly exchange: Exchange;
};

/** GitHub-flavoured Markdown: the plan's title, its link, and the tables of the products. */
export function writeOffersMarkdown(
  offers: readonly ProductOffer[],
  wordsOf: WordsOf,
  choices: Choices,
): string {
  const blocks = [
    `# ${escapeMarkdown(choices.title, 'heading')}`,
    `<${choices.link}>`,
    ...leadTexts(offers, choices.exchange, wordsOf).map((text) => escapeMarkdown(text)),
    ...offerSections(offers, wordsOf, choices.exchange).flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Tab-separated cells for a spreadsheet, figures as numbers. */
export function writeOffersCells(
  offers: readonly ProductOffer[],
  wordsOf: WordsOf,
  choices: Choices,
): string {
  const rows: readonly (readonly DocumentCell[])[] = [
    [textCell(choices.title)],
    [textCell(choices.link)],
    ...leadTexts(offers, choices.exchange, wordsOf).map((text) => [textCell(text)]),
    ...offerSections(offers, wordsOf, choices.exchange).flatMap(
      ({ heading, paragraphs, tables }) => [
        [],
        [textCell(heading)],
        ...paragraphs.map((text) => [textCell(text)]),
        ...tables.flatMap(({ columns, rows: cells }) => [
          columns.map((column) => textCell(column.heading)),
          ...cells,
        ]),
      ],
    ),
  ];
  return rows.map((cells) => `${cells.map(plainCell).join('\t')}\n`).join('');
}

function plainCell(cell: DocumentCell): string {
  return quoteStart(safeText({ ...cell, text: oneLine(cell.text) }));
}
