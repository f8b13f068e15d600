import * as fc from 'fast-check';
import { blinkDedicated } from '@/core/platforms/blinkDedicated';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { type PriceColumn, priceLists } from '@/core/platforms/priceLists';
import type { Pricing } from '@/core/sizing/pricing';

/** Prices by shape in minor units as a list of its own: nothing kept for another list is found for it. */
export function pricingFrom(minorByShape: Readonly<Partial<Record<ShapeId, number>>>): Pricing {
  const column: PriceColumn = {
    billing: 'subscription',
    per: 'month',
    minorByShape: { ...minorByShape },
    since: '2020-01-01',
    seen: '2020-01-01',
    citation: blinkDedicated.cu.citation,
  };
  return { currency: 'CNY', per: 'month', column, minorOf: (shape) => column.minorByShape[shape] };
}

/** Price lists: the published ones, near to proportional, with many ties, and without any order; some with gaps. */
export function pricingArbitrary(platform: Platform): fc.Arbitrary<Pricing> {
  const published = fc.constantFrom(
    ...priceLists.flatMap(({ columns }) => columns.map(({ minorByShape }) => minorByShape)),
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
  const gaps = fc.subarray([...platform.slaves.map(({ shape }) => shape)]);
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
): fc.Arbitrary<Partial<Record<ShapeId, number>>> {
  const entries = platform.slaves.map(({ shape, usableCu }) => [shape, price(usableCu)] as const);
  return fc.record(Object.fromEntries(entries));
}
