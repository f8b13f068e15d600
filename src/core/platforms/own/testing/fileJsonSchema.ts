import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';

type FileSchema = Parameters<typeof toJsonSchema>[0];

/** What every field means, by its path; a star stands for a place in a list. */
export type Meanings = Readonly<Record<string, string>>;

type Title = { readonly id: string; readonly title: string; readonly description: string };

/** The JSON Schema of a file that users write, draft 2020-12. How its parts go together is checked when a file is read. */
export function fileJsonSchema(
  schema: FileSchema,
  meanings: Meanings,
  { id, title, description }: Title,
): JsonSchema {
  const listed = listsOf(convert(schema, 'input'), convert(schema, 'output'));
  const { $schema: _, ...rest } = describe(meanings, '', listed);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    description,
    ...rest,
  };
}

function convert(schema: FileSchema, typeMode: 'input' | 'output'): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const isPerLanguage = 'entries' in valibotSchema && 'en' in Object(valibotSchema.entries);
      return isPerLanguage ? { ...jsonSchema, minProperties: 1 } : undefined;
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined;
      const message = 'message' in valibotAction ? String(valibotAction.message) : '';
      if (message === 'empty-text') return { ...jsonSchema, pattern: '\\S' };
      const [, limit] = /^too-long (\d+)$/.exec(message) ?? [];
      return limit === undefined ? jsonSchema : { ...jsonSchema, maxLength: Number(limit) };
    },
  });
}

/** A list is checked for its length before its items are looked at: two schemas in one pipe, joined here. */
function listsOf(checked: JsonSchema, looked: JsonSchema): JsonSchema {
  const items = isSchema(looked.items) ? looked.items : undefined;
  const { properties } = checked;
  return {
    ...checked,
    ...(items
      ? { items: listsOf(isSchema(checked.items) ? { ...items, ...checked.items } : items, items) }
      : {}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const other = looked.properties?.[key];
          return [key, isSchema(value) && isSchema(other) ? listsOf(value, other) : value];
        }),
      ),
    }),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same schema with a description at every field. Throws where one is missing. */
function describe(meanings: Meanings, path: string, schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const description = meanings[at(key)] ?? missing(at(key));
          return [
            key,
            isSchema(value) ? { description, ...describe(meanings, at(key), value) } : value,
          ];
        }),
      ),
    }),
    ...(isSchema(items) ? { items: describe(meanings, at('*'), items) } : {}),
  };
}

function missing(path: string): never {
  throw new RangeError(`nothing is said about ${path}`);
}
