import { decodeLink } from '@/core/link/decodeLink';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem } from '@/core/plan/problem';
import { type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { newId } from './newId';
import { keepPlans, readShelf } from './shelf';
import { type SavedPlan, toEntry } from './shelfEntry';
import { createNames, type Names } from './shelfNames';

/** What is wrong with a file of saved plans: with the file itself, or with the plan at a position in it. */
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

type ShelfReading = {
  readonly entries: readonly Entry[];
  readonly problems: readonly ShelfProblem[];
};

/** Every saved plan in one file, as links, because every version of the page can open a link. */
export function writeShelfFile(plans: readonly SavedPlan[]): string {
  const entries = plans.map(({ name, savedAt, link }) => ({
    name,
    savedAt: new Date(savedAt).toISOString(),
    link,
  }));
  return `${JSON.stringify({ version: 1, plans: entries }, null, 2)}\n`;
}

/** Whether a file's content looks like saved plans. */
export function isShelf(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'plans' in input;
}

/** The plans of a file that can be opened, and everything that is wrong with the others. */
export async function readShelfFile(input: unknown, budget: ReadingBudget): Promise<ShelfReading> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse({ path: '', code: 'wrong-type', limit: 'object' });
  }
  const { version, plans }: Readonly<Record<string, unknown>> = { ...input };
  if (version !== 1) return refuse({ path: 'version', code: 'wrong-version', limit: 1 });
  if (plans === undefined) return refuse({ path: 'plans', code: 'required' });
  if (!Array.isArray(plans)) return refuse({ path: 'plans', code: 'wrong-type', limit: 'list' });
  const entries: Entry[] = [];
  const problems: ShelfProblem[] = [];
  // One after the other: they share the budget, and the page stays responsive.
  for (const [i, one] of plans.entries()) {
    const reading = await readOne(one, i + 1, budget);
    entries.push(...reading.entries);
    for (const problem of reading.problems) problems.push(problem);
    await spend(budget, workOfEntry);
  }
  return { entries, problems };
}

/** How many plans an import added, renamed and left out. */
type Imported = {
  readonly added: number;
  /** Already here with the same name and the same link. */
  readonly same: number;
  /** Added under another name, because its own is taken by a different plan. */
  readonly renamed: number;
  /** Did not fit into the browser's storage. */
  readonly left: number;
  /** The plans that were added, so that they can be removed again. */
  readonly plans: readonly SavedPlan[];
};

/** Adds plans to the saved ones. Nothing is replaced: a name that is taken gets a number. */
export function importPlans(entries: readonly Entry[]): Imported {
  const here = readShelf();
  const importedAt = Date.now();
  const taken = createNames();
  const namesByLink = new Map<string, Names>();
  const note = (link: string, name: string) => {
    taken.add(name);
    const names = namesByLink.get(link) ?? createNames();
    namesByLink.set(link, names.add(name));
  };
  for (const { link, name } of here) note(link, name);
  const others: { readonly plan: SavedPlan; readonly isRenamed: boolean }[] = [];
  for (const entry of entries) {
    if (namesByLink.get(entry.link)?.hasNumbered(entry.name)) continue;
    const name = taken.free(entry.name);
    note(entry.link, name);
    others.push({
      plan: { ...entry, id: newId(), name, importedAt },
      isRenamed: name !== entry.name,
    });
  }
  const keepings = keepPlans(others.map(({ plan }) => plan));
  const added = others.filter((_, i) => keepings[i] === 'kept');
  return {
    added: added.length,
    same: entries.length - others.length,
    renamed: added.filter(({ isRenamed }) => isRenamed).length,
    left: others.length - added.length,
    plans: added.map(({ plan }) => plan),
  };
}

/** Work that an entry costs in addition to its link. */
const workOfEntry = 2_000;

async function readOne(
  input: unknown,
  place: number,
  budget: ReadingBudget,
): Promise<ShelfReading> {
  const entry = toEntry(input);
  if (!entry) {
    const problem = { path: `plans.${place}.link`, code: 'required' } as const;
    return { entries: [], problems: [{ kind: 'plan', place, name: nameIn(input), problem }] };
  }
  const { state, problems } = await decodeLink(entry.link, budget);
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
