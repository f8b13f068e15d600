import * as fc from 'fast-check';
import { findPlatform } from '@/core/platforms/registry';
import type { PlanValues } from '@/core/platforms/step';

const { workers: slaves, priceLists } = findPlatform('blink-dedicated');
const shape = fc.constantFrom(...slaves.map((slave) => slave.shape));
const count = fc.integer({ min: 1, max: 1e9 });
const name = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 20 }));

/** Any values, also combinations that no plan has. */
export const planValuesArbitrary: fc.Arbitrary<PlanValues> = fc.record(
  {
    region: fc.oneof(fc.constantFrom('', 'cn-hangzhou', 'a\nb="c'), fc.string({ maxLength: 200 })),
    slave: shape,
    slaveCount: count,
    master: shape,
    masterCount: fc.constantFrom(1, 3),
    nodeCount: count,
    capacityCu: count,
    requiredCu: count,
    givenCu: count,
    billing: fc.constantFrom('subscription', 'pay-as-you-go'),
    priceList: fc.constantFrom(...priceLists.map(({ id }) => id)),
    price: fc.option(
      fc.record({
        amount: count,
        currency: fc.constantFrom('CNY', 'USD'),
        per: fc.constantFrom('month', 'hour'),
      }),
    ),
    projects: fc.array(fc.record({ project: name, requiredCu: count, givenCu: count }), {
      minLength: 1,
      maxLength: 12,
    }),
    vpc: fc.constantFrom('', 'vpc-1'),
    vswitch: fc.constantFrom('', 'vsw-1', '10.0.0.0/24'),
    bucket: fc.string({ maxLength: 200 }),
    workspace: fc.string({ maxLength: 200 }),
  },
  { noNullPrototype: true },
);
