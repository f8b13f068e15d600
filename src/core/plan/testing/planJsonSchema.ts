import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { defaultOf, isOmittedAtDefault, isSettingId, settings } from '@/core/plan/fields';
import { growthBounds } from '@/core/plan/growth';
import { documentedPlanSchema } from '@/core/plan/planSchema';
import { isTimeFieldId, type TimeFieldId, timeFieldIds, timeFields } from '@/core/plan/timeFields';
import { workloadFields } from '@/core/plan/workloadFields';
import { productBounds } from '@/core/platforms/own/productFile';
import { rules as exampleRules } from '@/core/platforms/own/rules';
import type { Platform, PlatformId } from '@/core/platforms/platform';
import { defaultPlatform, platformRooms } from '@/core/platforms/registry';
import { longestText } from './schemaArbitrary';

/** What every field means, by its name. `{simple}` and `{cu}` are the platform's. */
const meanings: Readonly<Record<string, string>> = {
  version: 'The version of this format.',
  workloads: 'The jobs to run, each described by its throughput or by its resources.',
  ...meaningsOf(settings),
  ...meaningsOf(workloadFields),
  ...meaningsOf(timeFields),
  ...Object.fromEntries(
    timeFieldIds.flatMap((id) =>
      Object.entries(timeFields[id].parts).map(([part, meaning]) => [`${id}.${part}`, meaning]),
    ),
  ),
  ...meaningsOf(growthBounds),
  'workload.growth': workloadFields.growth.meaning,
};

function meaningsOf(rows: Readonly<Record<string, { readonly meaning: string }>>) {
  return Object.fromEntries(Object.entries(rows).map(([id, { meaning }]) => [id, meaning]));
}

const kinds: Readonly<Record<string, string>> = {
  simple: 'Simple throughput work',
  complex: 'Complex throughput work',
  measured: 'Throughput work with a measured rate',
};

/**
 * The JSON Schema of a plan file, draft 2020-12: one closed object for each platform, chosen by the plan's `platform`, and one for
 * those that files describe.
 * Lengths of texts count code points.
 */
export function planJsonSchema(): JsonSchema {
  const platforms = platformRooms.map(({ rules }) => rules);
  const platform = {
    description: meanings.platform ?? missing('platform'),
    anyOf: [{ enum: platforms.map(({ id }) => id) }, { pattern: describedPattern }],
    default: defaultPlatform,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:streamsizer:plan:1',
    title: 'StreamSizer plan',
    description: 'A streaming load and how its cluster is bought: what streamsizer sizes.',
    type: 'object',
    properties: { platform },
    allOf: [
      ...platforms.map(({ id }) => choice({ const: id }, id, named(id))),
      choice({ pattern: describedPattern }, 'described', { required: ['platform'] }),
    ],
    $defs: {
      ...Object.fromEntries(platforms.map((one) => [one.id, platformSchema(one)])),
      described: describedSchema(platformSchema(exampleOfOwn)),
    },
  };
}

const describedPattern = '^own-[a-z2-7]{16}$';

/** Which schema a plan of a platform has. */
function choice(platform: JsonSchema, name: string, more: JsonSchema): JsonSchema {
  return {
    if: { properties: { platform }, ...more },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { $ref: `#/$defs/${name}` },
  };
}

/** Stands in for any product that a file describes: the widest bounds that such a file can set. */
const exampleOfOwn: Platform = {
  ...exampleRules,
  complexRate: {
    ...exampleRules.complexRate,
    value: { cautious: 1, hopeful: productBounds.rate },
  },
};

/** What the file of the product says is checked against it when the plan is read. */
function describedSchema({ properties = {}, ...schema }: JsonSchema): JsonSchema {
  const { rate, coordinatorCount } = productBounds;
  const said = (key: string) => ({ description: meanings[key] ?? missing(key) });
  const id = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,39}$' } as const;
  return {
    ...schema,
    title: 'Plan of a product that a file describes',
    properties: {
      ...properties,
      platform: { ...said('platform'), type: 'string', pattern: describedPattern },
      masterCount: {
        ...said('masterCount'),
        type: 'integer',
        minimum: 1,
        maximum: coordinatorCount,
      },
      priceList: { ...said('priceList'), ...id },
      billing: { ...said('billing'), ...id },
      workloads: withoutDefault(properties.workloads, rate),
      current: withAnyShape(properties.current, id),
    },
  };
}

/** Shapes are those of the file. */
function withAnyShape(schema: unknown, shape: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('enum' in value)) return value;
      const { enum: _shapes, ...rest } = value;
      return { ...rest, ...shape };
    }),
  );
}

/** The rate of complex work that a workload has unless it gives one is the file's. */
function withoutDefault(schema: unknown, maximum: number): JsonSchema {
  const text = JSON.stringify(schema, (_, value: unknown) => {
    const isRate = typeof value === 'object' && value !== null && 'default' in value;
    if (!isRate || !('maximum' in value) || value.maximum !== maximum) return value;
    const { default: _default, ...rest } = value;
    return rest;
  });
  // What the example says of its own figures.
  const { simpleRate, cu } = exampleRules;
  return JSON.parse(
    text
      .replaceAll(
        `${simpleRate.value.toLocaleString('en')} records per second`,
        'what its file says',
      )
      .replaceAll(`One CU is 1 core and ${cu.value.memoryGb} GB`, 'One CU is what its file says'),
  );
}

/** A plan that names no platform is one of the default platform. */
function named(id: PlatformId): JsonSchema {
  return id === defaultPlatform ? {} : { required: ['platform'] };
}

/** The schema of one platform's plans. */
function platformSchema(platform: Platform): JsonSchema {
  // The list of workloads is checked for its length before its items are looked at: two schemas in one pipe.
  const [checked, looked] = [convert(platform, 'input'), convert(platform, 'output')];
  const { $schema: _, ...rest } = checked;
  const workloads = {
    ...property(checked, 'workloads'),
    items: property(looked, 'workloads').items ?? {},
  };
  return described(platform, {
    title: `Plan of ${platform.id}`,
    ...rest,
    properties: { ...checked.properties, platform: { const: platform.id }, workloads },
  });
}

function convert(platform: Platform, typeMode: 'input' | 'output'): JsonSchema {
  return toJsonSchema(documentedPlanSchema(platform), {
    target: 'draft-2020-12',
    typeMode,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // That days rise is more than JSON Schema can say; the field's meaning says it.
      if (valibotAction.type === 'raw_check') return jsonSchema;
      if (valibotAction.type !== 'check') return undefined;
      const message = 'message' in valibotAction ? valibotAction.message : undefined;
      return message === 'not-text'
        ? jsonSchema
        : { ...jsonSchema, maxLength: longestText([{ type: 'check', message }]) };
    },
  });
}

/** The same schema with a description at every field. Throws where one is missing, or of no use. */
function described(platform: Platform, schema: JsonSchema, within?: TimeFieldId): JsonSchema {
  const { properties, items, anyOf } = schema;
  const complexity = schema.properties && property(schema, 'complexity', {}).const;
  return {
    ...(typeof complexity === 'string' ? { title: kinds[complexity] ?? missing(complexity) } : {}),
    ...(properties && 'cores' in properties ? { title: 'Resource work' } : {}),
    ...(properties && within ? { title: timeFields[within].title } : {}),
    ...(properties && 'percentPerMonth' in properties ? { title: 'Compound growth' } : {}),
    ...(properties && 'recordsPerSecondPerMonth' in properties ? { title: 'Linear growth' } : {}),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.keys(properties).map((key) => [
          key,
          {
            description: meaningOf(platform, keyOf(schema, key, within)),
            ...described(platform, property(schema, key), isTimeFieldId(key) ? key : undefined),
            // A plan does not have it then, so its schema fills nothing in.
            ...(isSettingId(key) &&
            isOmittedAtDefault(key) &&
            defaultOf(key, platform.id) !== undefined
              ? { default: defaultOf(key, platform.id) }
              : {}),
            ...(key === 'count' || key === 'peakFactor'
              ? { default: workloadFields[key].default }
              : {}),
          },
        ]),
      ),
    }),
    ...(items &&
      typeof items === 'object' &&
      !Array.isArray(items) && { items: described(platform, items, within) }),
    ...(anyOf && {
      anyOf: anyOf.map((each) =>
        typeof each === 'object' ? described(platform, each, within) : each,
      ),
    }),
  };
}

/** The name under which a field's meaning is kept: workloads have a growth of their own. */
function keyOf({ properties = {} }: JsonSchema, key: string, within: TimeFieldId | undefined) {
  if (within) return `${within}.${key}`;
  return key === 'growth' && !('workloads' in properties) ? 'workload.growth' : key;
}

/** What a field means on a platform. */
function meaningOf({ simpleRate, cu }: Platform, key: string): string {
  const { cores, memoryGb } = cu.value;
  return (meanings[key] ?? meanings[key.replace(/^growth\./, '')] ?? missing(key))
    .replace('{simple}', simpleRate.value.toLocaleString('en'))
    .replace('{cu}', `${cores} ${cores === 1 ? 'core' : 'cores'} and ${memoryGb} GB`);
}

function property(schema: JsonSchema, key: string, otherwise?: JsonSchema): JsonSchema {
  const value = schema.properties?.[key] ?? otherwise;
  return typeof value === 'object' ? value : missing(key);
}

function missing(key: string): never {
  throw new RangeError(`nothing is said about ${key}`);
}
