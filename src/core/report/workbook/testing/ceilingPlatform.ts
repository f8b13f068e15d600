import { rules as own } from '@/core/platforms/own/rules';
import type { Platform } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';

const citation: Citation = { sourceId: 'example', place: 'example', date: '2026-11-21' };

/** CU from one ceiling to the next. */
const ceilingCu = 60;

/**
 * A product of so many shapes, in which the ceilings decide: workers of 5, 6, 7 … CU, coordinators that manage 60, 120,
 * 180 … CU, the largest too, each dearer than the one before.
 */
export function ceilingPlatform(workers: number, coordinators: number): Platform {
  const numbered = (count: number, first: number) =>
    Array.from({ length: count }, (_, i) => ({
      shape: `m${first + i}`,
      cores: first + i,
      memoryGb: 8 * (first + i),
      citation,
    }));
  const workerShapes = numbered(workers, 5).map((one) => ({ ...one, usableCu: one.cores }));
  const coordinatorShapes = numbered(coordinators, 1).map((one) => ({
    ...one,
    maximumCu: ceilingCu * one.cores,
  }));
  const prices = (shapes: readonly { readonly shape: string; readonly cores: number }[]) =>
    Object.fromEntries(shapes.map(({ shape, cores }) => [shape, 1_000 * cores + 7]));
  const column = {
    billing: 'subscription',
    per: 'month',
    workers: prices(workerShapes),
    coordinators: prices(coordinatorShapes),
    since: '2026-01-01',
    seen: '2026-11-21',
    citation,
  } as const;
  return {
    ...own,
    id: 'ceilings',
    workers: workerShapes,
    coordinators: coordinatorShapes,
    priceLists: [{ id: 'list', currency: 'EUR', columns: [column] }],
  };
}

/** A small need, then needs at each ceiling and a CU above it. Above the last there may be no cluster. */
export function needsAtCeilings({ coordinators }: Platform): readonly number[] {
  return [1, ...coordinators.flatMap(({ maximumCu = 0 }) => [maximumCu, maximumCu + 1])];
}
