import * as fc from 'fast-check';
import { parsePlan } from '@/core/plan/parsePlan';
import { documentedPlanSchema, type Plan } from '@/core/plan/planSchema';
import { isByteRated } from '@/core/plan/recordSize';
import type { PlatformId } from '@/core/platforms/platform';
import { defaultPlatform, findPlatform, platformIds } from '@/core/platforms/registry';
import { schemaArbitrary } from './schemaArbitrary';

/** What a person may write in a plan file of any platform: every value is allowed, fields may be left out. */
function planInputsWith(
  maximumWorkloads: number,
  platforms = platformIds,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.oneof(...platforms.map((id) => inputsOf(id, maximumWorkloads)));
}

/** The default platform may be left out, another one must be named. */
function inputsOf(id: PlatformId, maximumWorkloads: number) {
  const schema = documentedPlanSchema(findPlatform(id));
  return schemaArbitrary(schema, maximumWorkloads).map((input): Record<string, unknown> => {
    const written = withRecordSizes(id, { ...Object(input) });
    return 'platform' in written || id !== defaultPlatform ? { ...written, platform: id } : written;
  });
}

/** Where the platform needs record sizes, those that are missing: a plan without one cannot be sized. */
function withRecordSizes(id: PlatformId, input: Record<string, unknown>): Record<string, unknown> {
  const { workloads } = input;
  if (!isByteRated(findPlatform(id)) || !Array.isArray(workloads)) return input;
  const sized = workloads.map((one: object) =>
    'qps' in one ? { recordBytes: 1_000, ...one } : one,
  );
  return { ...input, workloads: sized };
}

/** Parsed plans with so many workloads at most: defaults filled in, no empty names. */
export function plansWith(
  maximumWorkloads: number,
  platforms: readonly PlatformId[] = [defaultPlatform],
): fc.Arbitrary<Plan> {
  return planInputsWith(maximumWorkloads, platforms).map((input) => {
    const reading = parsePlan(input);
    if (!reading.ok) throw new Error(`generated a bad plan: ${JSON.stringify(reading.problems)}`);
    return reading.plan;
  });
}

export const planInputArbitrary: fc.Arbitrary<Record<string, unknown>> = planInputsWith(4);

/** Plans of every platform. */
export const everyPlanArbitrary: fc.Arbitrary<Plan> = plansWith(4, platformIds);

/** Plans of the default platform. Needs are mostly below one thousand million CU, sometimes above: then `size` refuses. */
export const planArbitrary: fc.Arbitrary<Plan> = plansWith(4);
