import type { ChartParts } from './chartParts';

/** A chart for a width in px; undefined where there is none. */
export type ChartAt = (width: number) => ChartParts | undefined;

/** The same chart, laid out only once for each width. */
export function oncePerWidth(at: ChartAt): ChartAt {
  const known = new Map<number, ChartParts | undefined>();
  return (width) => {
    if (!known.has(width)) known.set(width, at(width));
    return known.get(width);
  };
}
