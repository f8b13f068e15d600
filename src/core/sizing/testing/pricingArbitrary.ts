import * as fc from 'fast-check';
import type { CoordinatorShape, Platform, PriceColumn, ShapeId } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';

export type MinorByShape = Readonly<Record<ShapeId, number>>;
type Prices = Pick<PriceColumn, 'workers' | 'coordinators'>;

/** Prices in minor units as a list of its own: nothing kept for another list is found for it. */
export function pricingFrom(workers: MinorByShape, coordinators: MinorByShape = workers): Pricing {
  const column: PriceColumn = {
    billing: 'subscription',
    per: 'month',
    workers: { ...workers },
    coordinators: { ...coordinators },
    since: '2020-01-01',
    seen: '2020-01-01',
    citation: { sourceId: 'example', place: 'example', date: '2020-01-01' },
  };
  return {
    currency: 'CNY',
    per: 'month',
    column,
    discountPercent: 0,
    hours: 1,
    chargeMinor: 0,
    workerMinor: (shape) => column.workers[shape],
    coordinatorMinor: (shape) => column.coordinators[shape],
  };
}

/** Pricings of a platform: the published ones and invented ones. */
export function pricingArbitrary(platform: Platform): fc.Arbitrary<Pricing> {
  const published = platform.priceLists.flatMap(({ columns }) => columns);
  const invented = pricesArbitrary(platform.workers, platform.coordinators);
  return fc
    .oneof(
      { weight: 1, arbitrary: published.length > 0 ? fc.constantFrom(...published) : invented },
      { weight: 3, arbitrary: invented },
    )
    .map(({ workers, coordinators }) => pricingFrom(workers, coordinators));
}

/**
 * Prices of machines: near to proportional to their size, with many ties, or without any order; some with gaps. A
 * shape in both roles costs the same in both, or something else.
 */
export function pricesArbitrary(
  workers: Platform['workers'],
  coordinators: readonly CoordinatorShape[],
): fc.Arbitrary<Prices> {
  const sizes = workers.map(({ shape, usableCu }) => [shape, usableCu] as const);
  const others = coordinators.map(({ shape, cores }) => [shape, cores] as const);
  const apart = fc
    .tuple(minorsArbitrary(sizes), minorsArbitrary(others))
    .map((prices) => ({ workers: prices[0], coordinators: prices[1] }));
  return fc.oneof(apart, alikeArbitrary([...others, ...sizes]));
}

/** Pricings in which a shape costs the same in both roles. */
export function alikePricingArbitrary(platform: Platform): fc.Arbitrary<Pricing> {
  const shapes = [...platform.coordinators, ...platform.workers];
  return alikeArbitrary(shapes.map(({ shape, cores }) => [shape, cores])).map(({ workers }) =>
    pricingFrom(workers),
  );
}

function alikeArbitrary(shapes: readonly SizedShape[]): fc.Arbitrary<Prices> {
  const each = [...new Map(shapes)];
  return minorsArbitrary(each).map((prices) => ({ workers: prices, coordinators: prices }));
}

type SizedShape = readonly [shape: ShapeId, size: number];

function minorsArbitrary(shapes: readonly SizedShape[]): fc.Arbitrary<MinorByShape> {
  const proportional = fc.tuple(
    fc.integer({ min: 50, max: 20_000 }),
    fc.integer({ min: 0, max: 30 }),
  );
  const invented = fc.oneof(
    proportional.chain(([perCu, noise]) =>
      byShape(shapes, (size) =>
        fc
          .integer({ min: -noise, max: noise })
          .map((percent) => Math.max(1, Math.round((perCu * size * (100 + percent)) / 100))),
      ),
    ),
    proportional.chain(([perCu]) => byShape(shapes, (size) => fc.constant(perCu * size))),
    byShape(shapes, () => fc.integer({ min: 0, max: 8 })),
    byShape(shapes, () => fc.integer({ min: 1, max: 2_000_000 })),
  );
  const gaps = fc.subarray(shapes.map(([shape]) => shape));
  return fc
    .tuple(invented, fc.oneof({ weight: 2, arbitrary: fc.constant<ShapeId[]>([]) }, gaps))
    .map(([prices, missing]) =>
      Object.fromEntries(Object.entries(prices).filter(([shape]) => !missing.includes(shape))),
    );
}

function byShape(
  shapes: readonly SizedShape[],
  price: (size: number) => fc.Arbitrary<number>,
): fc.Arbitrary<Record<ShapeId, number>> {
  return fc.record(Object.fromEntries(shapes.map(([shape, size]) => [shape, price(size)])));
}
