import { documentDecides } from '@/core/report/decides/documentDecides';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { sectionsSheet } from './sectionsSheet';
import type { Sheet } from './workbook';

/** What decides the answer, as exported; undefined where the document does not say it. */
export function decidesSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { decides } = document;
  if (!decides) return undefined;
  const sections = documentDecides(decides, words);
  const { sheet, heading } = words.decides;
  return sectionsSheet(document, words, sheet, heading, sections, 'decides');
}
