import type { WordsWith } from '@/core/words/words';
import { figure } from './cellsOf';
import type { LiveRoad } from './liveRoad';
import { hasOwnBases } from './roadPrices';
import type { SheetColumn } from './table';

/**
 * The base of every month where the plan names none: the cheapest as exported, which a person may change. It follows from the
 * hours of all months at once, so no formula finds it again. Behind the horizon it stays, since a base never shrinks.
 */
export function baseColumns(
  live: LiveRoad,
  { workbook }: WordsWith<'workbook'>,
): readonly SheetColumn<number, 'base'>[] {
  if (!hasOwnBases(live)) return [];
  const bases = live.costs.base ?? [];
  return [
    {
      key: 'base',
      heading: `#${workbook.live.base}`,
      name: 'RoadBases',
      cell: (month) => figure(bases[month] ?? bases.at(-1) ?? 0, 'whole', 'input'),
    },
  ];
}
