import { markdownReader } from './expectedHtml';

/** The tables of a Markdown text, as rows of the cells' plain texts, headings first. */
export function readTables(markdown: string): readonly (readonly (readonly string[])[])[] {
  const tables: string[][][] = [];
  for (const { type, children } of markdownReader.parse(markdown, {})) {
    const table = tables.at(-1);
    if (type === 'table_open') tables.push([]);
    if (type === 'tr_open') table?.push([]);
    if (type === 'th_open' || type === 'td_open') table?.at(-1)?.push('');
    if (type === 'inline' && table) {
      const row = table.at(-1);
      const text = children?.map(({ content }) => content).join('') ?? '';
      row?.splice(-1, 1, text);
    }
  }
  return tables;
}
