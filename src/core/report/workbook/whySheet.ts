import { mixSentence } from '@/core/report/document/answerPhrases';
import {
  orderSentence,
  pricedSentence,
  rangeSentence,
  standingSentence,
} from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { hasPriceList } from '@/core/report/document/hasPriceList';
import { derivationSection, sourcesSection } from '@/core/report/document/tableSections';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, row, sentence, text } from './cellsOf';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet, SheetRow } from './workbook';

const widths = [34, 26, 40, 18, 30, 26];

/** The answer in words, what to know, every step with its source: as exported, in texts. */
export function whySheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  const { workbook } = words;
  const range = rangeSentence(document, words);
  const said = [
    orderSentence(document, words),
    pricedSentence(document, words),
    standingSentence(document, words),
    ...(range ? [range] : []),
  ];
  return sheetOf({
    name: workbook.sheets.why,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.why, widths),
      sentence(workbook.exported('texts'), widths, 'muted'),
      ...said.map((line) => sentence(line, widths)),
      ...titled(words.answer.notes, document.notes.map(words.note)),
      ...(isPool(document) || !hasPriceList(document)
        ? []
        : titled(words.mix.heading, [mixSentence(document, words)])),
      ...[derivationSection(document, words), sourcesSection(document, words)].flatMap((section) =>
        sectionRows(section, widths),
      ),
    ],
  });
}

function titled(heading: string, lines: readonly string[]): readonly SheetRow[] {
  if (lines.length === 0) return [];
  return [emptyRow, row(text(heading, 'section')), ...lines.map((line) => sentence(line, widths))];
}
