import * as v from 'valibot';
import {
  allBillings,
  allCoordinatorCounts,
  allPriceListIds,
  platformIds,
} from '@/core/platforms/registry';
import { bounds } from './bounds';
import { hasAtMost, isWhole } from './textBounds';

/*
 * The one schema of a plan. A message is the problem's code; where the bound is not the action's own
 * requirement it follows the code after a blank.
 */

const text = (maximum: number) =>
  v.pipe(
    v.string('wrong-type text'),
    v.check((value) => isWhole(value, maximum), 'not-text'),
    v.check((value) => hasAtMost(value, maximum), `too-long ${maximum}`),
  );

const number = (range: { readonly min: number; readonly max: number }) =>
  v.pipe(
    v.number('wrong-type number'),
    v.minValue(range.min, 'below-minimum'),
    v.maxValue(range.max, 'above-maximum'),
  );

const measuredRate = v.pipe(
  v.number('wrong-type number'),
  v.gtValue(bounds.measuredRate.above, 'not-above'),
  v.maxValue(bounds.measuredRate.max, 'above-maximum'),
);

const label = {
  name: v.exactOptional(text(bounds.nameCharacters)),
  project: v.exactOptional(text(bounds.nameCharacters)),
};

const load = { ...label, qps: number(bounds.qps) };

export const simpleSchema = v.strictObject(
  { ...load, complexity: v.literal('simple', 'not-one-of') },
  'wrong-type object',
);
export const complexSchema = v.strictObject(
  {
    ...load,
    complexity: v.literal('complex', 'not-one-of'),
    recordsPerSecondPerCu: v.optional(number(bounds.complexRate), bounds.complexRate.min),
  },
  'wrong-type object',
);
export const measuredSchema = v.strictObject(
  { ...load, complexity: v.literal('measured', 'not-one-of'), recordsPerSecondPerCu: measuredRate },
  'wrong-type object',
);
export const resourceSchema = v.strictObject(
  { ...label, cores: number(bounds.cores), memoryGb: number(bounds.memoryGb) },
  'wrong-type object',
);
/** Stands in for a throughput workload whose complexity cannot be read, so that its other fields are still checked. */
const unclearSchema = v.strictObject(
  {
    ...load,
    complexity: v.picklist(['simple', 'complex', 'measured'], 'not-one-of'),
    recordsPerSecondPerCu: v.exactOptional(measuredRate),
  },
  'wrong-type object',
);

/** The schema that a workload claims to follow, judged by the fields it has. */
export function chooseWorkloadSchema(input: unknown) {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject;
  if (!('qps' in input) && ('cores' in input || 'memoryGb' in input)) return resourceSchema;
  const complexity = 'complexity' in input ? input.complexity : undefined;
  if (complexity === 'simple') return simpleSchema;
  if (complexity === 'complex') return complexSchema;
  if (complexity === 'measured') return measuredSchema;
  return unclearSchema;
}

/** Refuses everything: an object schema would take a list for an object. */
const notAnObject = { ...v.custom<never>(() => false, 'wrong-type object'), entries: {} };

export type SimpleWorkload = v.InferOutput<typeof simpleSchema>;
export type ComplexWorkload = v.InferOutput<typeof complexSchema>;
export type MeasuredWorkload = v.InferOutput<typeof measuredSchema>;
export type ResourceWorkload = v.InferOutput<typeof resourceSchema>;
export type ThroughputWorkload = SimpleWorkload | ComplexWorkload | MeasuredWorkload;
export type Workload = ThroughputWorkload | ResourceWorkload;
export type Complexity = ThroughputWorkload['complexity'];

/** The plan's schema over a schema for its workloads: parsing picks one by the input, documents list them all. */
export function planSchemaOf<W extends v.GenericSchema>(workload: W) {
  return v.strictObject(
    {
      version: v.optional(v.literal(1, 'wrong-version 1'), 1),
      title: v.exactOptional(text(bounds.titleCharacters)),
      platform: v.optional(v.picklist(platformIds, 'not-one-of'), 'blink-dedicated'),
      workloads: v.pipe(
        v.array(v.unknown(), 'wrong-type list'),
        v.minLength(bounds.workloads.min, 'too-few'),
        v.maxLength(bounds.workloads.max, 'too-many'),
        v.array(workload, 'wrong-type list'),
      ),
      headroomPercent: v.optional(number(bounds.headroomPercent), 0),
      spareSlaves: v.optional(v.pipe(number(bounds.spareSlaves), v.integer('not-whole')), 0),
      masterCount: v.optional(v.picklist(allCoordinatorCounts, 'not-one-of'), 3),
      priceList: v.optional(v.picklist(allPriceListIds, 'not-one-of'), 'cn-2020-10'),
      billing: v.optional(v.picklist(allBillings, 'not-one-of'), 'subscription'),
    },
    'wrong-type object',
  );
}

export const workloadSchemas = [
  simpleSchema,
  complexSchema,
  measuredSchema,
  resourceSchema,
] as const;

const planSchemaForTypes = planSchemaOf(v.union(workloadSchemas));

/** Everything the user decides; see planSchema for meanings and bounds. */
export type Plan = Omit<v.InferOutput<typeof planSchemaForTypes>, 'workloads'> & {
  workloads: Workload[];
};

/** Published as the plan file's JSON Schema. */
export const documentedPlanSchema = planSchemaForTypes;
export const parsingPlanSchema = planSchemaOf(v.lazy(chooseWorkloadSchema));

export function isThroughput(workload: Workload): workload is ThroughputWorkload {
  return 'qps' in workload;
}
