import * as v from 'valibot';
import { numberAboveSchema, numberSchema } from './fieldKinds';

/** How a load changes from month to month: by a share of itself (compound), or by so many records/s (linear). */
export type Growth =
  | { readonly percentPerMonth: number }
  | { readonly recordsPerSecondPerMonth: number };

/** The bounds of each way to grow. A loss of 100 percent a month or more is no growth. */
export const growthBounds = {
  percentPerMonth: { above: -100, max: 1_000 },
  recordsPerSecondPerMonth: { min: -1e12, max: 1e12 },
} as const;

/** Growth in percent a month: the only one that work without a load of its own can have. */
export const percentGrowthSchema = v.strictObject(
  { percentPerMonth: numberAboveSchema(growthBounds.percentPerMonth) },
  'wrong-type object',
);

/** Growth in records/s a month. */
export const linearGrowthSchema = v.strictObject(
  { recordsPerSecondPerMonth: numberSchema(growthBounds.recordsPerSecondPerMonth) },
  'wrong-type object',
);
