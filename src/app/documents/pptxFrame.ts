import type PptxGenJS from 'pptxgenjs';
import { oneLine } from '@/core/report/document/oneLine';
import { isWebAddress } from '@/core/report/document/webAddress';
import { type FittedText, fitText } from '@/core/report/slides/fitText';
import type { WordsWith } from '@/core/words/words';
import { officeColours } from './officeColours';
import { officeLanguage } from './officeLanguage';
import { addFitted, frame, pointsPerInch, type Slide } from './pptxParts';
import type { QrCode } from './qrCode';

const layout = 'StreamSizer';

/** The width of a slide's head in inches, without the QR code if there is one. */
export function headWidth(code: QrCode | undefined): number {
  return code ? frame.width - frame.codeSide - 0.3 : frame.width;
}

/** Where a slide's own part begins, below its title. */
export const bodyTop = 1.06;

/** The answer in a sentence, at the top of a slide's own part. */
export function addSentence(
  slide: Slide,
  text: string,
  width: number,
  words: WordsWith<'slides'>,
): void {
  const look = {
    name: words.document.answer,
    sizes: [14, 12, 10],
    lines: 2,
    color: officeColours.ink2,
  } as const;
  addFitted(slide, text, { x: frame.left, y: bodyTop, w: width }, look, words);
}

/** The master that all slides share: a title with a strong rule below, a fine one above the foot, the page number. */
export function defineMaster(deck: PptxGenJS, code: QrCode | undefined): void {
  const width = headWidth(code);
  deck.defineSlideMaster({
    title: layout,
    background: { color: officeColours.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: frame.left,
            y: frame.top - 0.04,
            w: width,
            h: 0.5,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontSize: 24,
            bold: true,
            color: officeColours.ink,
          },
          text: '',
        },
      },
      { line: ruleAt(frame.top + 0.5, width, officeColours.ink, 1.25) },
      { line: ruleAt(frame.foot, frame.width, officeColours.rule, 0.75) },
    ],
    slideNumber: {
      x: frame.left + frame.width - 0.8,
      y: frame.foot + 0.08,
      w: 0.8,
      h: 0.22,
      margin: 0,
      align: 'right',
      fontSize: 9,
      color: officeColours.ink2,
    },
  });
}

function ruleAt(y: number, w: number, color: string, width: number) {
  return { x: frame.left, y, w, h: 0, line: { color, width } };
}

/** What every slide has at its foot. */
type SlideFoot = {
  readonly foot: string;
  readonly link: string | null;
  readonly code: QrCode | undefined;
  /** The QR code as a data address of a PNG without `data:`, as the library wants it. */
  readonly picture: string;
};

export function addFramedSlide(
  deck: PptxGenJS,
  title: string,
  { foot, link, code, picture }: SlideFoot,
  words: WordsWith<'slides'>,
): Slide {
  const slide = deck.addSlide({ masterName: layout });
  const { text, size } = fitTitle(title, headWidth(code) * pointsPerInch);
  // In a placeholder only a run of text can have a size of its own.
  const run = { fontSize: size, bold: true, color: officeColours.ink, lang: officeLanguage(words) };
  slide.addText([{ text, options: run }], { placeholder: 'title' });
  if (code) {
    slide.addImage({
      data: picture,
      x: frame.left + frame.width - frame.codeSide,
      y: 0.32,
      w: frame.codeSide,
      h: frame.codeSide,
      altText: words.slides.code,
      objectName: words.slides.code,
    });
  }
  const box = { x: frame.left, y: frame.foot + 0.08, w: frame.width - 1 };
  const look = { sizes: [9, 8], color: officeColours.ink2 } as const;
  addFitted(slide, foot, box, { ...look, name: words.document.madeWith }, words);
  if (link !== null) addLink(slide, link, words);
  return slide;
}

/** A long title takes two lines. */
function fitTitle(title: string, width: number): FittedText {
  const one = fitText(title, width, 1, [24, 20, 17], 'bold');
  return one.isCut ? fitText(title, width, 2, [15, 13, 11], 'bold') : one;
}

/** PowerPoint opens no address beyond this many characters. */
const longestHyperlink = 2000;

/** A longer address is not shown on a slide; words take its place. */
const longestShown = 110;

function addLink(slide: Slide, link: string, words: WordsWith<'slides'>): void {
  const { slides } = words;
  const isShort = link.length <= longestShown;
  const opens = isWebAddress(link) && link.length <= longestHyperlink;
  const text = isShort ? oneLine(link) : opens ? slides.open : words.document.linkTooLong;
  slide.addText(
    [
      {
        text,
        options: opens
          ? { hyperlink: { url: link, tooltip: slides.open }, color: officeColours.need }
          : {},
      },
    ],
    {
      x: frame.left,
      y: frame.foot + 0.27,
      w: frame.width - 1,
      h: 0.2,
      margin: 0,
      valign: 'top',
      fontSize: 9,
      color: officeColours.ink2,
      lang: officeLanguage(words),
      objectName: words.document.link,
    },
  );
}
