import type { WordsWith } from '@/core/words/words';
import type { DayFigure } from './dayLoad';
import type { LiveRoad } from './liveRoad';

export type CeilingKey = `ceiling${number}`;

/** Coordinators that manage no more than so much, each with its place in their list, from 1. */
function limited({ road }: LiveRoad) {
  return road.platform.coordinators.flatMap(({ shape, maximumCu }, i) =>
    maximumCu === undefined
      ? []
      : [{ shape, maximumCu, name: `DayCeilings${i + 1}`, place: i + 1 }],
  );
}

/** A column for each, the same every day: a chart draws a line of it. */
export function ceilingFigures(
  live: LiveRoad,
  words: WordsWith<'road'>,
): readonly DayFigure<CeilingKey>[] {
  return limited(live).map(({ shape, maximumCu, name, place }) => ({
    key: `ceiling${place}`,
    heading: words.road.chart.ceiling(shape, maximumCu),
    name,
    source: () => `INDEX(RoadCeilings,${place})`,
    cached: () => maximumCu,
  }));
}

/** What the columns are called whose ceilings the cluster reaches. */
export function reachedCeilings(live: LiveRoad): readonly string[] {
  const { path, worker } = live.road;
  const most = Math.max(...path.pieces.map(({ slaveCount }) => slaveCount)) * worker.usableCu;
  return limited(live).flatMap(({ maximumCu, name }) => (maximumCu <= most ? [name] : []));
}
