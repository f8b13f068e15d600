import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import type { DocumentSection } from '@/core/report/document/layoutParts';
import { emptyRow, sentence } from './cellsOf';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { type PlacedRow, sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

export const sectionWidths = [46, 30, 24, 24, 18, 46];

/**
 * Sections of the document on a sheet of their own, as exported: what they say, then their tables. `first` is what stands
 * before them, by formulas.
 */
export function sectionsSheet(
  document: ReportDocument,
  words: FileWords,
  name: string,
  heading: string,
  sections: readonly DocumentSection[],
  first: readonly PlacedRow[] = [],
): Sheet {
  const widths = sectionWidths;
  const texts = sections.flatMap(({ paragraphs, items }) => [...paragraphs, ...items]);
  return sheetOf({
    name,
    widths,
    rows: [
      ...sheetHead(document, words, heading, widths),
      ...(first.length > 0 ? [...first, emptyRow] : []),
      sentence(exportedText(words, first.length > 0), widths, 'muted'),
      ...texts.map((text) => sentence(text, widths)),
      ...sections
        .filter(({ tables }) => tables.length > 0)
        .flatMap((section) => sectionRows(section, widths)),
    ],
  });
}

/** That what follows does not follow other cells, below cells that do or on a sheet that has none. */
export function exportedText({ workbook }: Pick<FileWords, 'workbook'>, isBelow: boolean): string {
  return isBelow ? workbook.exportedBelow : workbook.exported;
}
