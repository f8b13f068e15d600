import { escapeMarkup } from './escapeMarkup';
import {
  pictureColours as colours,
  lineThrough,
  type pictureColours,
  rectangle,
  textAt,
} from './pictureMarkup';

/** A colour by what it stands for: the page has its own for light and dark. */
export type ChartLook = Exclude<keyof typeof pictureColours, 'mono'>;

/** One thing that is drawn; lengths in px from the upper left corner, `y` of a text is that of its baseline. */
export type ChartPart =
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: ChartLook;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly look: ChartLook;
      readonly dash?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly look: 'ink' | 'ink-2';
      readonly weight?: 400 | 600;
      readonly anchor?: 'middle' | 'end';
    };

/** A chart as data: the page and documents draw the same parts. */
export type ChartParts = {
  /** What it is and what it shows, for screen readers. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly ChartPart[];
};

/** A chart as an SVG in the light colours of documents. It fetches nothing and runs nothing. */
export function chartSvg(chart: ChartParts, language: string): string {
  const { title, description, width, height, parts } = chart;
  const label = escapeMarkup(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" lang="${language}">`,
    `<title>${label}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...parts.map(partMarkup),
    '</svg>\n',
  ].join('\n');
}

function partMarkup(part: ChartPart): string {
  switch (part.kind) {
    case 'bar':
      return rectangle(part.x, part.y, part.width, part.height, colours[part.look]);
    case 'line':
      return lineThrough(part.points, colours[part.look], 1.5, part.dash);
    case 'text':
      return textAt(part.text, part);
  }
}
