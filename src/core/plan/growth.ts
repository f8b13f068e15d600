import * as v from 'valibot';
import { numberAboveSchema, numberSchema } from './fieldKinds';

/** How a load changes from month to month: by a share of itself (compound), or by so many records/s (linear). */
export type Growth =
  | { readonly percentPerMonth: number }
  | { readonly recordsPerSecondPerMonth: number };

/** The bounds of each way to grow. A loss of 100 percent a month or more is no growth. */
export const growthBounds = {
  percentPerMonth: {
    above: -100,
    max: 1_000,
    meaning: 'Compound growth in percent of the load a month; below zero, the load shrinks.',
  },
  recordsPerSecondPerMonth: {
    min: -1e12,
    max: 1e12,
    meaning: 'Linear growth in records per second a month; below zero, the load shrinks.',
  },
} as const;

/** Growth in percent a month. */
export const percentGrowthSchema = v.strictObject(
  { percentPerMonth: numberAboveSchema(growthBounds.percentPerMonth) },
  'wrong-type object',
);

/** Growth in records/s a month. */
export const linearGrowthSchema = v.strictObject(
  { recordsPerSecondPerMonth: numberSchema(growthBounds.recordsPerSecondPerMonth) },
  'wrong-type object',
);

/** Refuses growth in records/s of work that has no load. */
const percentOnly = { ...v.custom<never>(() => false, 'percent-only'), entries: {} };

/** The schema that a growth claims to follow, judged by the field it has. */
export function growthSchemaFor(input: unknown) {
  const isLinear =
    typeof input === 'object' && input !== null && 'recordsPerSecondPerMonth' in input;
  return isLinear && !('percentPerMonth' in input) ? linearGrowthSchema : percentGrowthSchema;
}

/** The growth of work with a load and, only in percent, of other work: as it is parsed, */
export const parsedGrowth = {
  ofLoad: v.lazy(growthSchemaFor),
  ofResources: v.lazy((input) =>
    growthSchemaFor(input) === linearGrowthSchema ? percentOnly : percentGrowthSchema,
  ),
} as const;

/** and as it is documented, both ways listed. */
export const documentedGrowth = {
  ofLoad: v.union([percentGrowthSchema, linearGrowthSchema]),
  ofResources: percentGrowthSchema,
} as const;
