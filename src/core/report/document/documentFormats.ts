import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { writeCsv } from './writeCsv';
import { writeHtml } from './writeHtml';
import { writeJson } from './writeJson';
import { writeMarkdown } from './writeMarkdown';
import { writeSvg } from './writeSvg';
import { writeText } from './writeText';
import { writeTsv } from './writeTsv';

export type DocumentWriter = (document: ReportDocument, words: DocumentWords) => string;

/** Every text format, by the name that the command knows it by. */
export const documentFormats = {
  md: writeMarkdown,
  csv: writeCsv,
  tsv: writeTsv,
  json: writeJson,
  svg: writeSvg,
  txt: writeText,
  html: writeHtml,
} as const satisfies Readonly<Record<string, DocumentWriter>>;

export type DocumentFormat = keyof typeof documentFormats;

export const documentFormatNames = Object.keys(documentFormats) as readonly DocumentFormat[];

export function isDocumentFormat(name: string | undefined): name is DocumentFormat {
  return name !== undefined && Object.hasOwn(documentFormats, name);
}
