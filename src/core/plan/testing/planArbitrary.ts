import type * as fc from 'fast-check';
import { parsePlan } from '@/core/plan/parsePlan';
import { documentedPlanSchema, type Plan } from '@/core/plan/planSchema';
import { schemaArbitrary } from './schemaArbitrary';

/** What a person may write in a plan file: every value is allowed, fields may be left out. */
export function planInputsWith(maximumWorkloads: number): fc.Arbitrary<Record<string, unknown>> {
  return schemaArbitrary(documentedPlanSchema, maximumWorkloads).map((input) => ({
    ...Object(input),
  }));
}

/** Parsed plans with so many workloads at most: defaults filled in, no empty names. */
export function plansWith(maximumWorkloads: number): fc.Arbitrary<Plan> {
  return planInputsWith(maximumWorkloads).map((input) => {
    const reading = parsePlan(input);
    if (!reading.ok) throw new Error(`generated a bad plan: ${JSON.stringify(reading.problems)}`);
    return reading.plan;
  });
}

export const planInputArbitrary: fc.Arbitrary<Record<string, unknown>> = planInputsWith(4);

/** Needs are mostly below one thousand million CU, sometimes above: then `size` refuses. */
export const planArbitrary: fc.Arbitrary<Plan> = plansWith(4);
