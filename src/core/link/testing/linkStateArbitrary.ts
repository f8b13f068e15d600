import * as fc from 'fast-check';
import { type LinkState, languages, themes, viewIds } from '@/core/link/linkState';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform } from '@/core/platforms/findPlatform';

const shapes = findPlatform('blink-dedicated').slaves.map(({ shape }) => shape);

/** Any state that a link may carry. */
export const linkStateArbitrary: fc.Arbitrary<LinkState> = fc.record(
  {
    view: fc.constantFrom(...viewIds),
    plan: planArbitrary,
    pick: fc.constantFrom(...shapes),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
  },
  { requiredKeys: ['view', 'plan'], noNullPrototype: true },
);
