import { createStore } from 'zustand/vanilla';
import type { Problem } from '@/core/plan/problem';
import { readChecklist, writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import {
  onSavedElsewhere,
  readBefore,
  readSaved,
  type Saving,
  save,
  saveBefore,
} from './checklistStorage';

/** What brings another checklist: a link, a file, a fresh start, or another tab. */
export type Bringer = 'link' | 'file' | 'clear' | 'tab';

export type ChecklistState = {
  readonly checklist: Checklist;
  /** How keeping it in the browser went: `off` until something is entered. */
  readonly saving: Saving;
  /** What of the saved or linked text could not be read. */
  readonly dropped: readonly Problem[];
  /** The checklist that another took the place of, and what brought the other. */
  readonly before: { readonly checklist: Checklist; readonly by: Bringer } | undefined;
};

export type ChecklistActions = {
  readonly change: (next: Checklist) => void;
  /** Takes another checklist in place of this one, which can be had back. */
  readonly replace: (next: Checklist, by: Bringer, dropped?: readonly Problem[]) => void;
  readonly takeBack: () => void;
  readonly dismiss: () => void;
};

export type ChecklistStore = ReturnType<typeof createChecklistStore>;

/** How long typing rests before it is saved, in milliseconds. */
const restMs = 250;

/** Everything entered on the checklist, kept in this browser. A link's checklist goes before the saved one. */
export function createChecklistStore(linked: string | undefined) {
  const saved = readSaved();
  const read = saved.text === undefined ? undefined : readChecklist(saved.text);
  const fromLink = linked === undefined ? undefined : readChecklist(linked);
  const shown = fromLink ?? read;
  const own = read?.checklist;
  const isReplaced = fromLink && own && ![emptyText, linked].includes(writeChecklist(own));
  const before = isReplaced ? ({ checklist: own, by: 'link' } as const) : readReplaced();
  const store = createStore<ChecklistState & ChecklistActions>()((set) => ({
    checklist: shown?.checklist ?? emptyChecklist(),
    saving: saved.saving,
    dropped: shown?.dropped ?? [],
    before,
    change: (checklist) => set({ checklist }),
    replace: (checklist, by, dropped = []) =>
      set((state) => ({ checklist, dropped, before: { checklist: state.checklist, by } })),
    takeBack: () =>
      set((state) => ({
        checklist: state.before?.checklist ?? state.checklist,
        before: undefined,
        dropped: [],
      })),
    dismiss: () => set({ dropped: [], before: undefined }),
  }));
  keepSaved(store);
  onSavedElsewhere((text) => {
    const { checklist, dropped } = readChecklist(text);
    store.getState().replace(checklist, 'tab', dropped);
  });
  if (isReplaced) saveReplaced(before);
  if (fromLink) store.setState({ saving: save(writeChecklist(fromLink.checklist)) });
  return store;
}

let kept: { readonly store: ChecklistStore; linked: string | undefined } | undefined;

/** The one checklist of the page. A link that brings another later takes its place and can be undone. */
export function checklistStoreFor(linked: string | undefined): ChecklistStore {
  if (!kept) kept = { store: createChecklistStore(linked), linked };
  else if (linked !== undefined && linked !== kept.linked) {
    const { checklist, dropped } = readChecklist(linked);
    kept.store.getState().replace(checklist, 'link', dropped);
  }
  kept.linked = linked;
  return kept.store;
}

type Replaced = ChecklistState['before'];

/** What was replaced outlives a reload too, until it is decided which to keep. */
function saveReplaced(before: Replaced): void {
  saveBefore(before && JSON.stringify({ by: before.by, text: writeChecklist(before.checklist) }));
}

function readReplaced(): Replaced {
  const saved = readBefore();
  if (saved === undefined) return undefined;
  try {
    const { by, text }: { by: Bringer; text: string } = JSON.parse(saved);
    const isKnown = ['link', 'file', 'clear', 'tab'].includes(by) && typeof text === 'string';
    return isKnown ? { by, checklist: readChecklist(text).checklist } : undefined;
  } catch {
    return undefined;
  }
}

const emptyText = writeChecklist(emptyChecklist());

function keepSaved(store: {
  getState: () => ChecklistState;
  setState: (state: Partial<ChecklistState>) => void;
  subscribe: (listen: (state: ChecklistState, before: ChecklistState) => void) => void;
}): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const saving = save(writeChecklist(store.getState().checklist));
    if (saving !== store.getState().saving) store.setState({ saving });
  };
  store.subscribe((state, before) => {
    if (state.before !== before.before) saveReplaced(state.before);
    if (state.checklist === before.checklist) return;
    clearTimeout(timer);
    timer = setTimeout(flush, restMs);
  });
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}
