import * as v from 'valibot';
import type { ProductProblem, ProductProblemCode } from './productProblem';

/*
 * Reads a file by its schema, so that every problem in it is named at once: those that the schema finds, and those that
 * a walk and the file's own checks find beside it.
 */

/** As many problems of one file as are named: far more than anybody corrects by hand. */
export const namedProblems = 500;

/** What a file says by its schema, or everything that is wrong with it. */
export type FileReading<T> =
  | { readonly ok: true; readonly output: T }
  | { readonly ok: false; readonly problems: readonly ProductProblem[] };

/** Reads an input by a schema. `contradictions` are problems that no schema can find. */
export function readFields<E extends v.ObjectEntries>(
  schema: v.StrictObjectSchema<E, string>,
  input: unknown,
  contradictions: (input: unknown) => readonly ProductProblem[],
): FileReading<v.InferOutput<v.StrictObjectSchema<E, string>>> {
  if (!isObject(input)) {
    return { ok: false, problems: [{ path: '', code: 'wrong-type', limit: 'object' }] };
  }
  const outcome = v.safeParse(schema, input);
  const stated = outcome.success ? [] : outcome.issues.flatMap(problemOf);
  const problems = [...stated, ...shapeProblems(schema, input, ''), ...contradictions(input)];
  if (outcome.success && problems.length === 0) return { ok: true, output: outcome.output };
  const ordered = inOrderOf(Object.keys(schema.entries), once(problems));
  return { ok: false, problems: ordered.slice(0, namedProblems).map(cut) };
}

/** Without a problem that both the schema and a walk have found. */
function once(problems: readonly ProductProblem[]): readonly ProductProblem[] {
  return [...new Map(problems.map((one) => [`${one.code} ${one.path}`, one])).values()];
}

/** By the fields of the file; unknown fields come last. */
function inOrderOf(
  fieldNames: readonly string[],
  problems: readonly ProductProblem[],
): readonly ProductProblem[] {
  const placeOf = ({ path }: ProductProblem) => {
    const place = fieldNames.indexOf(path.split('.', 1)[0] ?? '');
    return place < 0 ? fieldNames.length : place;
  };
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

type Issue = v.BaseIssue<unknown>;

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
