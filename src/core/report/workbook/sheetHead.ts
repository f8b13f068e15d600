import { madeWith, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, sentence, title } from './cellsOf';
import type { SheetRow } from './workbook';

/** What heads every sheet but the first: its name, then whose answer it is, made with what and when. Three rows. */
export function sheetHead(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  name: string,
  widths: readonly number[],
): readonly SheetRow[] {
  const { date } = document;
  const facts = [titleOf(document, words), madeWith(document), ...(date === null ? [] : [date])];
  return [
    title(name, widths),
    sentence(facts.join(words.document.between), widths, 'muted'),
    emptyRow,
  ];
}

/** Ends what is printed of a sheet of helper figures, which may have a row for each day of years. */
export function notPrinted(
  { workbook }: WordsWith<'workbook'>,
  widths: readonly number[],
): SheetRow {
  return { ...sentence(workbook.live.notPrinted, widths, 'muted'), endsPrint: true };
}
