import * as fc from 'fast-check';
import {
  backgrounds,
  embedParts,
  type LinkLabels,
  type LinkState,
  linkLanguages,
  type OtherPlan,
  themes,
  viewIds,
} from '@/core/link/linkState';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform } from '@/core/platforms/registry';

const shapes = findPlatform('blink-dedicated').workers.map(({ shape }) => shape);

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

const stamp: fc.Arbitrary<AnswerStamp> = fc.record(
  {
    requiredCu: fc.nat(1e9),
    slave: fc.constantFrom(...shapes),
    slaveCount: fc.integer({ min: 1, max: 1e9 }),
    master: fc.constantFrom('4c16g', '8c32g', '16c64g'),
    masterCount: fc.constantFrom(1, 3),
    amount: fc.option(fc.integer({ min: 0, max: 1e13 }).map((minor) => minor / 100)),
    pricesSeen: fc.option(fc.constantFrom('2021-06-09', '2026-01-31')),
    rules: fc.integer({ min: 1, max: 999 }),
  },
  { noNullPrototype: true },
);

/** A plan that is laid beside another. */
export const otherPlanArbitrary: fc.Arbitrary<OtherPlan> = fc.record(
  { plan: planArbitrary, pick: fc.constantFrom(...shapes), stamp },
  { requiredKeys: ['plan'], noNullPrototype: true },
);

/** Any state that a link may carry, but for what is always packed. */
export const linkStateArbitrary: fc.Arbitrary<LinkState> = fc.record(
  {
    view: fc.constantFrom(...viewIds),
    plan: planArbitrary,
    pick: fc.constantFrom(...shapes),
    language: fc.constantFrom(...linkLanguages),
    theme: fc.constantFrom(...themes),
    part: fc.constantFrom(...embedParts),
    background: fc.constantFrom(...backgrounds),
    labels,
    stamp,
  },
  { requiredKeys: ['view', 'plan'], noNullPrototype: true },
);
