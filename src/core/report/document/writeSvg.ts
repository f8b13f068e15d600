import type { CapacityBar } from '@/core/report/capacityBar';
import {
  type CardText,
  cardLabel,
  cardMargin,
  cardWidth,
  innerWidth,
  textsAbove,
  textsBelow,
} from './cardLines';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { escapeMarkup } from './escapeMarkup';

/** The light colours of the page. */
const colours = {
  paper: '#ffffff',
  rule: '#e3e3de',
  ink: '#17191c',
  'ink-2': '#565b62',
  mono: '#565b62',
  need: '#0a6b62',
  unused: '#d5ebe7',
  spare: '#9fcfc7',
  limit: '#b3261e',
} as const;

const font =
  "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
const mono = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const barHeight = 18;

/** The answer as one picture, 720 px wide, as high as its text asks. It fetches nothing and runs nothing. */
export function writeSvg(document: ReportDocument, words: DocumentWords): string {
  const above = stack(textsAbove(document, words), cardMargin);
  const barTop = above.bottom;
  const below = stack(textsBelow(document, words), barTop + barHeight + 12);
  const height = Math.ceil(below.bottom + cardMargin);
  const label = escapeMarkup(cardLabel(document, words));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${height}" viewBox="0 0 ${cardWidth} ${height}" role="img" aria-label="${label}" lang="${words.page.language}">`,
    `<title>${label}</title>`,
    `<rect x="0.5" y="0.5" width="${cardWidth - 1}" height="${height - 1}" rx="8" fill="${colours.paper}" stroke="${colours.rule}"/>`,
    ...above.markup,
    ...barMarkup(document.bar, barTop),
    ...below.markup,
    '</svg>\n',
  ].join('\n');
}

/** Texts one below the other from `top` on. */
function stack(texts: readonly CardText[], top: number) {
  let bottom = top;
  const markup: string[] = [];
  for (const { lines, size, weight, look, after } of texts) {
    for (const line of lines) {
      const family = look === 'mono' ? mono : font;
      const y = round(bottom + size);
      markup.push(
        `<text x="${cardMargin}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colours[look]}">${escapeMarkup(line)}</text>`,
      );
      bottom += size * 1.4;
    }
    bottom += after;
  }
  return { markup, bottom };
}

function barMarkup(bar: CapacityBar, top: number): readonly string[] {
  const toWidth = (cu: number) => round((cu / bar.lengthCu) * innerWidth);
  const parts = [
    { cu: bar.needCu, fill: colours.need },
    { cu: bar.unusedCu, fill: colours.unused },
    { cu: bar.spareCu, fill: colours.spare },
  ];
  let start = 0;
  const markup = parts.map(({ cu, fill }) => {
    const part = rectangle(cardMargin + toWidth(start), top, toWidth(cu), barHeight, fill);
    start += cu;
    return part;
  });
  const limit =
    bar.ceilingCu === undefined
      ? []
      : [
          rectangle(
            cardMargin + toWidth(bar.ceilingCu) - 2,
            top - 4,
            2,
            barHeight + 8,
            colours.limit,
          ),
        ];
  return [...markup, ...limit];
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
