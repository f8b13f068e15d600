import * as v from 'valibot';
import { contradictions } from './productChecks';
import { type ProductFile, productSchema, type Told } from './productFile';
import type { ProductProblem, ProductProblemCode } from './productProblem';

export type ProductReading =
  | { readonly ok: true; readonly file: ProductFile }
  | { readonly ok: false; readonly problems: readonly ProductProblem[] };

/** As many problems of one file as are named: far more than anybody corrects by hand. */
export const namedProblems = 500;

/**
 * Reads anything as a description of a cluster. Equal descriptions give equal files: texts without spaces around them,
 * nothing that says nothing. A bad one is refused with every problem at once.
 */
export function parseProduct(input: unknown): ProductReading {
  if (!isObject(input)) {
    return { ok: false, problems: [{ path: '', code: 'wrong-type', limit: 'object' }] };
  }
  const outcome = v.safeParse(productSchema, input);
  const stated = outcome.success ? [] : outcome.issues.flatMap(problemOf);
  const problems = [
    ...stated,
    ...shapeProblems(productSchema, input, ''),
    ...contradictions(input),
  ];
  if (outcome.success && problems.length === 0) return { ok: true, file: tidy(outcome.output) };
  return { ok: false, problems: inOrderOfFields(once(problems)).slice(0, namedProblems).map(cut) };
}

/** Without a problem that both the schema and a walk have found. */
function once(problems: readonly ProductProblem[]): readonly ProductProblem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.path}`, one])).values()];
}

const fieldNames = Object.keys(productSchema.entries);

/** By the fields of the file; unknown fields come last. */
function inOrderOfFields(problems: readonly ProductProblem[]): readonly ProductProblem[] {
  const placeOf = ({ path }: ProductProblem) => {
    const place = fieldNames.indexOf(path.split('.', 1)[0] ?? '');
    return place < 0 ? fieldNames.length : place;
  };
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

type Issue = v.InferIssue<typeof productSchema>;

/** Unknown fields are found by another walk, because the schema stops at an object's first one. */
function problemOf(issue: Issue): readonly ProductProblem[] {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return [];
    if (issue.path?.at(-1)?.origin === 'key') return [{ path: keys.join('.'), code: 'required' }];
  }
  const [code = '', ...rest] = issue.message.split(' ');
  const limit = limitOf(issue, rest.join(' '));
  return [
    {
      path: keys.join('.'),
      code: code as ProductProblemCode,
      ...(limit === undefined ? {} : { limit }),
    },
  ];
}

function limitOf(issue: Issue, spelled: string): ProductProblem['limit'] {
  if (spelled !== '') return Number.isNaN(Number(spelled)) ? spelled : Number(spelled);
  if (issue.type === 'picklist') return (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
  return typeof issue.requirement === 'number' ? issue.requirement : undefined;
}

/** What the walk reads of a schema. */
type Node = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly pipe?: readonly Node[];
  readonly getter?: (input: unknown) => Node;
};

/** Fields that the schema does not know, and lists where it wants an object, which it would take for one. */
function shapeProblems(schema: Node, input: unknown, path: string): readonly ProductProblem[] {
  if (schema.wrapped) return shapeProblems(schema.wrapped, input, path);
  if (schema.getter) return shapeProblems(schema.getter(input), input, path);
  const item = schema.pipe?.findLast(({ type }) => type === 'array')?.item;
  if (item && Array.isArray(input)) {
    const some: readonly unknown[] = input.slice(0, namedProblems);
    return some.flatMap((each, i) => shapeProblems(item, each, joined(path, String(i))));
  }
  const { entries, type } = schema;
  if ((entries || type === 'record') && Array.isArray(input)) {
    return [{ path, code: 'wrong-type', limit: 'object' }];
  }
  if (!entries || !isObject(input)) return [];
  return Object.keys(input).flatMap((key): readonly ProductProblem[] => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const there = joined(path, key);
    return known
      ? shapeProblems(known, input[key], there)
      : [{ path: there, code: 'unknown-field' }];
  });
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The longest path that is named: a hostile file's fields may have names of any length. */
const pathCharacters = 160;

function cut(problem: ProductProblem): ProductProblem {
  return problem.path.length <= pathCharacters
    ? problem
    : { ...problem, path: `${problem.path.slice(0, pathCharacters)}…` };
}

function tidy(file: ProductFile): ProductFile {
  const { name, shortName, roles, workers, coordinators, sources, priceLists, ...rest } = file;
  const shapes = {
    workers: workers.map(({ shape }) => shape),
    coordinators: coordinators.map(({ shape }) => shape),
  };
  const { worker, coordinator } = roles ?? {};
  const tidied = {
    ...rest,
    name: tidyTold(name),
    ...(shortName === undefined ? {} : { shortName: tidyTold(shortName) }),
    ...(worker || coordinator
      ? {
          roles: {
            ...(worker ? { worker: tidyRole(worker) } : {}),
            ...(coordinator ? { coordinator: tidyRole(coordinator) } : {}),
          },
        }
      : {}),
    workers: workers.map(({ keptBack = {}, ...machine }) => {
      const kept = {
        ...(keptBack.cores ? { cores: keptBack.cores } : {}),
        ...(keptBack.memoryGb ? { memoryGb: keptBack.memoryGb } : {}),
      };
      const isAnything = Object.keys(kept).length > 0;
      return { ...named(machine), ...(isAnything ? { keptBack: kept } : {}) };
    }),
    coordinators: coordinators.map(({ maximumCu, ...machine }) => ({
      ...named(machine),
      ...(maximumCu === undefined ? {} : { maximumCu }),
    })),
    ...(sources && sources.length > 0
      ? { sources: sources.map((one) => ({ ...one, title: one.title.trim() })) }
      : {}),
    priceLists: priceLists.map((list) => ({
      ...named(list),
      columns: list.columns.map((column) => ({
        ...named(column),
        workers: inOrder(column.workers, shapes.workers),
        coordinators: inOrder(column.coordinators, shapes.coordinators),
      })),
    })),
  };
  // The order of the schema, whatever the order of the file.
  const ordered = Object.entries(tidied).sort(
    ([a], [b]) => fieldNames.indexOf(a) - fieldNames.indexOf(b),
  );
  return Object.fromEntries(ordered) as ProductFile;
}

type Role = NonNullable<NonNullable<ProductFile['roles']>['worker']>;

function tidyRole({ one, many }: Role): Role {
  return { one: tidyTold(one), ...(many === undefined ? {} : { many: tidyTold(many) }) };
}

/** The same with its name tidied, in its place. */
function named<T extends { readonly name?: Told }>(item: T): T {
  return item.name === undefined ? item : { ...item, name: tidyTold(item.name) };
}

function tidyTold(told: Told): Told {
  if (typeof told === 'string') return told.trim();
  const { en, 'zh-CN': chinese } = told;
  return {
    ...(en === undefined ? {} : { en: en.trim() }),
    ...(chinese === undefined ? {} : { 'zh-CN': chinese.trim() }),
  };
}

/** Prices in the order of the shapes. */
function inOrder(prices: Readonly<Record<string, number>>, shapes: readonly string[]) {
  const known = shapes.filter((shape) => Object.hasOwn(prices, shape));
  return Object.fromEntries(known.map((shape) => [shape, prices[shape] ?? 0]));
}
