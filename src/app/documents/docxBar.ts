import {
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { CapacityFigures } from '@/core/report/capacityBar';
import { noRules, styleIds } from './docxStyles';
import { officeColours } from './officeColours';

/** The least width of a part of the bar, so that it can be seen: twentieths of a point. */
const thinnest = 20;

/** Need, unused and spare CU as one bar over the whole width; its figures stand below it as text. */
export function docxBar(
  { needCu, unusedCu, spareCu, capacityCu }: CapacityFigures,
  width: number,
): Table {
  const parts = [
    { cu: needCu, fill: officeColours.need },
    { cu: unusedCu, fill: officeColours.unused },
    { cu: spareCu, fill: officeColours.spare },
  ]
    .filter(({ cu }) => cu > 0)
    .map(({ cu, fill }) => ({
      fill,
      width: Math.max(thinnest, Math.floor((cu / capacityCu) * width)),
    }));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: parts.map((part) => part.width),
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: noRules,
    rows: [
      new TableRow({
        height: { value: 260, rule: HeightRule.EXACT },
        children: parts.map(
          (part) =>
            new TableCell({
              children: [new Paragraph({ style: styleIds.code })],
              width: { size: part.width, type: WidthType.DXA },
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: part.fill },
            }),
        ),
      }),
    ],
  });
}
