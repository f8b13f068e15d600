import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import type { HeadLine, Section, Table } from './layoutParts';
import { oneLine } from './oneLine';

/** GitHub-flavoured Markdown: headings, lists and tables. Text from outside is inert. */
export function writeMarkdown(document: ReportDocument, words: DocumentWords): string {
  const { title, head, sections } = layOut(document, words);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    head.map((line) => headItem(line, words)).join('\n'),
    ...sections.flatMap(sectionBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headItem({ label, text, isLink }: HeadLine, { own }: DocumentWords): string {
  return `- **${label}**${own.colon}${isLink ? linkText(text) : escapeMarkdown(text)}`;
}

function sectionBlocks({ heading, paragraphs, items, tables }: Section): readonly string[] {
  return [
    `## ${escapeMarkdown(heading)}`,
    ...paragraphs.map(escapeMarkdown),
    ...(items.length > 0 ? [items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')] : []),
    ...tables.map(tableText),
  ];
}

function tableText({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ heading }) => escapeMarkdown(heading)),
    columns.map(({ isNumber }) => (isNumber ? '---:' : '---')),
    ...rows.map((row) => row.map(({ text }) => escapeMarkdown(text))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A web address is a link; the part of one from `#` on is code, to be copied. */
function linkText(link: string): string {
  if (!/^[!-~]+$/.test(link) || /[<>`\\|]/.test(link)) return escapeMarkdown(link);
  return /^https?:\/\//.test(link) ? `<${link}>` : `\`${link}\``;
}

const joiner = '\u2060';

/**
 * Text that no Markdown reader takes for markup. Some readers turn bare addresses, @names and #numbers into links
 * after they have taken the backslashes away, so an invisible word joiner breaks those.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$!{}^]/g, '\\$&')
    .replace(/^[-+=#:]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/\.(?=\p{L})/gu, '\\.')
    .replace(/:(?=\/\/)|\b(?:mailto|xmpp):|\bwww(?=\\?\.)/gi, (found) => found + joiner)
    .replace(/@/g, `@${joiner}`)
    .replace(/(^|[^\\])#(?=\d)/g, `$1\\#${joiner}`);
}
