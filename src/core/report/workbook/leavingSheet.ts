import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentLeaving } from '@/core/report/leaving/leavingSections';
import { sectionsSheet } from './sectionsSheet';
import type { Sheet } from './workbook';

/** What leaving the plan's product costs, as exported; undefined where the document does not say it. */
export function leavingSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { leaving: said } = words;
  if (!document.leaving || !said) return undefined;
  const sections = documentLeaving(document.leaving, said);
  return sectionsSheet(document, words, said.sheet, said.heading, sections, 'leaving');
}
