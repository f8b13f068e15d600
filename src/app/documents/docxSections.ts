import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { DocumentCell, DocumentSection } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { docxChart } from './docxChart';
import { textWidth } from './docxPages';
import { bulletList, styleIds } from './docxStyles';
import { docxTable } from './docxTable';
import type { PaintedCharts } from './paintCharts';

/** A heading and its content, in the order of the layout. */
export function docxSection(
  { heading, paragraphs, items, chart, tables }: DocumentSection,
  isMarked: (row: readonly DocumentCell[]) => boolean,
  words: DocumentWords,
  painted?: PaintedCharts,
): readonly (Paragraph | Table)[] {
  const picture = chart && painted?.get(chart);
  // The paragraph that introduces a table or a list stays on the same page with it; those before it fill the page.
  const leadsOn = items.length + tables.length > 0 || picture !== undefined;
  const last = paragraphs.length - 1;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(oneLine(heading))],
    }),
    ...paragraphs.map(
      (text, i) =>
        new Paragraph({ keepNext: leadsOn && i === last, children: [new TextRun(oneLine(text))] }),
    ),
    ...items.map(
      (text) =>
        new Paragraph({
          numbering: { reference: bulletList, level: 0 },
          children: [new TextRun(oneLine(text))],
        }),
    ),
    ...(chart && picture ? [docxChart(chart, picture)] : []),
    ...tables.flatMap((table) => [docxTable(table, textWidth, isMarked, words), spacer()]),
  ];
}

/** An empty paragraph between two tables: Word would join them into one. */
function spacer(): Paragraph {
  return new Paragraph({ style: styleIds.code });
}
