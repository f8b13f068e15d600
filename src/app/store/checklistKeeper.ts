import type { Checklist } from '@/core/provisioning/checklist/checklistState';
import { areSameChecklist, mergeChecklists } from '@/core/provisioning/checklist/mergeChecklists';
import { withPlans } from './checklistEntry';
import type { ChecklistState, ShownChecklist } from './checklistShown';
import {
  keepChecklist,
  lookAtChecklists,
  onChecklistElsewhere,
  readChecklistNow,
} from './checklistStorage';
import { planKeysOf } from './planKeys';
import type { PlanStore } from './planStore';
import { createNames } from './shelfNames';

/** Milliseconds without typing after which the checklist is saved. */
const restMs = 250;

type Store = {
  readonly getState: () => ChecklistState;
  readonly setState: (state: Partial<ChecklistState>) => void;
  readonly subscribe: (listen: (state: ChecklistState, before: ChecklistState) => void) => void;
};

export type ChecklistKeeper = ReturnType<typeof createChecklistKeeper>;

/**
 * Saves the shown checklist in the browser. Another tab may type into the same one, so only the fields that were
 * changed here since `base` are written into what is saved there now.
 */
export function createChecklistKeeper(store: Store, planStore: PlanStore) {
  let base: Checklist = store.getState().checklist;
  /** Keys of the plan that the checklist belongs to: the store may already show the next plan. */
  let keys = planKeysOf(planStore.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const choices = (lookAtChecklists() ?? []).map(({ id, name, changedAt }) => ({
      id,
      name,
      changedAt,
    }));
    store.setState({ choices });
  };
  const write = (isUsed = false) => {
    clearTimeout(timer);
    timer = undefined;
    const { id, checklist, name: shownName, offer, choices } = store.getState();
    if (offer !== undefined) return;
    const there = readChecklistNow(id);
    if (!there && !isUsed && areSameChecklist(checklist, base)) return;
    const merged = there ? mergeChecklists(base, checklist, there.checklist) : checklist;
    const isBound = there !== undefined && keys.every((key) => Object.hasOwn(there.plans, key));
    const isChanged = !there || !areSameChecklist(merged, there.checklist);
    const taken = new Set(choices.filter((one) => one.id !== id).map((one) => one.name));
    const isNamed = shownName === '' || shownName === there?.name;
    const name = isNamed ? shownName : createNames(taken).free(shownName);
    if (there && !isChanged && isBound && !isUsed && there.name === name) return accept(merged);
    const saving = keepChecklist({
      id,
      name,
      changedAt: isChanged ? Date.now() : (there?.changedAt ?? Date.now()),
      plans: isBound && !isUsed ? there.plans : withPlans(there?.plans ?? {}, keys, Date.now()),
      checklist: merged,
    });
    const isSaved = saving === 'saved';
    store.setState({ saving, ...(isSaved ? { isKept: true, isNew: false, name } : {}) });
    accept(merged);
    if (isSaved) look();
  };
  /** Takes what is saved now as the new base, and shows it. */
  const accept = (checklist: Checklist) => {
    base = checklist;
    if (areSameChecklist(checklist, store.getState().checklist)) return;
    store.setState({ checklist });
  };
  const flush = () => {
    if (timer !== undefined) write();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, restMs);
  };

  store.subscribe((state, before) => {
    if (state.checklist === before.checklist || state.id !== before.id) return;
    if (!areSameChecklist(state.checklist, base)) soon();
  });
  onChecklistElsewhere((id) => {
    look();
    const state = store.getState();
    const there = readChecklistNow(state.id);
    if (id !== undefined && id !== state.id) return;
    // Another tab deleted it. Typing here from now on saves it again.
    if (!there) return store.setState({ isKept: false, saving: 'off' });
    const merged = mergeChecklists(base, state.checklist, there.checklist);
    base = there.checklist;
    store.setState({ checklist: merged, name: there.name, isKept: true, isNew: false });
  });
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);

  return {
    flush,
    look,
    /** To be called when the page shows another checklist. */
    begin: (shown: ShownChecklist) => {
      clearTimeout(timer);
      timer = undefined;
      base = shown.checklist;
      keys = planKeysOf(planStore.getState());
    },
    keepNow: () => write(true),
    /** From now on the shown checklist belongs to the shown plan. */
    bind: () => write(true),
    /** The plan was edited or opened again: from now on it is found by its new content too. */
    bindSoon: () => {
      keys = planKeysOf(planStore.getState());
      if (store.getState().isKept) soon();
    },
  };
}
