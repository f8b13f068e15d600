import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentLeaving } from '@/core/report/leaving/leavingSections';
import { sentence } from './cellsOf';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

const widths = [46, 30, 24, 24, 18, 46];

/** What leaving the plan's product costs, as exported; undefined where the document does not say it. */
export function leavingSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { leaving: said, workbook } = words;
  if (!document.leaving || !said) return undefined;
  const sections = documentLeaving(document.leaving, said);
  const texts = sections.flatMap(({ paragraphs, items }) => [...paragraphs, ...items]);
  return sheetOf({
    name: said.sheet,
    widths,
    rows: [
      ...sheetHead(document, words, said.heading, widths),
      sentence(workbook.exported, widths, 'muted'),
      ...texts.map((text) => sentence(text, widths)),
      ...sections
        .filter(({ tables }) => tables.length > 0)
        .flatMap((section) => sectionRows(section, widths)),
    ],
  });
}
