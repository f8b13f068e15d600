import { strToU8, zipSync } from 'fflate';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { workbookParts } from '@/core/report/workbook/workbookParts';

/** An answer as an XLSX file of formulas. Same document, same bytes: the parts carry no time of writing. */
export async function writeXlsx(document: ReportDocument, words: FileWords): Promise<Uint8Array> {
  const parts = workbookParts(workbookOf(document, words));
  const files = Object.entries(parts).map(([path, part]) => [path, strToU8(part)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}
