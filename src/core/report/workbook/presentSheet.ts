import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentPresent } from '@/core/report/present/presentSections';
import { sentence } from './cellsOf';
import { ownedRows } from './ownedRows';
import { sectionRows } from './sectionRows';
import { exportedText } from './sectionsSheet';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

const widths = [34, 20, 14, 22, 34, 22, 22, 22, 26, 40];

/** The cluster that somebody has and what to change, by formulas and as exported; undefined where the document does not say it. */
export function presentSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { owned } = words;
  if (!document.present || !owned) return undefined;
  const said = owned.words.present;
  const rows = ownedRows(document, words, widths);
  return sheetOf({
    name: said.sheet,
    widths,
    rows: [
      ...sheetHead(document, words, said.heading, widths),
      ...rows,
      sentence(exportedText(words, 'present', rows.length > 0), widths, 'muted'),
      ...documentPresent(document.present, owned).flatMap((section) => [
        ...[...section.paragraphs, ...section.items].map((text) => sentence(text, widths)),
        ...(section.tables.length > 0 ? sectionRows(section, widths) : []),
      ]),
    ],
  });
}
