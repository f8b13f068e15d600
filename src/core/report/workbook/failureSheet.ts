import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentFailure } from '@/core/report/failure/failureSections';
import { sectionsSheet } from './sectionsSheet';
import type { Sheet } from './workbook';

/** What fails, as exported; undefined where the document does not say it. */
export function failureSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { failure } = document;
  if (!failure) return undefined;
  const sections = documentFailure(failure, words);
  return sectionsSheet(document, words, words.risk.sheet, words.risk.heading, sections);
}
