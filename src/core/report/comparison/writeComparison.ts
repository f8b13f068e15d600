import { listedText } from '@/core/report/document/answerPhrases';
import { clusterText } from '@/core/report/document/answerSentence';
import { offerText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { type DocumentCell, textCell } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { safeText } from '@/core/report/document/writeCells';
import { escapeMarkdown, sectionBlocks } from '@/core/report/document/writeMarkdown';
import { quoteStart } from '@/core/report/document/writeTsv';
import type { WordsWith } from '@/core/words/words';
import type { Comparison } from './compareAnswers';
import { comparisonSections } from './comparisonSections';
import { headlineOf } from './headline';
import { rateWarningOf } from './rateWarningOf';
import type { SideWords } from './sideWords';

/** Which lines are written, all or those that differ, and the full link to the comparison. */
type ComparisonChoices = { readonly isWhole: boolean; readonly link: string };

type ComparisonWriter = (
  comparison: Comparison,
  words: SideWords,
  choices: ComparisonChoices,
) => string;

/** GitHub-flavoured Markdown: the headline, both answers and a table of lines for each part. */
export const writeComparisonMarkdown: ComparisonWriter = (comparison, words, choices) => {
  const { isWhole, link } = choices;
  const { compare } = words.a;
  const side = (name: string, document: ReportDocument, own: WordsWith<'compare'>) =>
    `- **${name}**${compare.colon}${escapeMarkdown(sideText(document, own), 'line')}`;
  const blocks = [
    `# ${escapeMarkdown(titleText(comparison, words.a), 'heading')}`,
    escapeMarkdown(headlineOf(comparison, words), 'block'),
    offersOf(comparison, words)
      .map((text) => escapeMarkdown(text, 'block'))
      .join('\n\n'),
    [
      side(compare.sides.a, comparison.a, words.a),
      side(compare.sides.b, comparison.b, words.b),
      `- <${link}>`,
    ].join('\n'),
    ...comparisonSections(comparison, words, { isWhole, hasUnits: false }).flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
};

/** Tab-separated cells for a spreadsheet: figures as numbers with their unit in another column. */
export const writeComparisonCells: ComparisonWriter = (comparison, words, { isWhole, link }) => {
  const sections = comparisonSections(comparison, words, { isWhole, hasUnits: true });
  const rows: readonly (readonly DocumentCell[])[] = [
    ...[
      titleText(comparison, words.a),
      headlineOf(comparison, words),
      ...offersOf(comparison, words),
      link,
    ].map((text) => [textCell(text)]),
    ...sections.flatMap(({ heading, tables }) => [
      [],
      [textCell(heading)],
      ...tables.flatMap((table) => [
        table.columns.map((column) => textCell(column.heading)),
        ...table.rows,
      ]),
    ]),
  ];
  return rows.map((cells) => `${cells.map(plainCell).join('\t')}\n`).join('');
};

/** Both plans by their titles. */
function titleText({ a, b }: Comparison, words: WordsWith<'compare'>): string {
  const title = ({ plan }: ReportDocument) => plan.title ?? words.plan.untitled;
  return words.compare.titleOf(title(a), title(b));
}

/** The products that are compared, each with the state of its sale, and what to mind where they are two. */
function offersOf(comparison: Comparison, words: SideWords): readonly string[] {
  const { a, b } = comparison;
  const warning = rateWarningOf(comparison, words);
  const offers = new Set([offerText(a, words.a), offerText(b, words.b)]);
  return [...offers, ...(warning === undefined ? [] : [warning])];
}

function sideText(document: ReportDocument, words: WordsWith<'compare'>): string {
  const { price } = document.figures;
  const money = price ? words.price(price) : words.answer.priceNone;
  return `${words.answer.live(clusterText(document, words), money)}${words.compare.terms(listedText(document.priceList, words))}`;
}

function plainCell(cell: DocumentCell): string {
  return quoteStart(safeText({ ...cell, text: oneLine(cell.text) }));
}
