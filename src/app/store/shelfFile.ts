import { decodeLink } from '@/core/link/decodeLink';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem } from '@/core/plan/problem';
import { keepPlans, newId, readShelf } from './shelf';
import { entryOf, parseJson, type SavedPlan } from './shelfEntry';
import { freeName, isNumbered } from './shelfNames';

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
  const here = readShelf();
  const taken = new Set(here.map(({ name }) => name));
  const namesByLink = new Map<string, string[]>();
  const noteName = (link: string, name: string) => {
    const names = namesByLink.get(link);
    if (names) names.push(name);
    else namesByLink.set(link, [name]);
  };
  for (const { link, name } of here) noteName(link, name);
  const others: { readonly plan: SavedPlan; readonly isRenamed: boolean }[] = [];
  for (const entry of entries) {
    if (namesByLink.get(entry.link)?.some((name) => isNumbered(name, entry.name))) continue;
    const name = freeName(entry.name, taken);
    taken.add(name);
    noteName(entry.link, name);
    others.push({ plan: { ...entry, id: newId(), name }, isRenamed: name !== entry.name });
  }
  const keepings = keepPlans(others.map(({ plan }) => plan));
  const added = others.filter((_, i) => keepings[i] === 'kept');
  return {
    added: added.length,
    same: entries.length - others.length,
    renamed: added.filter(({ isRenamed }) => isRenamed).length,
    left: others.length - added.length,
  };
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
