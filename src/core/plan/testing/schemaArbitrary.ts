import * as fc from 'fast-check';
import { figureArbitrary } from './figureArbitrary';
import { textArbitrary } from './textArbitrary';

/** What the walk reads of a valibot schema or pipe action. */
export type SchemaNode = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly SchemaNode[];
  readonly requirement?: unknown;
  readonly message?: unknown;
};

/** Inputs that a schema accepts. Lists are at most `maximumItems` long; optional fields may be left out. */
export function schemaArbitrary(schema: SchemaNode, maximumItems: number): fc.Arbitrary<unknown> {
  const walk = (node: SchemaNode) => schemaArbitrary(node, maximumItems);
  const { entries, wrapped, options = [] } = schema;
  const actions = (schema.pipe ?? []).flatMap((node) => node.pipe ?? [node]);
  switch (schema.type) {
    case 'strict_object':
      return objectArbitrary(entries ?? {}, walk);
    case 'optional':
    case 'exact_optional':
      return walk(wrapped ?? unknown(schema));
    case 'union':
      return fc.oneof(...options.map((option) => walk(asNode(option))));
    case 'picklist':
      return fc.constantFrom(...options);
    case 'literal':
      return fc.constant(schema.literal);
    case 'array': {
      const item = actions.findLast((action) => action.type === 'array')?.item ?? unknown(schema);
      const minLength = bound(actions, 'min_length') ?? 0;
      const maxLength = Math.min(maximumItems, bound(actions, 'max_length') ?? maximumItems);
      const size = maximumItems > 10 ? 'max' : '=';
      const lists = fc.array(walk(item), { minLength, maxLength, size });
      return actions.some(({ type }) => type === 'raw_check') ? lists.map(rising) : lists;
    }
    case 'number': {
      const min = bound(actions, 'min_value');
      const above = bound(actions, 'gt_value');
      return figureArbitrary({
        ...(min === undefined ? {} : { min }),
        ...(above === undefined ? {} : { above }),
        max: bound(actions, 'max_value') ?? Number.MAX_VALUE,
        whole: actions.some((action) => action.type === 'integer'),
      });
    }
    case 'boolean':
      return fc.boolean();
    case 'string': {
      const pattern = actions.find(({ type }) => type === 'regex')?.requirement;
      if (pattern instanceof RegExp) return datedArbitrary.filter((text) => pattern.test(text));
      return textArbitrary(longestText(actions));
    }
    default:
      return unknown(schema);
  }
}

function objectArbitrary(
  entries: Readonly<Record<string, SchemaNode>>,
  walk: (node: SchemaNode) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(Object.entries(entries).map(([key, node]) => [key, walk(node)]));
  const requiredKeys = Object.entries(entries)
    .filter(([, node]) => !node.type.endsWith('optional'))
    .map(([key]) => key);
  return fc.record<Record<string, unknown>>(model, { requiredKeys, noNullPrototype: true });
}

/** Days, and minutes of days: those that calendars get wrong, and any others. */
const datedArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('2000-01-01', '2028-02-29', '2027-01-31', '2100-02-28', '2199-12-31'),
      fc
        .date({
          min: new Date(Date.UTC(2000, 0)),
          max: new Date(Date.UTC(2199, 11)),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    fc.constantFrom('', 'T00:00', 'T09:30', 'T23:59'),
  )
  .map((parts) => parts.join(''));

/** The only rule between items: each day is later than the one before it. */
function rising(items: readonly unknown[]): readonly unknown[] {
  const dayOf = (item: unknown) => String(Object(item).date);
  const byDay = new Map(items.map((item) => [dayOf(item), item]));
  return [...byDay.keys()].sort().map((day) => byDay.get(day));
}

/** The number that an action of a pipe asks for. */
function bound(actions: readonly SchemaNode[], type: string): number | undefined {
  const requirement = actions.find((action) => action.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : undefined;
}

/** Code points a text may have: the limit stands in its action's message, as for every check. */
export function longestText(actions: readonly SchemaNode[]): number {
  const limits = actions.flatMap(({ message }) =>
    typeof message === 'string' ? (/^too-long (\d+)$/.exec(message)?.[1] ?? []) : [],
  );
  if (limits.length !== 1) throw new RangeError('a text without one longest length');
  return Number(limits[0]);
}

function asNode(value: unknown): SchemaNode {
  if (isNode(value)) return value;
  throw new RangeError('not a schema');
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function unknown(schema: SchemaNode): never {
  throw new RangeError(`no arbitrary for a schema of type ${schema.type}`);
}
