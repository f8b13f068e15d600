import { cardSentence } from '@/core/report/document/cardAnswer';
import { chartsOf, documentChartSvg } from '@/core/report/document/documentCharts';
import {
  type DocumentFormat,
  documentFormats,
  isDocumentFormat,
} from '@/core/report/document/documentFormats';
import { madeWith, titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords, FileWords } from '@/core/report/document/documentWords';
import { escapeMarkup } from '@/core/report/document/escapeMarkup';
import { type ChartKind, isChartKind } from '@/core/report/document/layoutParts';
import { fileNameOf } from './fileNameOf';
import type { PngText } from './pngTexts';

/** The pictures of a document, by the name of their text format. */
export type PictureFormat = Extract<DocumentFormat, `svg${string}`>;

/** `svg-` and `png-` with a section are the picture of its chart. */
export type ExportFormat = DocumentFormat | 'xlsx' | 'docx' | 'pptx' | PngFormat | ChartFormat;

type PngFormat = 'png' | 'png-steps' | 'png-options';

export type ChartFormat = `${'svg' | 'png'}-${ChartKind}`;

/** The part of a file's name, after title and day, that says what the picture shows. */
type FilePartWords = {
  readonly card: string;
  readonly steps: string;
  readonly options: string;
};

const office = 'application/vnd.openxmlformats-officedocument';

const types: Readonly<Record<string, string>> = {
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
};

/** The name of a document's file: its title, its day, and what a picture shows. */
export function exportName(
  format: ExportFormat,
  document: ReportDocument,
  words: DocumentWords,
  parts: FilePartWords,
): string {
  const [extension, shown] = splitFormat(format);
  const isPicture = extension === 'svg' || extension === 'png';
  const chart = chartIn(shown, document, words);
  const part = isPicture ? (chart?.title ?? partName(shown, parts)) : undefined;
  return fileNameOf(titleOf(document, words), document.date ?? '', part, extension);
}

/**
 * A document as a file of any format. Its writer is loaded now, so the promise is rejected where the device is
 * offline and no copy of the page is kept.
 */
export async function exportDocument(
  format: ExportFormat,
  document: ReportDocument,
  words: FileWords,
): Promise<Blob> {
  const [extension, shown] = splitFormat(format);
  const type = types[extension] ?? '';
  if (isDocumentFormat(format)) return new Blob([fileText(format, document, words)], { type });
  if (extension === 'svg') return new Blob([drawing(shown, document, words)], { type });
  const bytes = await bytesOf(format, document, words);
  return new Blob([new Uint8Array(bytes)], { type });
}

/** A text format's text, as it is copied and as the command prints it. */
export function formatText(
  format: DocumentFormat,
  document: ReportDocument,
  words: DocumentWords,
): string {
  const write = documentFormats[format];
  const { provision } = words;
  return provision
    ? write(document, { ...words, provision })
    : write({ ...document, checklist: null }, words);
}

/** Copied HTML is a fragment; a file is a whole page with a declared character set. */
function fileText(format: DocumentFormat, document: ReportDocument, words: DocumentWords): string {
  const text = formatText(format, document, words);
  if (format !== 'html') return text;
  const { language } = words;
  const title = escapeMarkup(titleOf(document, words));
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${text}</body>\n</html>\n`;
}

async function bytesOf(
  format: Exclude<ExportFormat, DocumentFormat>,
  document: ReportDocument,
  words: FileWords,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./writeDocx')).writeDocx(document, words);
    case 'xlsx':
      return (await import('./writeXlsx')).writeXlsx(document, words);
    case 'pptx':
      return (await import('./writePptx')).writePptx(document, words);
    default: {
      const { writePng } = await import('./writePng');
      const [, shown] = splitFormat(format);
      return writePng(drawing(shown, document, words), pngTexts(document, words));
    }
  }
}

/** What a picture shows, drawn: a chart of the document, or the answer and how it grows. */
function drawing(shown: string, document: ReportDocument, words: DocumentWords): string {
  const chart = chartIn(shown, document, words);
  if (chart) return documentChartSvg(chart, document, words);
  const format = `svg-${shown}`;
  return formatText(isDocumentFormat(format) ? format : 'svg', document, words);
}

function chartIn(shown: string, document: ReportDocument, words: DocumentWords) {
  if (!isChartKind(shown)) return undefined;
  return chartsOf(document, words).find(({ kind }) => kind === shown)?.chart;
}

function splitFormat(format: ExportFormat): readonly [extension: string, shown: string] {
  const [extension = format, ...shown] = format.split('-');
  return [extension, shown.join('-')];
}

/** Texts inside the picture's file, which image programs show. */
function pngTexts(document: ReportDocument, words: DocumentWords): readonly PngText[] {
  const { link, labels } = document;
  return [
    { keyword: 'Title', text: titleOf(document, words) },
    { keyword: 'Description', text: cardSentence(document, words) },
    { keyword: 'Software', text: madeWith(document) },
    ...(labels.author === null ? [] : [{ keyword: 'Author', text: labels.author } as const]),
    ...(link === null ? [] : [{ keyword: 'Source', text: link } as const]),
  ];
}

function partName(shown: string, parts: FilePartWords): string {
  if (shown === 'steps') return parts.steps;
  return shown === 'options' ? parts.options : parts.card;
}
