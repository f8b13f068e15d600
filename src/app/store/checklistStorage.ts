import { parseJson } from '@/core/plan/parseJson';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { areSameChecklist } from '@/core/provisioning/checklist/mergeChecklists';
import { forgetKept, isStorageBlocked, keepText, keptUnder, readKept } from './browserStorage';
import {
  type ChecklistEntry,
  type ReadEntry,
  readChecklistEntry,
  writeChecklistEntry,
} from './checklistEntry';

/** How keeping a checklist in the browser goes. */
export type Saving = 'off' | 'saved' | 'full' | 'blocked';

const prefix = 'streamsizer.cluster.';

/*
 * Older versions of the page kept one checklist for all clusters, and the one before it. Both are read under their
 * old keys, and move to a key of their own when they are changed.
 */
const oldKeys: Readonly<Record<string, string>> = {
  old: 'streamsizer.checklist',
  'old-before': 'streamsizer.checklist.before',
};

/** Every checklist of this browser, the latest change first; undefined where its storage is closed to the page. */
export function lookAtChecklists(): readonly ReadEntry[] | undefined {
  if (isStorageBlocked()) return undefined;
  const ids = keptUnder(prefix).map(({ id }) => id);
  return [...new Set([...ids, ...Object.keys(oldKeys)])]
    .flatMap((id) => readChecklistNow(id) ?? [])
    .filter((entry) => !(entry.id in oldKeys && saysNothing(entry)))
    .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
}

/** The checklist as it is saved at this moment. */
export function readChecklistNow(id: string): ReadEntry | undefined {
  const text = readKept(prefix + id);
  if (text !== undefined) return readChecklistEntry(id, text);
  const old = readKept(oldKeys[id] ?? '');
  return old === undefined ? undefined : readOld(id, old);
}

export function keepChecklist(entry: ChecklistEntry): Saving {
  const kept = keepText(prefix + entry.id, writeChecklistEntry(entry));
  if (kept !== 'kept') return kept;
  forgetOld(entry.id);
  return 'saved';
}

export function removeChecklist(id: string): void {
  forgetKept(prefix + id);
  forgetOld(id);
}

/** Tells when another tab changed a checklist; without an id all may have changed. Returns how to stop. */
export function onChecklistElsewhere(tell: (id: string | undefined) => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === null) tell(undefined);
    else if (key.startsWith(prefix)) tell(key.slice(prefix.length));
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

function saysNothing({ checklist, dropped }: ReadEntry): boolean {
  return dropped.length === 0 && areSameChecklist(checklist, emptyChecklist(checklist.path));
}

function forgetOld(id: string): void {
  const old = oldKeys[id];
  if (old !== undefined) forgetKept(old);
}

/** The one checklist was saved as it is; the one before it, as text inside an object. */
function readOld(id: string, text: string): ReadEntry {
  const input = parseJson(text);
  const isWrapped = typeof input === 'object' && input !== null && 'text' in input;
  const checklist = isWrapped ? parseJson(String(input.text)) : input;
  return readChecklistEntry(id, JSON.stringify({ checklist: checklist ?? text }));
}
