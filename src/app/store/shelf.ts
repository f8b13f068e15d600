import {
  forgetKept,
  isStorageBlocked,
  type Kept,
  keepText,
  keptUnder,
  readKept,
} from './browserStorage';
import { readEntry, type SavedPlan, writeEntry } from './shelfEntry';

/** An entry that cannot be read, as it stands in the browser. */
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
 * Each plan has a key of its own and there is no list of them, so two tabs that change different plans never write
 * over each other. A change reads its entry at the moment of the change.
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

/** Keeps a plan under its id, in place of what was there. */
export function keepPlan({ id, ...entry }: SavedPlan): Keeping {
  return write(id, writeEntry(entry));
}

/** Keeps many plans at once: whoever watches the shelf is told when all are there. */
export function keepPlans(plans: readonly SavedPlan[]): readonly Keeping[] {
  const keepings = plans.map(({ id, ...entry }) => put(id, writeEntry(entry)));
  tell();
  return keepings;
}

/** Takes out the plans that stand there as they are given, and says which: one that was changed since stays. */
export function removePlans(plans: readonly SavedPlan[]): readonly SavedPlan[] {
  const removed = plans.filter(
    ({ id, ...entry }) => readNow(id) === writeEntry(entry) && forgetKept(prefix + id),
  );
  tell();
  return removed;
}

/** Another name for a kept plan; whatever else another tab has changed of it stays. */
export function renamePlan(id: string, name: string): Keeping {
  const now = readNow(id);
  const plan = now === undefined ? undefined : readEntry(id, now);
  if (!plan) return 'gone';
  // Who names it has made it their own: it does not go with the rest of an import.
  const { importedAt: _, ...own } = plan;
  return keepPlan({ ...own, name });
}

/** Takes an entry away and gives its text as it was at that moment, to put it back; undefined when it was gone already. */
export function removeEntry(id: string): string | undefined {
  const text = readNow(id);
  if (!forgetKept(prefix + id)) return undefined;
  tell();
  return text;
}

/** Puts a removed entry back, unless another tab has done so and perhaps changed it since. */
export function putBack({ id, text }: DamagedEntry): Keeping {
  return readNow(id) === undefined ? write(id, text) : 'kept';
}

/** The text of an entry as it stands this moment. */
export function readNow(id: string): string | undefined {
  return readKept(prefix + id);
}

/** A name for a new entry, which no other tab can have taken. */
export function newId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const listeners = new Set<() => void>();

/** Tells of every change of the shelf, here or in another tab. Returns how to stop. */
export function watchShelf(listen: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', tellOfOthers);
  listeners.add(listen);
  return () => {
    listeners.delete(listen);
    if (listeners.size === 0) window.removeEventListener('storage', tellOfOthers);
  };
}

/** Without a key everything was cleared. */
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
