import type { ChartPart, ChartParts } from './chartParts';
import { escapeMarkup } from './escapeMarkup';
import { pictureColours as colours, lineThrough, rectangle, textAt } from './pictureMarkup';

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
