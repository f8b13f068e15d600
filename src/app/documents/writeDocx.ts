import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import { uprightOptions } from '@/core/report/document/compactOptions';
import { layOut } from '@/core/report/document/documentLayout';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import {
  type DocumentCell,
  type DocumentSection,
  sectionOf,
} from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { docxBar } from './docxBar';
import { docxHead, isLinkTooLong } from './docxHead';
import { docxPages, textWidth } from './docxPages';
import { docxSection } from './docxSections';
import { docxNumbering, docxStyles, styleIds } from './docxStyles';
import { docxTidy } from './docxTidy';
import { type Paint, type PaintedCharts, paintCharts, paintInBrowser } from './paintCharts';

/** The document for Word: the layout with real styles and tables, so that it can be restyled and given contents. `paint` makes the pictures of charts. */
export async function writeDocx(
  document: ReportDocument,
  words: DocumentWords,
  paint: Paint = paintInBrowser,
): Promise<Uint8Array> {
  const layout = layOut(document, words);
  const charts = layout.sections.flatMap(({ chart }) => chart ?? []);
  const painted = await paintCharts(charts, words.language, paint);
  const { labels } = document;
  const file = new Document({
    title: oneLine(layout.title),
    creator: oneLine(labels.author ?? document.product.name),
    lastModifiedBy: document.product.name,
    ...(labels.remark === null ? {} : { description: oneLine(labels.remark) }),
    styles: docxStyles(words.language),
    numbering: docxNumbering,
    sections: [
      docxPages(
        [
          ...docxHead(document, layout, words, textWidth),
          ...layout.sections.flatMap((section) => sectionParts(section, document, words, painted)),
          ...longLink(document, words),
        ],
        document,
        layout.title,
        words,
      ),
    ],
  });
  return docxTidy(await Packer.pack(file, 'uint8array'), document.date);
}

/** The answer's section starts with its bar, the table of all shapes is set for an upright page, and today's rows are marked. */
function sectionParts(
  section: DocumentSection,
  document: ReportDocument,
  words: DocumentWords,
  painted: PaintedCharts,
): readonly FileChild[] {
  const { needCu, unusedCu, spareCu, capacityCu } = document.bar;
  if (section.kind === 'options') {
    const isAnswer = ([rank]: readonly DocumentCell[]) => rank?.value === document.answer.rank;
    return docxSection(uprightOptions(section, document, words), isAnswer, words);
  }
  if (section.kind === 'steps') {
    const rows = section.tables[0]?.rows ?? [];
    const today = rows.filter((_, i) => document.steps[i]?.place === 'now');
    return docxSection(section, (row) => today.includes(row), words);
  }
  const parts = docxSection(section, () => false, words, painted);
  if (section.kind !== 'answer') return parts;
  return [
    ...parts.slice(0, 1),
    docxBar(document.bar, textWidth),
    new Paragraph({
      style: styleIds.small,
      spacing: { before: 80, after: 160 },
      children: [new TextRun(words.answer.bar(needCu, unusedCu, spareCu, capacityCu))],
    }),
    ...parts.slice(1),
  ];
}

/** The most characters of a link that is printed: about two pages. A longer one is not worth copying by hand. */
const longestLink = 8_000;

/** A link that cannot be followed from Word stands whole at the end, to be copied, as long as that makes sense. */
function longLink({ link }: ReportDocument, words: DocumentWords): readonly FileChild[] {
  if (link === null || !isLinkTooLong(link)) return [];
  return [
    ...docxSection(sectionOf('link', words.document.link, {}), () => false, words),
    link.length > longestLink
      ? new Paragraph({ children: [new TextRun(words.document.linkTooLong)] })
      : new Paragraph({ style: styleIds.code, children: [new TextRun(oneLine(link))] }),
  ];
}
