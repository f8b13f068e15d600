import * as v from 'valibot';
import type { Problem, ProblemCode } from '@/core/plan/problem';

/** The parts of a valibot schema that are read here. */
type Node = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

export type Salvage = {
  /** What the schema accepts of the input; undefined when nothing of it. */
  readonly kept: unknown;
  readonly problems: readonly Problem[];
};

/**
 * Reads part by part: an object keeps its good fields, a list its good items and a record its good entries, up to the
 * most it may have, and a problem names each part left out. A required field that is bad takes its object with it.
 */
export function readBySchema(schema: v.GenericSchema, input: unknown): Salvage {
  return read(schema, input, '');
}

function read(node: Node, input: unknown, path: string): Salvage {
  if (node.wrapped) return read(node.wrapped, input, path);
  if (node.entries) return readObject(node, node.entries, input, path);
  if (node.item) return readList(node, node.item, input, path);
  if (node.key && node.value) return readRecord(node, node.key, node.value, input, path);
  const outcome = v.safeParse(node, input);
  if (outcome.success) return { kept: outcome.output, problems: [] };
  return refuse(path, outcome.issues[0].message, outcome.issues[0].expected);
}

function readObject(
  node: Node,
  entries: Readonly<Record<string, Node>>,
  input: unknown,
  path: string,
): Salvage {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(path, 'wrong-type object');
  }
  const problems: Problem[] = [];
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(input)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const at = join(path, key);
    if (!entry) problems.push({ path: at, code: 'unknown-field' });
    else {
      const part = read(entry, value, at);
      // One by one: a hundred thousand problems are too many arguments for one call.
      for (const problem of part.problems) problems.push(problem);
      if (part.kept !== undefined) kept.push([key, part.kept]);
    }
  }
  const whole = v.safeParse(node, Object.fromEntries(kept));
  if (whole.success) return { kept: whole.output, problems };
  const missing = Object.keys(entries).filter(
    (key) => !Object.hasOwn(input, key) && !(entries[key]?.type ?? '').endsWith('optional'),
  );
  const required = missing.map((key): Problem => ({ path: join(path, key), code: 'required' }));
  return { kept: undefined, problems: [...problems, ...required] };
}

function readList(node: Node, item: Node, input: unknown, path: string): Salvage {
  if (!Array.isArray(input)) return refuse(path, 'wrong-type list');
  const most = boundOf(node, 'max_length', input.length);
  const parts = input.slice(0, most).map((one, i) => read(item, one, join(path, String(i))));
  const problems = parts.flatMap((part) => part.problems);
  if (input.length > most) problems.push({ path, code: 'too-many', limit: most });
  const kept = parts.flatMap((part) => (part.kept === undefined ? [] : [part.kept]));
  return { kept, problems };
}

function readRecord(node: Node, name: Node, entry: Node, input: unknown, path: string): Salvage {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(path, 'wrong-type object');
  }
  const problems: Problem[] = [];
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(input)) {
    const at = join(path, key);
    if (!v.is(name, key)) problems.push({ path: at, code: 'unknown-field' });
    else {
      const part = read(entry, value, at);
      for (const problem of part.problems) problems.push(problem);
      if (part.kept !== undefined) kept.push([key, part.kept]);
    }
  }
  const most = boundOf(node, 'max_entries', kept.length);
  if (kept.length > most) problems.push({ path, code: 'too-many', limit: most });
  return { kept: Object.fromEntries(kept.slice(0, most)), problems };
}

function boundOf({ pipe }: Node, type: string, otherwise: number): number {
  const bound = pipe?.find((one) => one.type === type)?.requirement;
  return typeof bound === 'number' ? bound : otherwise;
}

/** `message` is the problem's code and, after a blank, its bound. */
function refuse(path: string, message: string, expected?: string | null): Salvage {
  const [code = '', bound] = message.split(' ');
  const allowed =
    code === 'not-one-of' ? (expected ?? '').replace(/[()"]/g, '').split(' | ') : bound;
  const limit = typeof allowed === 'string' && /^\d+$/.test(allowed) ? Number(allowed) : allowed;
  const problem = { path, code: code as ProblemCode, ...(limit === undefined ? {} : { limit }) };
  return { kept: undefined, problems: [problem] };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
