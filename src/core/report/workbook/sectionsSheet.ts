import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import type { DocumentSection } from '@/core/report/document/layoutParts';
import { sentence } from './cellsOf';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

const widths = [46, 30, 24, 24, 18, 46];

/** Sections of the document on a sheet of their own, as exported: what they say, then their tables. */
export function sectionsSheet(
  document: ReportDocument,
  words: FileWords,
  name: string,
  heading: string,
  sections: readonly DocumentSection[],
): Sheet {
  const texts = sections.flatMap(({ paragraphs, items }) => [...paragraphs, ...items]);
  return sheetOf({
    name,
    widths,
    rows: [
      ...sheetHead(document, words, heading, widths),
      sentence(words.workbook.exported, widths, 'muted'),
      ...texts.map((text) => sentence(text, widths)),
      ...sections
        .filter(({ tables }) => tables.length > 0)
        .flatMap((section) => sectionRows(section, widths)),
    ],
  });
}
