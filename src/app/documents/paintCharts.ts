import type { ChartParts } from '@/core/report/document/chartParts';
import { chartSvg } from '@/core/report/document/chartSvg';

/** Makes a PNG of a drawing; undefined where that is not possible. */
export type Paint = (svg: string) => Promise<Uint8Array | undefined>;

/** The pictures of charts for office files. A chart that cannot be painted has none: its figures stand in tables, too. */
export type PaintedCharts = ReadonlyMap<ChartParts, Uint8Array>;

/** Paints with the browser's canvas. A program without one leaves the picture out. */
export const paintInBrowser: Paint = async (svg) => {
  try {
    const { writePng } = await import('./writePng');
    return await writePng(svg);
  } catch {
    return undefined;
  }
};

export async function paintCharts(
  charts: readonly ChartParts[],
  language: string,
  paint: Paint,
): Promise<PaintedCharts> {
  const painted = new Map<ChartParts, Uint8Array>();
  for (const chart of charts) {
    const png = await paint(chartSvg(chart, language));
    if (png) painted.set(chart, png);
  }
  return painted;
}
