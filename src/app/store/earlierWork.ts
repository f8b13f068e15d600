import { forgetKept, keepText, keptUnder, readKept } from './browserStorage';
import { isInFrame } from './inFrame';
import type { PlanState, PlanStore } from './planStore';
import { newId } from './shelf';
import { readEntry, type SavedPlan, tidyName, writeEntry } from './shelfEntry';
import { savedLinkOf } from './shelfPlan';

const prefix = 'streamsizer.work.';

/** Plans that are kept by themselves; older ones go. */
const maximumPlans = 5;

/** How long typing rests before it is kept, in milliseconds. */
const restMs = 700;

/*
 * What was typed last is kept by itself, each plan under a key of its own, so that the bare address can offer it.
 * A full or blocked storage only means that it cannot.
 */

/** The plans that were typed here, the newest first; none inside a frame. */
export function readEarlierWork(): readonly SavedPlan[] {
  if (isInFrame()) return [];
  return keptUnder(prefix)
    .flatMap(({ id, text }) => readEntry(id, text) ?? [])
    .toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

export function forgetEarlierWork(works: readonly SavedPlan[]): void {
  for (const { id } of works) forgetKept(prefix + id);
}

/** Keeps every plan that is edited here, Returns how to stop. */
export function startKeepingWork(store: PlanStore): () => void {
  if (isInFrame()) return () => undefined;
  let pending: PlanState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = workOf(store.getState());
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

/** One plan's place. Where another tab has gone on with the same plan, this one goes on beside it. */
function workOf({ planId }: PlanState) {
  let key = prefix + planId;
  let seen = readKept(key);
  return {
    keep: async (state: PlanState) => {
      const name = tidyName(state.plan.title ?? '');
      const link = await savedLinkOf(state);
      if (readKept(key) !== seen) key = prefix + newId();
      const text = writeEntry({ name, savedAt: Date.now(), link });
      const others = readEarlierWork().filter(({ id }) => prefix + id !== key);
      forgetEarlierWork(others.slice(maximumPlans - 1));
      if (keepText(key, text) === 'full') {
        forgetEarlierWork(others);
        keepText(key, text);
      }
      seen = readKept(key);
    },
  };
}
