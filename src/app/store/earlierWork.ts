import { forgetKept, keepText, keptUnder, readKept } from './browserStorage';
import { workPrefix } from './hasEarlierWork';
import { isInFrame } from './inFrame';
import { newId } from './newId';
import type { PlanState, PlanStore } from './planStore';
import { readEntry, type SavedPlan, tidyName, writeEntry } from './shelfEntry';
import { savedLinkOf } from './shelfPlan';

/** How many plans are kept automatically; the oldest is dropped. */
const maximumPlans = 5;

/** How long after the last key typing is saved, in milliseconds. */
const restMs = 700;

/*
 * The last plans that were typed are saved automatically, each under a key of its own, so that the address without a
 * plan can offer them. When the storage is full or blocked, nothing is offered.
 */

/** The plans that were typed here, the newest first; none inside a frame. */
export function readEarlierWork(): readonly SavedPlan[] {
  if (isInFrame()) return [];
  return keptUnder(workPrefix)
    .flatMap(({ id, text }) => readEntry(id, text) ?? [])
    .toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

export function forgetEarlierWork(works: readonly SavedPlan[]): void {
  for (const { id } of works) forgetKept(workPrefix + id);
}

/**
 * Saves every plan that is edited in this tab. `begun` is what the store began with, when it may have been edited since.
 * Returns a function that stops it.
 */
export function startKeepingWork(store: PlanStore, begun = store.getState()): () => void {
  if (isInFrame()) return () => undefined;
  let pending: PlanState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = workOf(begun);
  const flush = () => {
    clearTimeout(timer);
    const state = pending;
    pending = undefined;
    if (state && !state.isBlank) void work.keep(state);
  };
  const follow = (state: PlanState, before: PlanState) => {
    if (state.arrivals !== before.arrivals) {
      flush();
      if (state.planId !== before.planId) work = workOf(state);
      return;
    }
    const isTyped = state.plan !== before.plan || state.pick !== before.pick;
    if (!isTyped || state.view === 'embed') return;
    pending = state;
    clearTimeout(timer);
    timer = setTimeout(flush, restMs);
  };
  follow(store.getState(), begun);
  const stop = store.subscribe(follow);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    flush();
    stop();
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}

/**
 * The place in storage of one plan. If another tab has edited the same plan since, this tab continues under a new
 * key.
 */
function workOf({ planId }: PlanState) {
  let key = workPrefix + planId;
  let seen = readKept(key);
  return {
    keep: async (state: PlanState) => {
      const name = tidyName(state.plan.title ?? '');
      const link = await savedLinkOf(state);
      if (readKept(key) !== seen) key = workPrefix + newId();
      const text = writeEntry({ name, savedAt: Date.now(), link });
      const others = readEarlierWork().filter(({ id }) => workPrefix + id !== key);
      forgetEarlierWork(others.slice(maximumPlans - 1));
      if (keepText(key, text) === 'full') {
        forgetEarlierWork(others);
        keepText(key, text);
      }
      seen = readKept(key);
    },
  };
}
