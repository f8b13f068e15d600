import * as v from 'valibot';
import type { Platform, PlatformId } from '@/core/platforms/platform';
import {
  billingsOf,
  defaultBilling,
  defaultPlatform,
  defaultPriceList,
  findPlatform,
  platformIds,
} from '@/core/platforms/registry';
import { bounds } from './bounds';
import { hasAtMost, isWhole } from './textBounds';

/*
 * The schema of a plan: one for each platform, since rates, price lists and numbers of coordinators are the platform's.
 * A message is the problem's code; where the bound is not the action's own requirement it follows the code after a blank.
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

const simpleSchema = v.strictObject(
  { ...load, complexity: v.literal('simple', 'not-one-of') },
  'wrong-type object',
);

const complexSchemaOf = ({ complexRate }: Platform) => {
  const { cautious, hopeful } = complexRate.value;
  return v.strictObject(
    {
      ...load,
      complexity: v.literal('complex', 'not-one-of'),
      recordsPerSecondPerCu: v.optional(number({ min: cautious, max: hopeful }), cautious),
    },
    'wrong-type object',
  );
};

const measuredSchema = v.strictObject(
  { ...load, complexity: v.literal('measured', 'not-one-of'), recordsPerSecondPerCu: measuredRate },
  'wrong-type object',
);

const resourceSchema = v.strictObject(
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

/** Refuses everything: an object schema would take a list for an object. */
const notAnObject = { ...v.custom<never>(() => false, 'wrong-type object'), entries: {} };

export type SimpleWorkload = v.InferOutput<typeof simpleSchema>;
export type ComplexWorkload = v.InferOutput<ReturnType<typeof complexSchemaOf>>;
export type MeasuredWorkload = v.InferOutput<typeof measuredSchema>;
export type ResourceWorkload = v.InferOutput<typeof resourceSchema>;
export type ThroughputWorkload = SimpleWorkload | ComplexWorkload | MeasuredWorkload;
export type Workload = ThroughputWorkload | ResourceWorkload;
export type Complexity = ThroughputWorkload['complexity'];

/** The plan's schema over a schema for its workloads: parsing picks one by the input, documents list them all. */
function planSchemaOf<W extends v.GenericSchema>(platform: Platform, workload: W) {
  const lists = platform.priceLists.map(({ id }) => id);
  const billings = billingsOf(platform);
  return v.strictObject(
    {
      version: v.optional(v.literal(1, 'wrong-version 1'), 1),
      title: v.exactOptional(text(bounds.titleCharacters)),
      platform: v.optional(v.picklist(platformIds, 'not-one-of'), defaultPlatform),
      workloads: v.pipe(
        v.array(v.unknown(), 'wrong-type list'),
        v.minLength(bounds.workloads.min, 'too-few'),
        v.maxLength(bounds.workloads.max, 'too-many'),
        v.array(workload, 'wrong-type list'),
      ),
      headroomPercent: v.optional(number(bounds.headroomPercent), 0),
      spareSlaves: v.optional(v.pipe(number(bounds.spareSlaves), v.integer('not-whole')), 0),
      masterCount: v.optional(
        v.picklist(platform.coordinatorCounts.value, 'not-one-of'),
        platform.coordinatorCount,
      ),
      priceList: v.optional(v.picklist(lists, 'not-one-of'), defaultPriceList(platform).id),
      billing: v.optional(v.picklist(billings, 'not-one-of'), defaultBilling(platform)),
    },
    'wrong-type object',
  );
}

/** The schema of a platform's plans, its kinds of workloads listed: the plan file's JSON Schema is made of it. */
export function documentedPlanSchema(platform: Platform) {
  const kinds = [simpleSchema, complexSchemaOf(platform), measuredSchema, resourceSchema] as const;
  return planSchemaOf(platform, v.union(kinds));
}

/** Everything the user decides; the schema gives meanings and bounds. */
export type Plan = Omit<v.InferOutput<ReturnType<typeof documentedPlanSchema>>, 'workloads'> & {
  workloads: Workload[];
};

/** What reads the plans of one platform. */
export type PlanParser = ReturnType<typeof planParserOf>;

function planParserOf(platform: Platform) {
  const complexSchema = complexSchemaOf(platform);
  /** The schema that a workload claims to follow, judged by the fields it has. */
  const workloadSchema = (input: unknown) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject;
    if (!('qps' in input) && ('cores' in input || 'memoryGb' in input)) return resourceSchema;
    const complexity = 'complexity' in input ? input.complexity : undefined;
    if (complexity === 'simple') return simpleSchema;
    if (complexity === 'complex') return complexSchema;
    if (complexity === 'measured') return measuredSchema;
    return unclearSchema;
  };
  return { workloadSchema, planSchema: planSchemaOf(platform, v.lazy(workloadSchema)) };
}

const parsers = new Map<PlatformId, PlanParser>();

/** The parser of a platform's plans, made once. */
export function planParser(platform: PlatformId): PlanParser {
  const parser = parsers.get(platform) ?? planParserOf(findPlatform(platform));
  parsers.set(platform, parser);
  return parser;
}

export function isThroughput(workload: Workload): workload is ThroughputWorkload {
  return 'qps' in workload;
}
