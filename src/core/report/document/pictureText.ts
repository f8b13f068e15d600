import { madeWith, offerText, pricesText, titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { oneLine } from './oneLine';
import { wrapText } from './wrapText';
import { inputsLine } from './writeText';

export const pictureWidth = 720;
export const pictureMargin = 32;
export const innerWidth = pictureWidth - 2 * pictureMargin;

/** A text of a picture as wrapped lines. Sizes in px; `after` is the space below. */
export type PictureText = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 600;
  readonly look: 'ink' | 'ink-2' | 'limit' | 'mono';
  readonly after: number;
};

/** The most characters of a link that a picture shows: nobody would type a longer one. */
const longestLink = 480;

/** What heads every picture: title, for whom and by whom, version, date and prices, inputs. */
export function headTexts(document: ReportDocument, words: DocumentWords): readonly PictureText[] {
  const { customer, author, remark } = document.labels;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [smallText(`${label}${words.document.colon}${text}`)];
  const made = [madeWith(document), document.date, pricesText(document, words)];
  return [
    pictureText(titleOf(document, words), 18, 600, 'ink', 6),
    smallText(offerText(document, words)),
    ...named(words.document.customer, customer),
    ...named(words.document.author, author),
    ...named(words.document.remark, remark),
    smallText(made.filter((text) => text !== null).join(words.document.between)),
    { ...smallText(inputsLine(document, words)), after: 18 },
  ];
}

/** The link back, at the foot of every picture. */
export function linkTexts({ link }: ReportDocument, words: DocumentWords): readonly PictureText[] {
  if (link === null) return [];
  return [
    link.length <= longestLink
      ? pictureText(link, 11, 400, 'mono', 0)
      : smallText(words.document.linkTooLong),
  ];
}

export function smallText(text: string): PictureText {
  return pictureText(text, 13, 400, 'ink-2', 4);
}

export function pictureText(
  text: string,
  size: number,
  weight: PictureText['weight'],
  look: PictureText['look'],
  after: number,
): PictureText {
  const roomy = weight === 600 || look === 'mono' ? 1.12 : 1;
  return { lines: wrapText(oneLine(text), innerWidth / (size * roomy)), size, weight, look, after };
}
