import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cardSentence } from '@/core/report/document/cardAnswer';
import type { DocumentLayout } from '@/core/report/document/documentLayout';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { HeadLine } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { isWebAddress } from '@/core/report/document/webAddress';
import { fitText } from '@/core/report/slides/fitText';
import { noRules, styleIds } from './docxStyles';
import { officeColours } from './officeColours';
import { qrCodeOf } from './qrCode';
import { qrPng } from './qrPng';

/** In characters: Word opens no longer address, and a longer plain text would take too much of the first page. */
const [longestHyperlink, longestPlain] = [2000, 480];

/** Of a longer address only the beginning is shown; the link still leads to the whole address. */
const longestShown = 200;

/** Whether a link is too long for the head of the document; then it is put at the end. */
export function isLinkTooLong(link: string): boolean {
  return link.length > (isWebAddress(link) ? longestHyperlink : longestPlain);
}

/** Title, answer, customer and author; beside them the QR code of the link. `width` in twentieths of a point. */
export function docxHead(
  document: ReportDocument,
  { title, head }: DocumentLayout,
  words: DocumentWords,
  width: number,
): readonly (Paragraph | Table)[] {
  const shown = head.filter(({ text, isLink }) => !(isLink && isLinkTooLong(text)));
  const lines = shown.map((line) => headParagraph(line, words));
  const code = qrCodeOf(document.link);
  return [
    titleParagraph(oneLine(title), width),
    new Paragraph({
      style: styleIds.lead,
      children: [new TextRun(oneLine(cardSentence(document, words)))],
    }),
    ...(code === undefined
      ? lines
      : [beside(lines, codeParagraph(qrPng(code), code.length, words), width)]),
  ];
}

/** A title of more than two lines is set smaller, and never cut. */
function titleParagraph(title: string, width: number): Paragraph {
  const { size } = fitText(title, width / twipsPerPoint, 2, [22, 18, 15, 13], 'bold');
  const run = new TextRun(size === 22 ? title : { text: title, size: size * 2 });
  return new Paragraph({ heading: HeadingLevel.TITLE, children: [run] });
}

const twipsPerPoint = 20;

function headParagraph({ label, text, isLink }: HeadLine, words: DocumentWords): Paragraph {
  const value = new TextRun({
    text: isLink ? shortened(oneLine(text)) : oneLine(text),
    ...(isLink && isWebAddress(text) ? { style: 'Hyperlink' } : {}),
  });
  const children: readonly ParagraphChild[] = [
    new TextRun({ text: `${oneLine(label)}${words.document.colon}`, color: officeColours.ink2 }),
    isLink && isWebAddress(text) ? new ExternalHyperlink({ link: text, children: [value] }) : value,
  ];
  return new Paragraph({ style: styleIds.headLine, children });
}

function shortened(link: string): string {
  return link.length <= longestShown ? link : `${link.slice(0, longestShown)}…`;
}

/** Side of the printed QR code in millimetres; a phone can read a module of a third of a millimetre. */
function codeSide(modules: number): number {
  return Math.min(38, Math.max(28, modules * 0.45));
}

const [pixelsPerMillimetre, twipsPerMillimetre] = [96 / 25.4, 1440 / 25.4];

function codeParagraph(data: Uint8Array, modules: number, words: DocumentWords) {
  const side = codeSide(modules);
  const pixels = Math.round(side * pixelsPerMillimetre);
  return {
    width: Math.ceil(side * twipsPerMillimetre),
    paragraph: new Paragraph({
      style: styleIds.headLine,
      alignment: AlignmentType.RIGHT,
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: pixels, height: pixels },
          altText: {
            name: words.document.link,
            title: words.document.link,
            description: words.document.link,
          },
        }),
      ],
    }),
  };
}

function beside(
  lines: readonly Paragraph[],
  code: ReturnType<typeof codeParagraph>,
  width: number,
): Table {
  const widths = [width - code.width - 200, code.width + 200] as const;
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.DXA } });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: noRules,
    rows: [new TableRow({ children: [cell(lines, widths[0]), cell([code.paragraph], widths[1])] })],
  });
}
