import * as fc from 'fast-check';
import {
  backgrounds,
  embedParts,
  type LinkLabels,
  type LinkState,
  type OtherPlan,
  themes,
  viewIds,
} from '@/core/link/linkState';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import type { Platform, Shape } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { languages } from '@/core/words/language';

const label = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('订单平台 & 1+1=2%', 'a~b'),
  )
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));

const labels: fc.Arbitrary<LinkLabels> = fc
  .record(
    { title: label, customer: label, author: label, remark: label },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((one) => Object.keys(one).length > 0);

const stampOf = ({
  workers,
  coordinators,
  coordinatorCounts,
}: Platform): fc.Arbitrary<AnswerStamp> =>
  fc.record(
    {
      requiredCu: fc.nat(1e9),
      slave: shapeOf(workers),
      slaveCount: fc.integer({ min: 1, max: 1e9 }),
      master: shapeOf(coordinators),
      masterCount: fc.constantFrom(...coordinatorCounts.value),
      amount: fc.option(fc.integer({ min: 0, max: 1e13 }).map((minor) => minor / 100)),
      pricesSeen: fc.option(fc.constantFrom('2021-06-09', '2026-01-31')),
      rules: fc.integer({ min: 1, max: 999 }),
    },
    { noNullPrototype: true },
  );

const shapeOf = (shapes: readonly Shape[]) => fc.constantFrom(...shapes.map(({ shape }) => shape));

/** A plan to compare with. */
export const otherPlanArbitrary: fc.Arbitrary<OtherPlan> = everyPlanArbitrary.chain((plan) => {
  const platform = findPlatform(plan.platform);
  return fc.record(
    { plan: fc.constant(plan), pick: shapeOf(platform.workers), stamp: stampOf(platform) },
    { requiredKeys: ['plan'], noNullPrototype: true },
  );
});

/** Any state that a link may carry, except parts that are always packed. */
export const linkStateArbitrary: fc.Arbitrary<LinkState> = fc
  .tuple(
    otherPlanArbitrary,
    fc.record(
      {
        view: fc.constantFrom(...viewIds),
        language: fc.constantFrom(...languages),
        theme: fc.constantFrom(...themes),
        part: fc.constantFrom(...embedParts),
        background: fc.constantFrom(...backgrounds),
        labels,
      },
      { requiredKeys: ['view'], noNullPrototype: true },
    ),
  )
  .map(([plan, choices]) => ({ ...choices, ...plan }));
