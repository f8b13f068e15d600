import { chartsOf } from '@/core/report/document/documentCharts';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { ChartSlide } from './slideParts';

/** A slide for each chart of the document, in reading order. */
export function chartSlides(document: ReportDocument, words: DocumentWords): readonly ChartSlide[] {
  return chartsOf(document, words).map(({ kind, chart }) => ({
    kind,
    title: chart.title,
    sentence: chart.description,
    chart,
  }));
}
