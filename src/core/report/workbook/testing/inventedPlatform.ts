import * as fc from 'fast-check';
import type { Plan, Workload } from '@/core/plan/planSchema';
import type { Platform, PriceColumn } from '@/core/platforms/platform';
import { platformRooms } from '@/core/platforms/registry';
import type { PlatformRoom } from '@/core/platforms/room';
import type { Citation } from '@/core/platforms/sources';

const citation: Citation = { sourceId: 'example', place: 'example', date: '2026-11-21' };
const sourced = <T>(value: T) => ({ value, citation });

/** Running sums: figures that rise from one to the next. */
function rising(steps: readonly number[]): readonly number[] {
  return steps.map((_, i) => steps.slice(0, i + 1).reduce((all, one) => all + one, 0));
}

function exactly<T>(count: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(one, { minLength: count, maxLength: count });
}

/** A price in the smallest coin; some shapes have none, some cost nothing. */
const minor = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { freq: 6, nil: undefined });

/**
 * A product of so many worker and coordinator shapes that nobody sells: shapes that both roles have at one price or at
 * two, prices that do not rise with size, prices that are missing, a largest coordinator with or without a ceiling.
 */
export function platformOf(workers: number, coordinators: number): fc.Arbitrary<Platform> {
  const most = Math.max(workers, coordinators);
  return fc
    .record({
      usableCu: exactly(workers, fc.integer({ min: 1, max: 20 })).map(rising),
      systemCores: exactly(most, fc.integer({ min: 0, max: 3 })),
      ceilings: exactly(coordinators, fc.integer({ min: 20, max: 600 })).map(rising),
      isBounded: fc.boolean(),
      workerMinor: exactly(most, minor),
      coordinatorMinor: exactly(most, minor),
      hasOnePrice: fc.boolean(),
      minimumWorkers: fc.integer({ min: 1, max: 4 }),
      counts: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
      memoryGb: fc.integer({ min: 2, max: 16 }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      rates: fc.tuple(fc.integer({ min: 500, max: 4_000 }), fc.integer({ min: 1, max: 4_000 })),
    })
    .map((drawn) => {
      const { usableCu, systemCores, ceilings, counts, memoryGb } = drawn;
      const shapes = Array.from({ length: most }, (_, i) => {
        const cores = (usableCu[i] ?? 1_000) + 4 * i + (systemCores[i] ?? 0);
        return {
          shape: `${cores}c${cores * memoryGb}g`,
          cores,
          memoryGb: cores * memoryGb,
          citation,
        };
      });
      const [cautious, above] = drawn.rates;
      const column: PriceColumn = {
        billing: 'subscription',
        per: 'month',
        workers: pricesOf(shapes, drawn.workerMinor),
        coordinators: pricesOf(
          shapes,
          drawn.hasOnePrice ? drawn.workerMinor : drawn.coordinatorMinor,
        ),
        since: '2026-01-01',
        seen: '2026-11-21',
        citation,
      };
      return {
        kind: 'machines',
        id: 'invented',
        cu: sourced({ cores: 1, memoryGb }),
        workers: shapes.slice(0, workers).map((one, i) => ({ ...one, usableCu: usableCu[i] ?? 1 })),
        coordinators: shapes.slice(0, coordinators).map((one, i) => {
          const isOpen = i === coordinators - 1 && !drawn.isBounded;
          return { ...one, maximumCu: isOpen ? undefined : ceilings[i] };
        }),
        projectRule: citation,
        minimumWorkers: sourced(drawn.minimumWorkers),
        coordinatorCounts: sourced(counts.toSorted((a, b) => a - b)),
        coordinatorCount: Math.min(...counts),
        simpleRate: sourced(cautious * 10),
        complexRate: sourced({ cautious, hopeful: cautious + above }),
        middleRate: cautious + above / 2,
        windowJobCu: undefined,
        jobMaximumCu: undefined,
        busyPercent: undefined,
        notices: [],
        priceLists: [{ id: 'invented-list', currency: drawn.currency, columns: [column] }],
      };
    });
}

function pricesOf(
  shapes: readonly { readonly shape: string }[],
  minors: readonly (number | undefined)[],
): PriceColumn['workers'] {
  return Object.fromEntries(
    shapes.flatMap(({ shape }, i) => {
      const price = minors[i];
      return price === undefined ? [] : [[shape, price] as const];
    }),
  );
}

/** Plans on a platform of modest size, in up to two projects, so that a need may exceed every ceiling but seldom does. */
export function planOn(platform: Platform): fc.Arbitrary<Plan> {
  const { cautious, hopeful } = platform.complexRate.value;
  const qps = fc.integer({ min: 0, max: 200_000 });
  const project = fc.constantFrom({}, { project: 'core' });
  const workload: fc.Arbitrary<Workload> = fc.oneof(
    fc.record({ qps, complexity: fc.constant('simple' as const) }),
    fc.record({
      qps,
      complexity: fc.constant('complex' as const),
      recordsPerSecondPerCu: fc.integer({ min: cautious, max: hopeful }),
    }),
    fc.record({
      qps,
      complexity: fc.constant('measured' as const),
      recordsPerSecondPerCu: fc.integer({ min: 100, max: 50_000 }),
    }),
    fc.record({ cores: fc.nat({ max: 200 }), memoryGb: fc.nat({ max: 1_000 }) }),
  );
  return fc
    .record({
      workloads: fc.array(
        fc.tuple(workload, project).map(([one, more]) => ({ ...one, ...more })),
        { minLength: 1, maxLength: 4 },
      ),
      headroomPercent: fc.integer({ min: 0, max: 100 }),
      spareSlaves: fc.integer({ min: 0, max: 3 }),
      masterCount: fc.constantFrom(...platform.coordinatorCounts.value),
    })
    .map((drawn) => ({
      version: 1,
      platform: platform.id,
      priceList: 'invented-list',
      billing: 'subscription',
      ...drawn,
    }));
}

/** Runs with one more product among those that are known. */
export function withPlatform<T>(rules: Platform, run: () => T): T {
  const rooms = platformRooms as unknown as PlatformRoom[];
  rooms.push({ rules, words: platformRooms[0].words, provisioning: undefined });
  try {
    return run();
  } finally {
    rooms.pop();
  }
}
