import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import type { DocumentSection, HeadLine, Table } from './layoutParts';
import { oneLine } from './oneLine';

/** GitHub-flavoured Markdown: headings, lists and tables. Text from outside is inert. */
export function writeMarkdown(document: ReportDocument, words: DocumentWords): string {
  const { title, head, sections } = layOut(document, words);
  const blocks = [
    `# ${escapeMarkdown(title, 'heading')}`,
    head.map((line) => headItem(line, words)).join('\n'),
    ...sections.flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headItem({ label, text, isLink }: HeadLine, words: DocumentWords): string {
  return `- **${label}**${words.document.colon}${isLink ? linkText(text) : escapeMarkdown(text, 'line')}`;
}

export function sectionBlocks({
  heading,
  paragraphs,
  items,
  tables,
}: DocumentSection): readonly string[] {
  return [
    `## ${escapeMarkdown(heading, 'heading')}`,
    ...paragraphs.map((text) => escapeMarkdown(text, 'block')),
    ...(items.length > 0
      ? [items.map((item) => `- ${escapeMarkdown(item, 'block')}`).join('\n')]
      : []),
    ...tables.map(tableText),
  ];
}

function tableText({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ heading }) => escapeMarkdown(heading, 'cell')),
    columns.map(({ isNumber }) => (isNumber ? '---:' : '---')),
    ...rows.map((row) => row.map(({ text }) => escapeMarkdown(text, 'cell'))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A web address is a link; the part of one from `#` on is code, to be copied. */
function linkText(link: string): string {
  if (!/^[!-~]+$/.test(link) || /[<>`\\|]/.test(link)) return escapeMarkdown(link, 'line');
  return /^https?:\/\//.test(link) ? `<${link}>` : `\`${link}\``;
}

/** Where a text stands: as a whole paragraph or list item, as a heading, in a cell, or behind something on its line. */
export type MarkdownPlace = 'block' | 'heading' | 'cell' | 'line';

const joiner = '\u2060';

/**
 * Text that no reader of GitHub-flavoured Markdown takes for markup, with a backslash only where one would; without
 * a place, fit for every one. Readers turn bare addresses, @names and #numbers into links after they have taken the
 * backslashes away, so an invisible word joiner breaks those.
 */
export function escapeMarkdown(text: string, place?: MarkdownPlace): string {
  const isIn = (one: MarkdownPlace) => place === undefined || place === one;
  let inert = oneLine(text)
    .replace(markup, '\\$&')
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):|\bwww(?=\.)/gi, (found) => found + joiner)
    .replace(atLink, `@${joiner}`)
    .replace(/#(?=\d)/g, `#${joiner}`);
  if (isIn('block')) inert = inert.replace(listNumber, '$1\\').replace(blockStart, '\\$&');
  if (isIn('heading')) inert = inert.replace(/(\s)(#+)$/, '$1\\$2').replace(/^#+$/, '\\$&');
  return isIn('cell') ? inert.replaceAll('|', '\\|') : inert;
}

/** Before a name it mentions somebody, unless a letter stands before it; between a name and a domain it is an address. */
const atLink = /(?<![a-z\d_])@(?=[a-z\d_])|(?<=\S)@(?=[^\s@]*\.)/gi;

/** What marks up inside a line: a `_` between letters, a lone `<` or `&` and most backslashes do not. */
const markup =
  /[`*[\]~$]|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|&(?=#|[a-z][a-z\d]*;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;

const listNumber = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** What makes a line a heading, a quotation, a list item or a rule. */
const blockStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$))/;
