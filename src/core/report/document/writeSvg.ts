import type { CapacityFigures } from '@/core/report/capacityBar';
import { cardAnswer } from './cardAnswer';
import { cardLabel, textsAbove, textsBelow } from './cardLines';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { pictureColours, rectangle, stackTexts, svgPicture } from './pictureMarkup';
import { innerWidth, pictureMargin } from './pictureText';

const barHeight = 18;

/** The answer as one picture, 720 px wide. */
export function writeSvg(document: ReportDocument, words: DocumentWords): string {
  const above = stackTexts(textsAbove(document, words), pictureMargin);
  const barTop = above.bottom;
  const below = stackTexts(textsBelow(document, words), barTop + barHeight + 12);
  return svgPicture({
    language: words.language,
    title: cardLabel(document, words),
    bottom: below.bottom,
    parts: [
      ...above.markup,
      ...barMarkup(cardAnswer(document, words).bar, barTop),
      ...below.markup,
    ],
  });
}

function barMarkup(bar: CapacityFigures, top: number): readonly string[] {
  const toWidth = (cu: number) => (cu / bar.lengthCu) * innerWidth;
  const parts = [
    { cu: bar.needCu, fill: pictureColours.need },
    { cu: bar.unusedCu, fill: pictureColours.unused },
    { cu: bar.spareCu, fill: pictureColours.spare },
  ];
  let start = 0;
  const markup = parts.map(({ cu, fill }) => {
    const part = rectangle(pictureMargin + toWidth(start), top, toWidth(cu), barHeight, fill);
    start += cu;
    return part;
  });
  if (bar.ceilingCu === undefined) return markup;
  const limit = pictureMargin + toWidth(bar.ceilingCu) - 2;
  return [...markup, rectangle(limit, top - 4, 2, barHeight + 8, pictureColours.limit)];
}
