import { ImageRun, Paragraph } from 'docx';
import type { ChartParts } from '@/core/report/document/chartParts';
import { oneLine } from '@/core/report/document/oneLine';
import { textWidth } from './docxPages';

const twipsPerPixel = 1440 / 96;

/** A painted chart as wide as the text, or smaller where it is small itself. */
export function docxChart(chart: ChartParts, data: Uint8Array): Paragraph {
  const { title, description, width, height } = chart;
  const scale = Math.min(1, textWidth / twipsPerPixel / width);
  return new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 160 },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: {
          width: Math.round(width * scale),
          height: Math.round(height * scale),
        },
        altText: {
          name: oneLine(title),
          title: oneLine(title),
          description: oneLine(description),
        },
      }),
    ],
  });
}
