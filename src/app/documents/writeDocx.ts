import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';
import { layOut } from '@/core/report/document/documentLayout';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { type Cell, type Section, sectionOf } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { docxBar } from './docxBar';
import { docxHead, isLinkTooLong } from './docxHead';
import { docxPages, type PageShape, textWidths } from './docxPages';
import { docxSection, pageRuns } from './docxSections';
import { docxNumbering, docxStyles, styleIds } from './docxStyles';
import { docxTidy } from './docxTidy';

/** The document for Word: the layout with real styles and tables, so that it can be restyled and given contents. */
export async function writeDocx(
  document: ReportDocument,
  words: DocumentWords,
): Promise<Uint8Array> {
  const layout = layOut(document, words);
  const { labels } = document;
  const runs = pageRuns(layout.sections);
  const file = new Document({
    title: oneLine(layout.title),
    creator: oneLine(labels.author ?? document.product.name),
    lastModifiedBy: document.product.name,
    ...(labels.remark === null ? {} : { description: oneLine(labels.remark) }),
    styles: docxStyles(),
    numbering: docxNumbering,
    sections: runs.map(({ shape, sections }, i) => {
      const width = textWidths[shape];
      const children = [
        ...(i === 0 ? docxHead(document, layout, words, width) : []),
        ...sections.flatMap((section) => sectionParts(section, document, words, shape)),
        ...(i === runs.length - 1 ? longLink(document, words) : []),
      ];
      return docxPages(children, shape, i === 0, document, layout.title, words);
    }),
  });
  return docxTidy(await Packer.pack(file, 'uint8array'), document.date);
}

/** The answer's section starts with its bar. */
function sectionParts(
  section: Section,
  document: ReportDocument,
  words: DocumentWords,
  shape: PageShape,
): readonly FileChild[] {
  const { needCu, unusedCu, spareCu, capacityCu } = document.bar;
  const { now } = words.later.steps;
  // The state stands in the last column.
  const isMarked = (row: readonly Cell[]) => row.at(-1)?.text.startsWith(now) ?? false;
  const [heading, ...parts] = docxSection(section, shape, isMarked, words);
  if (heading === undefined || section.heading !== words.own.answer) {
    return docxSection(section, shape, isMarked, words);
  }
  return [
    heading,
    docxBar(document.bar, textWidths[shape]),
    new Paragraph({
      style: styleIds.small,
      spacing: { before: 80, after: 160 },
      children: [new TextRun(words.page.answer.bar(needCu, unusedCu, spareCu, capacityCu))],
    }),
    ...parts,
  ];
}

/** Characters of a link that fill a page or two; more would be a book that nobody copies from. */
const longestLink = 8_000;

/** A link that cannot be followed from Word stands whole at the end, to be copied, as long as that makes sense. */
function longLink({ link }: ReportDocument, words: DocumentWords): readonly FileChild[] {
  if (link === null || !isLinkTooLong(link)) return [];
  return [
    ...docxSection(sectionOf(words.own.link, {}), 'portrait', () => false, words),
    link.length > longestLink
      ? new Paragraph({ children: [new TextRun(words.own.linkTooLong)] })
      : new Paragraph({ style: styleIds.code, children: [new TextRun(oneLine(link))] }),
  ];
}
