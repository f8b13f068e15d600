import type { ChartPart, ChartParts } from './chartParts';
import { escapeMarkup } from './escapeMarkup';
import {
  pictureColours as colours,
  lineThrough,
  rectangle,
  stackTexts,
  svgPicture,
  textAt,
} from './pictureMarkup';
import { innerWidth, type PictureText, pictureMargin, pictureText } from './pictureText';

/** A chart as an SVG in the light colours of documents. It fetches nothing and runs nothing. */
export function chartSvg(chart: ChartParts, language: string): string {
  const { title, description, width, height } = chart;
  const label = escapeMarkup(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" lang="${language}">`,
    `<title>${label}</title>`,
    `<desc>${escapeMarkup(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...chart.parts.map(partMarkup),
    '</svg>\n',
  ].join('\n');
}

/** What stands around a chart that is a picture of its own. */
type AroundChart = {
  readonly language: string;
  /** What the picture is about, such as the plan's title. */
  readonly about: string;
  readonly head: readonly PictureText[];
  readonly foot?: readonly PictureText[];
};

/** A chart as a picture that stands by itself, with the texts that say what it shows. */
export function chartPicture(
  chart: ChartParts,
  { language, about, head, foot = [] }: AroundChart,
): string {
  const above = stackTexts([...head, pictureText(chart.title, 16, 600, 'ink', 10)], pictureMargin);
  const left = pictureMargin + Math.max(0, (innerWidth - chart.width) / 2);
  const below = stackTexts(foot, above.bottom + chart.height + 6);
  return svgPicture({
    language,
    title: about === chart.title ? about : `${about}. ${chart.title}`,
    description: chart.description,
    bottom: below.bottom,
    parts: [
      ...above.markup,
      `<g transform="translate(${left} ${Math.round(above.bottom)})">`,
      ...chart.parts.map(partMarkup),
      '</g>',
      ...below.markup,
    ],
  });
}

/** A chart as a picture below its title, with a margin. */
export function titledPicture(chart: ChartParts, language: string): string {
  return chartPicture(chart, { language, about: chart.title, head: [] });
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
