import { cardLabel } from '@/core/report/document/cardLines';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { writeSvg } from '@/core/report/document/writeSvg';

/** The answer card as a picture: its SVG, its size in px, and its text for screen readers. */
type CardPicture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
};

export function pictureOf(document: ReportDocument, words: DocumentWords): CardPicture {
  const svg = writeSvg(document, words);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return {
    svg,
    width: Number(width),
    height: Number(height),
    alternative: cardLabel(document, words),
  };
}

/** The picture itself as a data address; only signs that attributes or addresses cannot hold are escaped. */
export function dataAddress(svg: string): string {
  const plain = /%(?:20|3D|3A|2F|2C|3B|3F|40)/g;
  const escaped = encodeURIComponent(svg).replace(plain, decodeURIComponent);
  return `data:image/svg+xml,${escaped.replaceAll("'", '%27')}`;
}
