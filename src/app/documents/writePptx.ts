import PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { oneLine } from '@/core/report/document/oneLine';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { drawAnswer } from './pptxAnswer';
import { addFramedSlide, defineMaster, headWidth } from './pptxFrame';
import { drawGrowth } from './pptxGrowth';
import { drawOptions } from './pptxOptions';
import { drawTableSlide } from './pptxTableSlide';
import { pptxTidy } from './pptxTidy';
import { qrCodeOf } from './qrCode';
import { qrPng } from './qrPng';

/** Slides to edit and present: the answer, every shape where there are several, how it grows, every product, failures, what decides and leaving if asked for; tables and charts are PowerPoint's own. */
export async function writePptx(document: ReportDocument, words: FileWords): Promise<Uint8Array> {
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
  const picture = code ? `image/png;base64,${base64(qrPng(code))}` : '';
  const foot = { foot: content.foot, link: document.link, code, picture };
  const slideOf = (title: string) => addFramedSlide(deck, title, foot, words);
  drawAnswer(slideOf(content.title), content.answer, width, words);
  const { options, products, failure, decides, leaving, present, road } = content;
  if (options) drawOptions(slideOf(options.title), options, width, words);
  drawGrowth(slideOf(content.growth.title), content.growth, width, words);
  for (const one of [present, road, failure, decides, products, leaving]) {
    if (one) drawTableSlide(slideOf(one.title), one, width, words);
  }
  const written = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new TypeError('slides come as bytes');
  return pptxTidy(written, document.date);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
