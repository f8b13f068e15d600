import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { documentedPlanSchema } from '@/core/plan/planSchema';
import { longestText } from './schemaArbitrary';

/** What every field means, by its name; names mean the same wherever they stand. */
const meanings: Readonly<Record<string, string>> = {
  version: 'The version of this format.',
  title: 'A title for people. An empty one counts as none. No lone surrogates.',
  platform: 'The product whose shapes, rules and prices are used.',
  workloads: 'The jobs to run, each described by its throughput or by its resources.',
  name: 'The name of the workload. An empty one counts as none. No lone surrogates.',
  project:
    'The project that the workload belongs to. A project is given whole CU; workloads without one share a project. No lone surrogates.',
  qps: 'Peak throughput in records per second.',
  complexity:
    'What one CU carries: simple work (single-stream filter, string conversion) 10,000 records per second, complex work (JOIN, WINDOW, GROUP BY) and measured work what recordsPerSecondPerCu says.',
  recordsPerSecondPerCu: 'What one CU carries, in records per second.',
  cores: 'CPU cores. One CU is 1 core and 4 GB.',
  memoryGb: 'Memory in GB. One CU is 1 core and 4 GB.',
  headroomPercent: 'Reserve above the peak, in percent of the peak.',
  spareSlaves: 'Slaves that may fail while the rest still carries the need; a number of machines.',
  masterCount: 'Masters of the cluster; a number of machines. 1 has no fail-over, 3 have.',
  priceList: 'The published price list to reckon with.',
  billing: 'How the cluster is paid for: subscription by the month, pay-as-you-go by the hour.',
};

const kinds: Readonly<Record<string, string>> = {
  simple: 'Simple throughput work',
  complex: 'Complex throughput work',
  measured: 'Throughput work with a measured rate',
};

/** The JSON Schema of a plan file, draft 2020-12. Lengths of texts count code points. */
export function planJsonSchema(): JsonSchema {
  // The list of workloads is checked for its length before its items are looked at: two schemas in one pipe.
  const [checked, looked] = [convert('input'), convert('output')];
  const { $schema, ...rest } = checked;
  const workloads = {
    ...property(checked, 'workloads'),
    items: property(looked, 'workloads').items ?? {},
  };
  return described({
    ...($schema ? { $schema } : {}),
    $id: 'urn:streamsizer:plan:1',
    title: 'StreamSizer plan',
    description: 'A streaming load and how its cluster is bought: what streamsizer sizes.',
    ...rest,
    properties: { ...checked.properties, workloads },
  });
}

function convert(typeMode: 'input' | 'output'): JsonSchema {
  return toJsonSchema(documentedPlanSchema, {
    target: 'draft-2020-12',
    typeMode,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined;
      const message = 'message' in valibotAction ? valibotAction.message : undefined;
      return message === 'not-text'
        ? jsonSchema
        : { ...jsonSchema, maxLength: longestText([{ type: 'check', message }]) };
    },
  });
}

/** The same schema with a description at every field. Throws where one is missing, or of no use. */
function described(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  const complexity = schema.properties && property(schema, 'complexity', {}).const;
  return {
    ...(typeof complexity === 'string' ? { title: kinds[complexity] ?? missing(complexity) } : {}),
    ...(properties && 'cores' in properties ? { title: 'Resource work' } : {}),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.keys(properties).map((key) => [
          key,
          { description: meanings[key] ?? missing(key), ...described(property(schema, key)) },
        ]),
      ),
    }),
    ...(items && typeof items === 'object' && !Array.isArray(items) && { items: described(items) }),
    ...(anyOf && {
      anyOf: anyOf.map((each) => (typeof each === 'object' ? described(each) : each)),
    }),
  };
}

function property(schema: JsonSchema, key: string, otherwise?: JsonSchema): JsonSchema {
  const value = schema.properties?.[key] ?? otherwise;
  return typeof value === 'object' ? value : missing(key);
}

function missing(key: string): never {
  throw new RangeError(`nothing is said about ${key}`);
}
