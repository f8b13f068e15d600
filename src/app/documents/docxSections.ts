import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { Cell, Section } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { type PageShape, textWidths } from './docxPages';
import { bulletList, styleIds } from './docxStyles';
import { docxTable } from './docxTable';

export type PageRun = { readonly shape: PageShape; readonly sections: readonly Section[] };

/** Tables of more columns need a page on its side; one of so many profits from it and stays where the page lies so. */
const [widestPortrait, broad] = [8, 5];

/** Sections as they share pages: from the first wide table to the last broad one the pages lie on their side. */
export function pageRuns(sections: readonly Section[]): readonly PageRun[] {
  const columns = sections.map(({ tables }) =>
    Math.max(0, ...tables.map((table) => table.columns.length)),
  );
  const from = columns.findIndex((count) => count > widestPortrait);
  if (from < 0) return [{ shape: 'portrait', sections }];
  const to = columns.findLastIndex((count) => count >= broad) + 1;
  const runs: readonly PageRun[] = [
    { shape: 'portrait', sections: sections.slice(0, from) },
    { shape: 'landscape', sections: sections.slice(from, to) },
    { shape: 'portrait', sections: sections.slice(to) },
  ];
  return runs.filter((run, i) => i === 0 || run.sections.length > 0);
}

/** On its side a page is low: a table of so many rows goes to the next rather than in two. */
const longestWhole = 13;

/** A heading and what stands under it, in the order of the layout. */
export function docxSection(
  { heading, paragraphs, items, tables }: Section,
  shape: PageShape,
  isMarked: (row: readonly Cell[]) => boolean,
  words: DocumentWords,
): readonly (Paragraph | Table)[] {
  // What introduces a table or a list is not left alone at the foot of a page.
  const leadsOn = items.length + tables.length > 0;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(oneLine(heading))],
    }),
    ...paragraphs.map(
      (text) => new Paragraph({ keepNext: leadsOn, children: [new TextRun(oneLine(text))] }),
    ),
    ...items.map(
      (text) =>
        new Paragraph({
          numbering: { reference: bulletList, level: 0 },
          children: [new TextRun(oneLine(text))],
        }),
    ),
    ...tables.flatMap((table) => [
      docxTable(
        table,
        textWidths[shape],
        isMarked,
        shape === 'landscape' && table.rows.length <= longestWhole,
        words,
      ),
      spacer(),
    ]),
  ];
}

/** Two tables in a row would be one to Word. */
function spacer(): Paragraph {
  return new Paragraph({ style: styleIds.code });
}
