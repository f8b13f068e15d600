import type { ChartPart } from '@/core/report/document/chartParts';
import { roomFor } from '@/core/report/document/roomFor';

/** What the key of a chart explains: a line, or an area. */
export type KeyedLine = {
  readonly label: string;
  readonly look: 'need' | 'limit' | 'ink' | 'unused';
  readonly dash?: string;
  readonly isArea?: boolean;
};

const textSize = 12;
const lineHeight = 20;
const swatch = 24;
const gap = 18;

/** A key from `top` on: samples with their labels, in as many lines as they need. */
export function roadKey(lines: readonly KeyedLine[], width: number, top: number) {
  const parts: ChartPart[] = [];
  let [left, line] = [0, top];
  for (const { label, look, dash, isArea } of lines) {
    const room = swatch + 8 + roomFor(label, textSize);
    if (left > 0 && left + room > width) [left, line] = [0, line + lineHeight];
    const middle = line + lineHeight / 2;
    parts.push(
      isArea
        ? { kind: 'bar', x: left, y: middle - 6, width: swatch, height: 12, look }
        : {
            kind: 'line',
            points: [
              [left, middle],
              [left + swatch, middle],
            ],
            look,
            ...(dash === undefined ? {} : { dash }),
          },
      {
        kind: 'text',
        text: label,
        x: left + swatch + 8,
        y: middle + 4,
        size: textSize,
        look: 'ink',
      },
    );
    left += room + gap;
  }
  return { parts, bottom: Math.ceil(line + lineHeight + 4) };
}
