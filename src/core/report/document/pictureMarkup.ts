import { escapeMarkup } from './escapeMarkup';
import { type PictureText, pictureMargin, pictureWidth } from './pictureText';

/** The light colours of the page. */
export const pictureColours = {
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

type Picture = {
  readonly language: string;
  /** What the picture is, for screen readers. */
  readonly title: string;
  /** What it shows beyond its title and its texts, for screen readers. */
  readonly description?: string;
  /** Where its lowest part ends, px from the top. */
  readonly bottom: number;
  readonly parts: readonly string[];
};

/** A whole picture, as high as its parts need. It fetches nothing and runs nothing. */
export function svgPicture({ language, title, description, bottom, parts }: Picture): string {
  const height = Math.ceil(bottom + pictureMargin);
  const label = escapeMarkup(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${height}" viewBox="0 0 ${pictureWidth} ${height}" role="img" aria-label="${label}" lang="${language}">`,
    `<title>${label}</title>`,
    ...(description === undefined ? [] : [`<desc>${escapeMarkup(description)}</desc>`]),
    `<rect x="0.5" y="0.5" width="${pictureWidth - 1}" height="${height - 1}" rx="8" fill="${pictureColours.paper}" stroke="${pictureColours.rule}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** Texts one below the other from `top` on. */
export function stackTexts(texts: readonly PictureText[], top: number) {
  let bottom = top;
  const markup: string[] = [];
  for (const { lines, size, weight, look, after } of texts) {
    for (const line of lines) {
      markup.push(textAt(line, { x: pictureMargin, y: bottom + size, size, weight, look }));
      bottom += size * 1.4;
    }
    bottom += after;
  }
  return { markup, bottom };
}

type TextAttributes = {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: PictureText['weight'];
  readonly look?: keyof typeof pictureColours;
  readonly anchor?: 'middle' | 'end';
};

export function textAt(text: string, place: TextAttributes): string {
  const { x, y, size, weight = 400, look = 'ink-2', anchor } = place;
  const family = look === 'mono' ? mono : font;
  const side = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${pictureColours[look]}"${side}>${escapeMarkup(text)}</text>`;
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string) {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

type Point = readonly [x: number, y: number];

/** Patterns of dashes, which tell lines apart without their colours. */
export const dashOf = {
  need: '2 3',
  ceiling: (i: number) => ['8 4', '14 5', '8 4 2 4'][i % 3] ?? '8 4',
} as const;

/** A line through points; `dash` as SVG has it. */
export function lineThrough(
  points: readonly Point[],
  stroke: string,
  width: number,
  dash?: string,
): string {
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<polyline points="${pathOf(points)}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

export function areaWithin(points: readonly Point[], fill: string): string {
  return `<polygon points="${pathOf(points)}" fill="${fill}"/>`;
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
