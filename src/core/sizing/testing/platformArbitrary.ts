import * as fc from 'fast-check';
import type {
  CoordinatorShape,
  Platform,
  PriceColumn,
  PriceList,
  WorkerShape,
} from '@/core/platforms/platform';
import { pricesArbitrary } from './pricingArbitrary';

const citation = { sourceId: 'example', place: 'example', date: '2026-11-21' } as const;
const sourced = <T>(value: T) => ({ value, citation });

/** So many figures in rising order, each of them once; 1 to 6 where no number is given. */
function rising(count: number | undefined, figures: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(figures, { minLength: count ?? 1, maxLength: count ?? 6 })
    .map((values) => values.sort((a, b) => a - b));
}

/** Workers share the names of coordinators, as they do on real lists. */
function machineOf(place: number, size: number) {
  return { shape: `m${place}`, cores: size + (place % 3), memoryGb: 4 * size, citation };
}

function workersOf(usableCus: readonly number[]): readonly WorkerShape[] {
  return usableCus.map((usableCu, i) => ({ ...machineOf(i, usableCu), usableCu }));
}

/**
 * Coordinators whose ceilings lie at, just below and just above whole clusters. The largest has a ceiling or none, and
 * manages the smallest cluster of the smallest workers at least.
 */
function coordinatorsArbitrary(
  usableCus: readonly number[],
  minimum: number,
  count: number | undefined,
): fc.Arbitrary<readonly CoordinatorShape[]> {
  const least = (usableCus[0] ?? 1) * minimum;
  const ceiling = fc
    .tuple(
      fc.constantFrom(...usableCus),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([usableCu, count, beside]) => Math.max(1, usableCu * count + beside));
  return fc.tuple(rising(count, ceiling), fc.boolean()).map(([ceilings, isBounded]) =>
    ceilings.map((maximumCu, i): CoordinatorShape => {
      const isLast = i === ceilings.length - 1;
      const ceilingCu = isLast ? Math.max(maximumCu, least) : maximumCu;
      return { ...machineOf(i, i + 1), maximumCu: isLast && !isBounded ? undefined : ceilingCu };
    }),
  );
}

const currencies = fc.constantFrom('EUR', 'CNY', 'JPY', 'KWD');
const periods = fc.constantFrom('month' as const, 'hour' as const);

function priceListsArbitrary(
  workers: readonly WorkerShape[],
  coordinators: readonly CoordinatorShape[],
): fc.Arbitrary<readonly PriceList[]> {
  const columnOf = (billing: string) =>
    fc.tuple(pricesArbitrary(workers, coordinators), periods).map(
      ([prices, per]): PriceColumn => ({
        billing,
        per,
        ...prices,
        since: '2026-01-01',
        seen: '2026-11-01',
        citation,
      }),
    );
  const listOf = (id: string, billings: readonly string[]) =>
    fc
      .tuple(currencies, fc.tuple(...billings.map(columnOf)))
      .map(([currency, columns]) => ({ id, currency, columns }));
  const published = fc.tuple(
    listOf('now', ['by-month', 'by-hour']),
    listOf('before', ['by-month']),
  );
  return fc.oneof({ weight: 5, arbitrary: published }, { weight: 1, arbitrary: fc.constant([]) });
}

type Choice = {
  /** The most usable CU of a worker. */
  readonly largestCu?: number;
  /** How many shapes of each role, at most 6; any number where none is given. */
  readonly workers?: number;
  readonly coordinators?: number;
};

/**
 * Products that may come: 1 to 6 workers of up to `largestCu` usable CU, 1 to 6 coordinators, the largest bounded or
 * not, a minimum of 1 to 5 workers, prices apart and with gaps, rates of their own, advice or none. One in six publishes no prices.
 */
export function platformArbitrary({
  largestCu = 80,
  workers: workerShapes,
  coordinators: coordinatorShapes,
}: Choice = {}): fc.Arbitrary<Platform> {
  const usable = fc.oneof(
    fc.integer({ min: 1, max: Math.min(12, largestCu) }),
    fc.integer({ min: 1, max: largestCu }),
  );
  const sizes = fc.tuple(rising(workerShapes, usable), fc.integer({ min: 1, max: 5 }));
  return sizes.chain(([usableCus, minimum]) =>
    coordinatorsArbitrary(usableCus, minimum, coordinatorShapes).chain((coordinators) => {
      const workers = workersOf(usableCus);
      const counts = fc.subarray([1, 2, 3, 5], { minLength: 1 });
      const advice = fc.option(fc.integer({ min: 1, max: 99 }).map(sourced), { nil: undefined });
      return fc
        .record({
          priceLists: priceListsArbitrary(workers, coordinators),
          counts,
          memoryGb: fc.constantFrom(2, 4, 8),
          cautious: fc.integer({ min: 1, max: 3_000 }),
          spread: fc.integer({ min: 0, max: 5 }),
          simpleRate: fc.integer({ min: 1, max: 30_000 }).map(sourced),
          windowJobCu: advice,
          jobMaximumCu: advice,
          busyPercent: advice,
        })
        .map(
          ({ counts: coordinatorCounts, memoryGb, cautious, spread, ...rest }): Platform => ({
            kind: 'machines',
            id: 'random',
            cu: sourced({ cores: 1, memoryGb }),
            workers,
            coordinators,
            minimumWorkers: sourced(minimum),
            coordinatorCounts: sourced(coordinatorCounts),
            coordinatorCount: coordinatorCounts[0] ?? 1,
            complexRate: sourced({ cautious, hopeful: cautious * (spread + 1) }),
            middleRate: cautious,
            projectRule: citation,
            notices: [],
            billings: [{ billing: 'by-month', per: 'month' }],
            ...rest,
          }),
        );
    }),
  );
}
