import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentFailure } from '@/core/report/failure/failureSections';
import { lossRows } from './lossRows';
import { sectionsSheet, sectionWidths } from './sectionsSheet';
import type { Sheet } from './workbook';

/** What fails: lost machines by formulas, and the rest as exported; undefined where the document does not say it. */
export function failureSheet(document: ReportDocument, words: FileWords): Sheet | undefined {
  const { failure } = document;
  if (!failure) return undefined;
  const losses = lossRows(document, words, sectionWidths);
  const sections = documentFailure(failure, words).map((section) =>
    section.kind === 'risk-loss' && losses.length > 0 ? { ...section, tables: [] } : section,
  );
  const { sheet, heading } = words.risk;
  return sectionsSheet(document, words, sheet, heading, sections, 'failure', losses);
}
