import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import type { ChartKind } from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import { slideDeck } from '@/core/report/slides/slideDeck';
import type { TableSlide } from '@/core/report/slides/slideParts';
import { type Paint, paintCharts, paintInBrowser } from './paintCharts';
import { pngAddress } from './pngAddress';
import { drawAnswer } from './pptxAnswer';
import { drawChartSlide } from './pptxChartSlide';
import { addFramedSlide, defineMaster, headWidth } from './pptxFrame';
import { drawGrowth } from './pptxGrowth';
import { drawOptions } from './pptxOptions';
import { drawTableSlide } from './pptxTableSlide';
import { pptxTidy } from './pptxTidy';
import { qrCodeOf } from './qrCode';
import { qrPng } from './qrPng';

/** Slides to edit and present: the answer, every shape where there are several, how it grows, every product, failures, what decides and leaving if asked for. Tables and the charts of the first three are PowerPoint's own; `paint` makes the pictures of all others. */
export async function writePptx(
  document: ReportDocument,
  words: FileWords,
  paint: Paint = paintInBrowser,
): Promise<Uint8Array> {
  const content = slideDeck(document, words);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = oneLine(content.title);
  deck.author = oneLine(content.author);
  deck.company = document.product.name;
  deck.subject = oneLine(content.answer.cluster);
  const code = qrCodeOf(document.link);
  defineMaster(deck, code);
  const width = headWidth(code);
  const picture = code ? pngAddress(qrPng(code)) : '';
  const foot = { foot: content.foot, link: document.link, code, picture };
  const slideOf = (title: string) => addFramedSlide(deck, title, foot, words);
  drawAnswer(slideOf(content.title), content.answer, width, words);
  const { options, products, failure, decides, regret, leaving, present, road } = content;
  if (options) drawOptions(slideOf(options.title), options, width, words);
  drawGrowth(slideOf(content.growth.title), content.growth, width, words);
  const shown = content.charts.map(({ chart }) => chart);
  const painted = await paintCharts(shown, words.language, paint);
  const drawTable = (one: TableSlide | undefined) => {
    if (one) drawTableSlide(slideOf(one.title), one, width, words);
  };
  const drawCharts = (...kinds: readonly ChartKind[]) => {
    for (const one of content.charts) {
      const png = kinds.includes(one.kind) ? painted.get(one.chart) : undefined;
      if (png) drawChartSlide(slideOf(one.title), one, png, width, words);
    }
  };
  drawTable(present);
  drawCharts('road');
  drawTable(road);
  drawTable(failure);
  drawCharts('risk-backlog');
  drawTable(decides);
  drawCharts('decides-inputs', 'decides-map', 'decides-odds');
  drawTable(regret);
  drawTable(products);
  drawTable(leaving);
  const written = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new TypeError('slides come as bytes');
  return pptxTidy(written, document.date);
}
