import type { ChartParts } from './chartParts';
import { chartPicture } from './chartSvg';
import { titleOf } from './documentHead';
import { layOut } from './documentLayout';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { type ChartKind, isChartKind } from './layoutParts';
import { headTexts, linkTexts } from './pictureText';

export type DocumentChart = { readonly kind: ChartKind; readonly chart: ChartParts };

/** The charts of a document that are pictures of their own, in reading order. */
export function chartsOf(document: ReportDocument, words: DocumentWords): readonly DocumentChart[] {
  return layOut(document, words).sections.flatMap(({ kind, chart }) =>
    isChartKind(kind) && chart ? [{ kind, chart }] : [],
  );
}

/** A chart of a document as an SVG that stands by itself: what the document is about, the chart, the link. */
export function documentChartSvg(
  chart: ChartParts,
  document: ReportDocument,
  words: DocumentWords,
): string {
  return chartPicture(chart, {
    language: words.language,
    about: titleOf(document, words),
    head: headTexts(document, words),
    foot: linkTexts(document, words),
  });
}
