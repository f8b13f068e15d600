import type { ChartLook, ChartPart, ChartParts } from '@/core/report/document/chartParts';
import { roomFor } from '@/core/report/document/roomFor';

/** A row of a chart: texts at both sides, and below them bars on the axis that all rows share. */
export type ChartRow = {
  readonly label: string;
  readonly value: string;
  readonly isStrong?: boolean;
  /** From one figure to another, in the unit of the axis. */
  readonly bars: readonly {
    readonly from: number;
    readonly to: number;
    readonly look: ChartLook;
  }[];
};

type RowChart = {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  /** A figure that a line marks through all rows. */
  readonly mark?: { readonly at: number; readonly label: string };
  readonly rows: readonly ChartRow[];
  /** What stands under both ends of the axis. */
  readonly ends?: readonly [from: string, to: string];
};

const textSize = 13;
const lineHeight = 19;
const barHeight = 12;
const afterRow = 14;
/** A bar is seen where it is thinner. */
const thinnest = 2;

/** Rows with bars on one axis. A label and a value that do not fit beside each other stand on two lines. */
export function rowChart(chart: RowChart): ChartParts {
  const { title, description, width, from, to, mark, rows, ends } = chart;
  const place = (value: number) => ((value - from) / Math.max(to - from, 1e-9)) * width;
  const parts: ChartPart[] = [];
  let top = 0;
  if (mark) {
    const x = place(mark.at);
    const room = roomFor(mark.label, textSize);
    const isRight = x > width - room / 2;
    const anchor = x < room / 2 ? undefined : isRight ? ('end' as const) : ('middle' as const);
    const textX = anchor === undefined ? 0 : anchor === 'end' ? width : x;
    const where = { x: textX, y: textSize, size: textSize, ...(anchor ? { anchor } : {}) };
    parts.push({ kind: 'text', text: mark.label, look: 'ink-2', ...where });
    top = lineHeight + 6;
  }
  for (const { label, value, isStrong, bars } of rows) {
    const look = { size: textSize, look: 'ink', weight: isStrong ? 600 : 400 } as const;
    parts.push({ kind: 'text', x: 0, y: top + textSize, text: label, ...look });
    const isWide = roomFor(label, textSize) + roomFor(value, textSize) + 16 > width;
    if (isWide) top += lineHeight;
    const side = isWide ? { x: 0 } : ({ x: width, anchor: 'end' } as const);
    parts.push({ kind: 'text', y: top + textSize, text: value, ...side, ...look });
    top += lineHeight;
    for (const bar of bars) {
      const x = place(bar.from);
      const length = Math.max(thinnest, place(bar.to) - x);
      const left = Math.min(x, width - length);
      const size = { y: top, width: length, height: barHeight };
      parts.push({ kind: 'bar', x: left, ...size, look: bar.look });
    }
    if (mark) {
      const x = Math.min(width - 1, Math.max(1, place(mark.at)));
      const points = [[x, top - 3] as const, [x, top + barHeight + 3] as const];
      parts.push({ kind: 'line', points, look: 'ink' });
    }
    top += barHeight + afterRow;
  }
  if (ends) {
    const [first, last] = ends;
    const look = { y: top + textSize - 6, size: textSize, look: 'ink-2' } as const;
    parts.push({ kind: 'text', x: 0, text: first, ...look });
    parts.push({ kind: 'text', x: width, text: last, anchor: 'end', ...look });
    top += lineHeight;
  }
  return { title, description, width, height: Math.ceil(top), parts };
}
