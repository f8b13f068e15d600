import {
  forgetKept,
  isStorageBlocked,
  type Kept,
  keepText,
  keptUnder,
  readKept,
} from './browserStorage';
import { readEntry, type SavedPlan, writeEntry } from './shelfEntry';

/** An entry that cannot be read, with its text as it is in the browser. */
export type DamagedEntry = { readonly id: string; readonly text: string };

export type Shelf = {
  /** The newest first. */
  readonly plans: readonly SavedPlan[];
  readonly damaged: readonly DamagedEntry[];
  /** Whether the browser lets the page keep anything at all. */
  readonly isBlocked: boolean;
};

/** How keeping a plan went; `gone` when another tab has deleted it. */
export type Keeping = Kept | 'gone';

const prefix = 'streamsizer.plan.';

/*
 * Each plan has a key of its own and there is no list of them, so two tabs that change different plans never
 * overwrite each other. Every change first reads the current entry.
 */

/** The plans kept in this browser, the newest first; none where its storage is blocked. */
export function readShelf(): readonly SavedPlan[] {
  return lookAtShelf().plans;
}

export function lookAtShelf(): Shelf {
  const entries = keptUnder(prefix);
  const read = entries.map((entry) => ({ entry, plan: readEntry(entry.id, entry.text) }));
  return {
    plans: read.flatMap(({ plan }) => plan ?? []).toSorted(byTime),
    damaged: read.flatMap(({ entry, plan }) => (plan ? [] : [entry])),
    isBlocked: isStorageBlocked(),
  };
}

/** Saves a plan under its id and replaces what was there. */
export function keepPlan({ id, ...entry }: SavedPlan): Keeping {
  return write(id, writeEntry(entry));
}

/** Saves many plans and notifies listeners once. */
export function keepPlans(plans: readonly SavedPlan[]): readonly Keeping[] {
  const keepings = plans.map(({ id, ...entry }) => put(id, writeEntry(entry)));
  tell();
  return keepings;
}

/** Removes those of the plans that have not changed since, and returns them. */
export function removePlans(plans: readonly SavedPlan[]): readonly SavedPlan[] {
  const removed = plans.filter(
    ({ id, ...entry }) => readNow(id) === writeEntry(entry) && forgetKept(prefix + id),
  );
  tell();
  return removed;
}

/** Renames a saved plan and keeps whatever else another tab has changed in it. */
export function renamePlan(id: string, name: string): Keeping {
  const now = readNow(id);
  const plan = now === undefined ? undefined : readEntry(id, now);
  if (!plan) return 'gone';
  // A plan that was renamed is no longer removed together with the import that brought it.
  const { importedAt: _, ...own } = plan;
  return keepPlan({ ...own, name });
}

/** Removes an entry and returns its text, to put it back; undefined when it was already gone. */
export function removeEntry(id: string): string | undefined {
  const text = readNow(id);
  if (!forgetKept(prefix + id)) return undefined;
  tell();
  return text;
}

/** Restores a removed entry, unless another tab has already restored it and perhaps changed it. */
export function putBack({ id, text }: DamagedEntry): Keeping {
  return readNow(id) === undefined ? write(id, text) : 'kept';
}

/** The current text of an entry. */
export function readNow(id: string): string | undefined {
  return readKept(prefix + id);
}

const listeners = new Set<() => void>();

/** Calls `listen` after every change of the saved plans, in this tab or another. Returns a function that stops it. */
export function watchShelf(listen: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', tellOfOthers);
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
    if (listeners.size === 0) window.removeEventListener('storage', tellOfOthers);
  };
}

/** A storage event without a key means that everything was cleared. */
function tellOfOthers({ key }: StorageEvent): void {
  if (key === null || key.startsWith(prefix)) tell();
}

function tell(): void {
  for (const listen of listeners) listen();
}

function write(id: string, text: string): Keeping {
  const keeping = put(id, text);
  if (keeping === 'kept') tell();
  return keeping;
}

function put(id: string, text: string): Keeping {
  return keepText(prefix + id, text);
}

function byTime(a: SavedPlan, b: SavedPlan): number {
  return b.savedAt - a.savedAt || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}
