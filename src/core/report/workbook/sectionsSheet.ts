import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import type { DocumentSection } from '@/core/report/document/layoutParts';
import type { ExportedWhy } from '@/core/words/workbook/en';
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
  why: ExportedWhy,
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
      sentence(exportedText(words, why, first.length > 0), widths, 'muted'),
      ...texts.map((text) => sentence(text, widths)),
      ...sections
        .filter(({ tables }) => tables.length > 0)
        .flatMap((section) => sectionRows(section, widths)),
    ],
  });
}

/** That, and why, what follows does not follow other cells, below cells that do or on a sheet that has none. */
export function exportedText(
  { workbook }: Pick<FileWords, 'workbook'>,
  why: ExportedWhy,
  isBelow: boolean,
): string {
  return isBelow ? workbook.exportedBelow(why) : workbook.exported(why);
}
