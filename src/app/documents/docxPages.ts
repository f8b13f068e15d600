import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
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
import { colours } from './officeColours';

/** A4 and its margins at the sides and at the ends, in twentieths of a point. */
const [shortSide, longSide, margin, endMargin] = [11_906, 16_838, 1_134, 1_020];

export type PageShape = 'portrait' | 'landscape';

export const textWidths: Readonly<Record<PageShape, number>> = {
  portrait: shortSide - 2 * margin,
  landscape: longSide - 2 * margin,
};

/** Pages of one shape: the title above all but the first, version, date and page number below. */
export function docxPages(
  children: readonly FileChild[],
  shape: PageShape,
  isFirst: boolean,
  document: ReportDocument,
  title: string,
  words: DocumentWords,
): ISectionOptions {
  const footer = footerOf(document, words, textWidths[shape]);
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
      titlePage: isFirst,
      page: {
        // The library swaps the sides of a landscape page by itself.
        size: {
          width: shortSide,
          height: longSide,
          orientation: shape === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
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
    headers: isFirst
      ? {
          default: header,
          first: new Header({ children: [new Paragraph({ style: styleIds.small })] }),
        }
      : { default: header },
    footers: isFirst ? { default: footer, first: footer } : { default: footer },
    children,
  };
}

/** One line of it: what is longer is cut. */
function runningTitle(title: string): string {
  const [line = '', ...rest] = wrapText(oneLine(title), 60);
  return rest.length > 0 ? `${line}…` : line;
}

function footerOf(document: ReportDocument, { own }: DocumentWords, width: number): Footer {
  const made = [madeWith(document), ...(document.date === null ? [] : [document.date])];
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.small,
        border: { top: { ...rule(colours.rule, 4), space: 6 } },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(oneLine(made.join(own.between))),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
