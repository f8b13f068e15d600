import type { PlainDocument, ReportDocument } from './documentModel';
import type { DocumentWords, FullDocumentWords } from './documentWords';
import { writeCsv } from './writeCsv';
import { writeHtml } from './writeHtml';
import { writeJson } from './writeJson';
import { writeMarkdown } from './writeMarkdown';
import { writeOptionsSvg } from './writeOptionsSvg';
import { writeStepsSvg } from './writeStepsSvg';
import { writeSvg } from './writeSvg';
import { writeText } from './writeText';
import { writeTsvFile } from './writeTsv';

/** For a document that may hold a checklist the type demands the words of the checklist, too. */
type DocumentWriter = {
  (document: PlainDocument, words: DocumentWords): string;
  (document: ReportDocument, words: FullDocumentWords): string;
};

const writers = {
  md: writeMarkdown,
  csv: writeCsv,
  tsv: writeTsvFile,
  json: writeJson,
  svg: writeSvg,
  'svg-steps': writeStepsSvg,
  'svg-options': writeOptionsSvg,
  txt: writeText,
  html: writeHtml,
} as const;

export type DocumentFormat = keyof typeof writers;

/** Every text format, by the name that the command knows it by. `svg` is the answer card, the other two its charts. */
export const documentFormats: { readonly [F in DocumentFormat]: DocumentWriter } = writers;

export const documentFormatNames = Object.keys(documentFormats) as readonly DocumentFormat[];

export function isDocumentFormat(name: string | undefined): name is DocumentFormat {
  return name !== undefined && Object.hasOwn(documentFormats, name);
}
