import type { DocumentWords } from '@/core/report/document/documentWords';
import type { WorkbookWords } from '@/core/words/workbook/en';

/** One language, as workbooks speak it. */
export type WorkbookWordSet = DocumentWords & { readonly workbook: WorkbookWords };
