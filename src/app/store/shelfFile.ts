import { decodeLink } from '@/core/link/decodeLink';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem } from '@/core/plan/problem';
import { keepPlan, newId, readShelf } from './shelf';
import { entryOf, parseJson, type SavedPlan } from './shelfEntry';

/** What is wrong with a file of saved plans: with all of it, or with the plan at a place in it. */
export type ShelfProblem =
  | { readonly kind: 'file'; readonly problem: Problem }
  | {
      readonly kind: 'plan';
      readonly place: number;
      readonly name: string;
      readonly problem: Problem;
    }
  | {
      readonly kind: 'link';
      readonly place: number;
      readonly name: string;
      readonly problem: LinkProblem;
    };

type Entry = Omit<SavedPlan, 'id'>;

export type ShelfReading = {
  readonly entries: readonly Entry[];
  readonly problems: readonly ShelfProblem[];
};

/** Every saved plan as one file: links, since they open for ever. */
export function writeShelfFile(plans: readonly SavedPlan[]): string {
  const entries = plans.map(({ name, savedAt, link }) => ({
    name,
    savedAt: new Date(savedAt).toISOString(),
    link,
  }));
  return `${JSON.stringify({ version: 1, plans: entries }, null, 2)}\n`;
}

/** Whether a file's content is meant as saved plans. */
export function isShelf(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'plans' in input;
}

/** The plans of a file that can be opened, and everything that is wrong with the rest. */
export async function readShelfFile(text: string): Promise<ShelfReading> {
  const input = parseJson(text);
  if (input === undefined) return refuse({ path: '', code: 'unreadable' });
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ path: '', code: 'wrong-type', limit: 'object' });
  }
  const { version, plans }: Readonly<Record<string, unknown>> = { ...input };
  if (version !== 1) return refuse({ path: 'version', code: 'wrong-version', limit: 1 });
  if (plans === undefined) return refuse({ path: 'plans', code: 'required' });
  if (!Array.isArray(plans)) return refuse({ path: 'plans', code: 'wrong-type', limit: 'list' });
  const readings = await Promise.all(plans.map((one, i) => readOne(one, i + 1)));
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** How an import went, by plans. */
export type Imported = {
  readonly added: number;
  /** The same name with the same link is here already. */
  readonly same: number;
  /** Taken under another name, since its own is that of another plan. */
  readonly renamed: number;
  /** Did not fit into the browser's storage. */
  readonly left: number;
};

/** Adds plans to those that are here. Nothing is replaced: a name that is taken gets a number. */
export function importPlans(entries: readonly Entry[]): Imported {
  const here = [...readShelf()];
  const counts = { added: 0, same: 0, renamed: 0, left: 0 };
  for (const entry of entries) {
    if (here.some(({ name, link }) => isNumbered(name, entry.name) && link === entry.link)) {
      counts.same += 1;
      continue;
    }
    const name = freeName(entry.name, here);
    const plan = { ...entry, id: newId(), name };
    if (keepPlan(plan) !== 'kept') {
      counts.left += 1;
      continue;
    }
    here.push(plan);
    counts.added += 1;
    if (name !== entry.name) counts.renamed += 1;
  }
  return counts;
}

/** The name itself, or with the first number that is free. */
export function freeName(name: string, plans: readonly Pick<SavedPlan, 'name'>[]): string {
  const taken = new Set(plans.map((plan) => plan.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

/** Whether a name is another with a number behind it, as an earlier import may have given it. */
function isNumbered(name: string, other: string): boolean {
  return name === other || (name.startsWith(other) && /^ \(\d+\)$/.test(name.slice(other.length)));
}

async function readOne(input: unknown, place: number): Promise<ShelfReading> {
  const entry = entryOf(input);
  if (!entry) {
    const problem = { path: `plans.${place}.link`, code: 'required' } as const;
    return { entries: [], problems: [{ kind: 'plan', place, name: nameIn(input), problem }] };
  }
  const { state, problems } = await decodeLink(entry.link);
  const { name } = entry;
  const told = problems.map((problem) => ({ kind: 'link', place, name, problem }) as const);
  if (state.plan) return { entries: [entry], problems: told };
  const none = { code: 'no-workload', parameter: 'w' } as const;
  return {
    entries: [],
    problems: told.length > 0 ? told : [{ kind: 'link', place, name, problem: none }],
  };
}

function nameIn(input: unknown): string {
  const isNamed = typeof input === 'object' && input !== null && 'name' in input;
  return isNamed && typeof input.name === 'string' ? input.name : '';
}

function refuse(problem: Problem): ShelfReading {
  return { entries: [], problems: [{ kind: 'file', problem }] };
}
