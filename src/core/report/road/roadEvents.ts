import type { ChartPart } from '@/core/report/document/chartParts';
import { roomFor } from '@/core/report/document/roomFor';
import type { RoadWords } from '@/core/words/road/en';
import type { Time } from './chartReach';
import type { RoadFigures } from './roadFigures';

/** How large names of events are, and the space between two of them, in px. */
const [size, apart] = [12, 8];

/** Where a chart over time puts a minute, between which ends in px, and where its plot begins. */
type Plot = {
  readonly x: (minute: number) => number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
};

/**
 * The names of events above the plot, where there is room for them: first those that are cut off, the highest before
 * the others, each with its need. `highestCu` is the end of the scale.
 */
export function eventParts(
  { road: { need, plan } }: RoadFigures,
  said: RoadWords['chart'],
  highestCu: number,
  { x, width, top }: Plot,
): readonly ChartPart[] {
  const named = need.eventTimes.map(({ event, from, to }) => {
    const peakCu = Math.max(
      0,
      ...need.spans.flatMap((span) =>
        span.from < to && from < span.to && Number.isFinite(span.needCu) ? [span.needCu] : [],
      ),
    );
    const name = plan.events?.[event]?.name ?? said.event;
    const isCut = peakCu > highestCu;
    return {
      text: isCut ? said.peak(name, peakCu) : name,
      middle: x((from + to) / 2),
      peakCu,
      isCut,
    };
  });
  const taken: { readonly from: number; readonly to: number }[] = [];
  return named
    .toSorted((a, b) => Number(b.isCut) - Number(a.isCut) || (a.isCut ? b.peakCu - a.peakCu : 0))
    .flatMap(({ text, middle }) => {
      const room = roomFor(text, size);
      const from = Math.min(width - room, Math.max(0, middle - room / 2));
      const to = from + room;
      const isFree = taken.every((other) => to + apart <= other.from || other.to + apart <= from);
      if (room > width || !isFree) return [];
      taken.push({ from, to });
      return [{ kind: 'text', x: from, y: top - 8, text, size, look: 'ink-2' } as const];
    });
}

/** How far below the upper end of the plot a cut lies, how thick and slanted it is, and how far it reaches out, in px. */
const [cutDepth, cutHeight, slant, overhang] = [14, 4, 6, 4];

/** Two slanted lines with paper between them where something goes on above the plot. */
export function cutParts(
  cuts: readonly Time[],
  { x, left, width, top }: Plot,
): readonly ChartPart[] {
  return cuts.flatMap((cut) => {
    const from = Math.max(left, x(cut.from) - overhang);
    const to = Math.min(width, x(cut.to) + overhang);
    const line = (y: number, look: 'paper' | 'ink-2'): ChartPart => ({
      kind: 'line',
      points: [[from, top + y] as const, [to, top + y - slant] as const],
      look,
    });
    const between = Array.from({ length: cutHeight - 1 }, (_, i) => cutDepth + i + 1);
    return [
      ...between.map((y) => line(y, 'paper')),
      line(cutDepth, 'ink-2'),
      line(cutDepth + cutHeight, 'ink-2'),
    ];
  });
}
