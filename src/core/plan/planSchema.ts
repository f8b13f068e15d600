import * as v from 'valibot';
import type { Platform, PlatformId } from '@/core/platforms/platform';
import { findPlatform, priceListsOf } from '@/core/platforms/registry';
import { numberAboveSchema, numberSchema, textSchema } from './fieldKinds';
import { type SettingId, settingIds, settings } from './fields';
import { documentedGrowth, type Growth, parsedGrowth } from './growth';
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
  count,
  peakFactor,
} = workloadFields;

const label = {
  name: v.exactOptional(textSchema(name.maximumCharacters)),
  project: v.exactOptional(textSchema(project.maximumCharacters)),
};

const load = { ...label, qps: numberSchema(qps) };

/** What every kind of work may have that came after the first release. */
const repeated = {
  count: v.exactOptional(v.pipe(numberSchema(count), v.integer('not-whole'))),
};

/** What work with a load may have besides. */
const loaded = {
  recordBytes: v.exactOptional(numberAboveSchema(recordBytes)),
  ...repeated,
  peakFactor: v.exactOptional(numberAboveSchema(peakFactor)),
};

const measuredRate = numberAboveSchema(measured);

/** Growth as it is parsed or as it is documented. */
type GrowthSchemas = { readonly ofLoad: v.GenericSchema; readonly ofResources: v.GenericSchema };

/** The schemas of a platform's workloads, by their kind. */
function workloadSchemasOf(platform: Platform, growth: GrowthSchemas) {
  const { cautious, hopeful } = platform.complexRate.value;
  const complexRate = v.optional(numberSchema({ min: cautious, max: hopeful }), cautious);
  const more = { ...loaded, growth: v.exactOptional(growth.ofLoad) };
  const complex = { ...load, complexity: v.literal('complex', 'not-one-of') };
  return {
    simple: v.strictObject(
      { ...load, complexity: v.literal('simple', 'not-one-of'), ...more },
      'wrong-type object',
    ),
    // In MB/s where the platform states its rates so.
    complex: isByteRated(platform)
      ? v.strictObject(
          { ...complex, megabytesPerSecondPerCu: complexRate, ...more },
          'wrong-type object',
        )
      : v.strictObject(
          { ...complex, recordsPerSecondPerCu: complexRate, ...more },
          'wrong-type object',
        ),
    measured: v.strictObject(
      {
        ...load,
        complexity: v.literal('measured', 'not-one-of'),
        recordsPerSecondPerCu: measuredRate,
        ...more,
      },
      'wrong-type object',
    ),
    resources: v.strictObject(
      {
        ...label,
        cores: numberSchema(cores),
        memoryGb: numberSchema(memoryGb),
        ...repeated,
        growth: v.exactOptional(growth.ofResources),
      },
      'wrong-type object',
    ),
  };
}

/** Stands in for a throughput workload whose complexity cannot be read, so that its other fields are still checked. */
const unclearSchema = v.strictObject(
  {
    ...load,
    complexity: v.picklist(['simple', 'complex', 'measured'], 'not-one-of'),
    recordsPerSecondPerCu: v.exactOptional(measuredRate),
    ...loaded,
    growth: v.exactOptional(parsedGrowth.ofLoad),
  },
  'wrong-type object',
);

/** Refuses everything: an object schema would take a list for an object. */
const notAnObject = { ...v.custom<never>(() => false, 'wrong-type object'), entries: {} };

/** Names, how many like it there are, and growth of its own in place of the plan's. */
type Labelled<G extends Growth> = {
  name?: string;
  project?: string;
  count?: number;
  growth?: G;
};

/** Records per second, what they are multiplied by at the peak, and the size of one. */
type Loaded = Labelled<Growth> & { qps: number; peakFactor?: number; recordBytes?: number };

export type SimpleWorkload = Loaded & { complexity: 'simple' };
/** Complex work has the rate that its platform's unit asks for. */
export type ComplexWorkload = Loaded & { complexity: 'complex' } & (
    | { recordsPerSecondPerCu: number }
    | { megabytesPerSecondPerCu: number }
  );
export type MeasuredWorkload = Loaded & { complexity: 'measured'; recordsPerSecondPerCu: number };
export type ResourceWorkload = Labelled<{ readonly percentPerMonth: number }> & {
  cores: number;
  memoryGb: number;
};
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
  const { simple, complex, measured, resources } = workloadSchemasOf(platform, documentedGrowth);
  return planSchemaOf(platform, v.union([simple, complex, measured, resources]), true);
}

/** Everything the user decides; the schema gives meanings and bounds. */
export type Plan = Omit<v.InferOutput<ReturnType<typeof documentedPlanSchema>>, 'workloads'> & {
  workloads: Workload[];
};

/** What reads the plans of one platform. */
export type PlanParser = ReturnType<typeof planParserOf>;

function planParserOf(platform: Platform) {
  const kinds = workloadSchemasOf(platform, parsedGrowth);
  /** The schema that a workload claims to follow, judged by the fields it has. */
  const workloadSchema = (input: unknown) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return notAnObject;
    if (!('qps' in input) && ('cores' in input || 'memoryGb' in input)) return kinds.resources;
    const complexity = 'complexity' in input ? input.complexity : undefined;
    if (complexity === 'simple') return kinds.simple;
    if (complexity === 'complex') return kinds.complex;
    if (complexity === 'measured') return kinds.measured;
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
