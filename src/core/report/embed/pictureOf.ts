import { cardLabel } from '@/core/report/document/cardLines';
import { chartsOf, documentChartSvg } from '@/core/report/document/documentCharts';
import { titleOf } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { ChartKind } from '@/core/report/document/layoutParts';
import { writeSvg } from '@/core/report/document/writeSvg';

/** A picture of a document: its SVG, its size in px, and its text for screen readers. */
type Picture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
};

/** The answer card. */
export function pictureOf(document: ReportDocument, words: DocumentWords): Picture {
  return { ...sized(writeSvg(document, words)), alternative: cardLabel(document, words) };
}

/** A chart of the document as such a picture; undefined where the document does not have it. */
export function chartPictureOf(
  document: ReportDocument,
  words: DocumentWords,
  kind: ChartKind,
): Picture | undefined {
  const chart = chartsOf(document, words).find((one) => one.kind === kind)?.chart;
  if (!chart) return undefined;
  return {
    ...sized(documentChartSvg(chart, document, words)),
    alternative: [titleOf(document, words), chart.title, chart.description].join('. '),
  };
}

function sized(svg: string) {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { svg, width: Number(width), height: Number(height) };
}

/** The picture itself as a data address; only signs that attributes or addresses cannot hold are escaped. */
export function dataAddress(svg: string): string {
  const plain = /%(?:20|3D|3A|2F|2C|3B|3F|40)/g;
  const escaped = encodeURIComponent(svg).replace(plain, decodeURIComponent);
  return `data:image/svg+xml,${escaped.replaceAll("'", '%27')}`;
}
