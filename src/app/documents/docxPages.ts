import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { madeWith } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { oneLine } from '@/core/report/document/oneLine';
import { wrapText } from '@/core/report/document/wrapText';
import { rule, styleIds } from './docxStyles';
import { officeColours } from './officeColours';

/** A4 and its margins at the sides and at the ends, in twentieths of a point. */
const [shortSide, longSide, margin, endMargin] = [11_906, 16_838, 1_134, 1_020];

/** Every page is upright: a landscape page would leave the rest of the page before it empty. */
export const textWidth = shortSide - 2 * margin;

/** The pages: the title at the top of all but the first, version, date and page number at the foot. */
export function docxPages(
  children: readonly FileChild[],
  document: ReportDocument,
  title: string,
  words: DocumentWords,
): ISectionOptions {
  const footer = footerOf(document, words);
  const header = new Header({
    children: [
      new Paragraph({
        style: styleIds.small,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun(runningTitle(title))],
      }),
    ],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: shortSide, height: longSide },
        margin: {
          top: endMargin,
          bottom: endMargin,
          left: margin,
          right: margin,
          header: 500,
          footer: 440,
        },
      },
    },
    headers: {
      default: header,
      first: new Header({ children: [new Paragraph({ style: styleIds.small })] }),
    },
    footers: { default: footer, first: footer },
    children,
  };
}

/** The title in one line, cut where it is longer. */
function runningTitle(title: string): string {
  const [line = '', ...rest] = wrapText(oneLine(title), 60);
  return rest.length > 0 ? `${line}…` : line;
}

function footerOf(document: ReportDocument, words: DocumentWords): Footer {
  const made = [madeWith(document), ...(document.date === null ? [] : [document.date])];
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.small,
        border: { top: { ...rule(officeColours.rule, 4), space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(oneLine(made.join(words.document.between))),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
