import * as v from 'valibot';
import type { Platform, PlatformId } from '@/core/platforms/platform';
import { findPlatform, priceListsOf } from '@/core/platforms/registry';
import { numberAboveSchema, numberSchema, textSchema } from './fieldKinds';
import { type SettingId, settingIds, settings } from './fields';
import type { Growth } from './growth';
import { isByteRated } from './recordSize';
import { type TimeFieldId, timeFieldIds, timeFields } from './timeFields';
import { workloadCount, workloadFields } from './workloadFields';

/*
 * The schema of a plan: one for each platform, since rates, price lists and numbers of coordinators are the platform's.
 */

const {
  qps,
  recordsPerSecondPerCu: measured,
  recordBytes,
  cores,
  memoryGb,
  name,
  project,
} = workloadFields;

const label = {
  name: v.exactOptional(textSchema(name.maximumCharacters)),
  project: v.exactOptional(textSchema(project.maximumCharacters)),
};

const load = { ...label, qps: numberSchema(qps) };

const size = { recordBytes: v.exactOptional(numberAboveSchema(recordBytes)) };

const measuredRate = numberAboveSchema(measured);

const simpleSchema = v.strictObject(
  { ...load, complexity: v.literal('simple', 'not-one-of'), ...size },
  'wrong-type object',
);

const complexSchemaOf = ({ complexRate }: Platform) => {
  const { cautious, hopeful } = complexRate.value;
  return v.strictObject(
    {
      ...load,
      complexity: v.literal('complex', 'not-one-of'),
      recordsPerSecondPerCu: v.optional(numberSchema({ min: cautious, max: hopeful }), cautious),
      ...size,
    },
    'wrong-type object',
  );
};

/** Complex work on a platform that states its rates in MB/s. */
const complexByBytesSchemaOf = ({ complexRate }: Platform) => {
  const { cautious, hopeful } = complexRate.value;
  return v.strictObject(
    {
      ...load,
      complexity: v.literal('complex', 'not-one-of'),
      megabytesPerSecondPerCu: v.optional(numberSchema({ min: cautious, max: hopeful }), cautious),
      ...size,
    },
    'wrong-type object',
  );
};

const ratedSchemaOf = (platform: Platform) =>
  isByteRated(platform) ? complexByBytesSchemaOf(platform) : complexSchemaOf(platform);

const measuredSchema = v.strictObject(
  {
    ...load,
    complexity: v.literal('measured', 'not-one-of'),
    recordsPerSecondPerCu: measuredRate,
    ...size,
  },
  'wrong-type object',
);

const resourceSchema = v.strictObject(
  { ...label, cores: numberSchema(cores), memoryGb: numberSchema(memoryGb) },
  'wrong-type object',
);

/** Stands in for a throughput workload whose complexity cannot be read, so that its other fields are still checked. */
const unclearSchema = v.strictObject(
  {
    ...load,
    complexity: v.picklist(['simple', 'complex', 'measured'], 'not-one-of'),
    recordsPerSecondPerCu: v.exactOptional(measuredRate),
    ...size,
  },
  'wrong-type object',
);

/** Refuses everything: an object schema would take a list for an object. */
const notAnObject = { ...v.custom<never>(() => false, 'wrong-type object'), entries: {} };

/** How many like it there are, and growth of its own in place of the plan's. */
type Repeated<G extends Growth> = { readonly count?: number; readonly growth?: G };
/** What the load is multiplied by at its peak. */
type Peaked = Repeated<Growth> & { readonly peakFactor?: number };

export type SimpleWorkload = v.InferOutput<typeof simpleSchema> & Peaked;
/** Complex work has the rate that its platform's unit asks for. */
export type ComplexWorkload = (
  | v.InferOutput<ReturnType<typeof complexSchemaOf>>
  | v.InferOutput<ReturnType<typeof complexByBytesSchemaOf>>
) &
  Peaked;
export type MeasuredWorkload = v.InferOutput<typeof measuredSchema> & Peaked;
export type ResourceWorkload = v.InferOutput<typeof resourceSchema> &
  Repeated<{ readonly percentPerMonth: number }>;
export type ThroughputWorkload = SimpleWorkload | ComplexWorkload | MeasuredWorkload;
export type Workload = ThroughputWorkload | ResourceWorkload;
/** The schemas of all settings, by their id. */
type SettingSchemas = { [Id in SettingId]: ReturnType<(typeof settings)[Id]['schema']> } & {
  [Id in TimeFieldId]: ReturnType<(typeof timeFields)[Id]['schema']>;
};

function settingSchemas(platform: Platform, isDocumented: boolean): SettingSchemas {
  const known = settingIds.filter((id) => isKnown(id, platform));
  const entries = known.map((id) => [id, settings[id].schema(platform, isDocumented)] as const);
  const later = timeFieldIds.map(
    (id) => [id, timeFields[id].schema(platform, isDocumented)] as const,
  );
  return Object.fromEntries([...entries, ...later]) as SettingSchemas;
}

/** A setting that may be left open, and in which plans of the platform have no say, is no field of theirs. */
function isKnown(id: SettingId, platform: Platform): boolean {
  const setting = settings[id];
  const mayBeMissing = setting.kind === 'openCount' || setting.kind === 'assumed';
  return !mayBeMissing || setting.appliesTo(platform);
}

/** The plan's schema over a schema for its workloads: parsing picks one by the input, documents list them all. */
function planSchemaOf<W extends v.GenericSchema>(
  platform: Platform,
  workload: W,
  isDocumented = false,
) {
  return v.strictObject(
    {
      version: v.optional(v.literal(1, 'wrong-version 1'), 1),
      workloads: v.pipe(
        v.array(v.unknown(), 'wrong-type list'),
        v.minLength(workloadCount.min, 'too-few'),
        v.maxLength(workloadCount.max, 'too-many'),
        v.array(workload, 'wrong-type list'),
      ),
      ...settingSchemas(platform, isDocumented),
    },
    'wrong-type object',
  );
}

/** The schema of a platform's plans, its kinds of workloads listed: the plan file's JSON Schema is made of it. */
export function documentedPlanSchema(platform: Platform) {
  const kinds = [simpleSchema, ratedSchemaOf(platform), measuredSchema, resourceSchema] as const;
  return planSchemaOf(platform, v.union(kinds), true);
}

/** Everything the user decides; the schema gives meanings and bounds. */
export type Plan = Omit<v.InferOutput<ReturnType<typeof documentedPlanSchema>>, 'workloads'> & {
  workloads: Workload[];
};

/** What reads the plans of one platform. */
export type PlanParser = ReturnType<typeof planParserOf>;

function planParserOf(platform: Platform) {
  const complexSchema = ratedSchemaOf(platform);
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
  return { platform, workloadSchema, planSchema: planSchemaOf(platform, v.lazy(workloadSchema)) };
}

const parsers = new Map<string, PlanParser>();

/** The parser of a platform's plans, made once, and anew when a user's own price list became known for it. */
export function planParser(platform: PlatformId): PlanParser {
  const rules = findPlatform(platform);
  const key = `${priceListsOf(rules).length} ${platform}`;
  const parser = parsers.get(key) ?? planParserOf(rules);
  parsers.set(key, parser);
  return parser;
}

export function isThroughput(workload: Workload): workload is ThroughputWorkload {
  return 'qps' in workload;
}

/** The rate that a workload states: of complex work in its platform's unit, of measured work in records/s per CU. */
export function ownRateOf(workload: ComplexWorkload | MeasuredWorkload): number {
  return 'megabytesPerSecondPerCu' in workload
    ? workload.megabytesPerSecondPerCu
    : workload.recordsPerSecondPerCu;
}
