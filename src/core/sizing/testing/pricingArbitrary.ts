import * as fc from 'fast-check';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import type { Platform, PriceColumn, ShapeId } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';

/** Prices by shape in minor units as a list of its own: nothing kept for another list is found for it. */
export function pricingFrom(minorByShape: Readonly<Record<ShapeId, number>>): Pricing {
  const prices = { ...minorByShape };
  const column: PriceColumn = {
    billing: 'subscription',
    per: 'month',
    workers: prices,
    coordinators: prices,
    since: '2020-01-01',
    seen: '2020-01-01',
    citation: blinkDedicated.cu.citation,
  };
  return {
    currency: 'CNY',
    per: 'month',
    column,
    workerMinor: (shape) => prices[shape],
    coordinatorMinor: (shape) => prices[shape],
  };
}

/** Price lists: the published ones, near to proportional, with many ties, and without any order; some with gaps. */
export function pricingArbitrary(platform: Platform): fc.Arbitrary<Pricing> {
  const published = fc.constantFrom(
    ...platform.priceLists.flatMap(({ columns }) => columns.map(({ workers }) => workers)),
  );
  const proportional = fc.tuple(
    fc.integer({ min: 50, max: 20_000 }),
    fc.integer({ min: 0, max: 30 }),
  );
  const invented = fc.oneof(
    proportional.chain(([perCu, noise]) =>
      byShape(platform, (usableCu) =>
        fc
          .integer({ min: -noise, max: noise })
          .map((percent) => Math.max(1, Math.round((perCu * usableCu * (100 + percent)) / 100))),
      ),
    ),
    proportional.chain(([perCu]) => byShape(platform, (usableCu) => fc.constant(perCu * usableCu))),
    byShape(platform, () => fc.integer({ min: 1, max: 8 })),
    byShape(platform, () => fc.integer({ min: 1, max: 2_000_000 })),
  );
  const gaps = fc.subarray([...platform.workers.map(({ shape }) => shape)]);
  const holed = fc
    .tuple(invented, fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, gaps))
    .map(([prices, missing]) =>
      Object.fromEntries(
        Object.entries(prices).filter(([shape]) => !missing.some((m) => m === shape)),
      ),
    );
  return fc
    .oneof({ weight: 1, arbitrary: published }, { weight: 3, arbitrary: holed })
    .map(pricingFrom);
}

function byShape(
  platform: Platform,
  price: (usableCu: number) => fc.Arbitrary<number>,
): fc.Arbitrary<Record<ShapeId, number>> {
  const entries = platform.workers.map(({ shape, usableCu }) => [shape, price(usableCu)] as const);
  return fc.record(Object.fromEntries(entries));
}
