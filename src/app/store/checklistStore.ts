import { createStore } from 'zustand/vanilla';
import type { Plan } from '@/core/plan/planSchema';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { copyForCluster } from '@/core/provisioning/checklist/copyForCluster';
import { mergeChecklists } from '@/core/provisioning/checklist/mergeChecklists';
import { type ChecklistKeeper, createChecklistKeeper } from './checklistKeeper';
import {
  type ChecklistState,
  freshChecklist,
  type ShownChecklist,
  shownFor,
} from './checklistShown';
import { keepChecklist, readChecklistNow, removeChecklist } from './checklistStorage';
import { isInFrame } from './inFrame';
import type { PlanState, PlanStore } from './planStore';

export type ChecklistActions = {
  readonly change: (next: Checklist) => void;
  readonly clear: () => void;
  /** Takes the plan and the checklist of a file, beside those that are here. */
  readonly openFile: (checklist: Checklist, plan: Plan | undefined) => void;
  /** Shows another of this browser's checklists, from now on with this plan. */
  readonly choose: (id: string) => void;
  /** Begins another for this plan; `from` is one whose region, addresses and owners it starts with. */
  readonly begin: (name: string, from: string | undefined) => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  /** Keeps the checklist that a link brought, beside those that are here. */
  readonly accept: () => void;
  /** Drops what the link brought and shows the plan's own checklist. */
  readonly decline: () => void;
  readonly takeBack: () => void;
  readonly dismiss: () => void;
};

export type ChecklistStore = ReturnType<typeof createChecklistStore>;

/**
 * The checklist of the open plan. A new store holds nothing and touches nothing; `start` reads the browser's storage,
 * keeps what is entered, and follows the plan and the other tabs from then on.
 */
export function createChecklistStore(planStore: PlanStore, isFramed = isInFrame()) {
  let keeper: ChecklistKeeper | undefined;
  const store = createStore<ChecklistState & ChecklistActions>()((set, get) => {
    const show = (shown: ShownChecklist, more: Partial<ChecklistState> = {}) => {
      keeper?.flush();
      set({ undo: undefined, ...shown, ...more });
      keeper?.begin(shown);
    };
    const put = (checklist: Checklist, name: string) => {
      show({ ...freshChecklist(planStore.getState()), name, checklist });
      keeper?.keepNow();
    };
    return {
      ...nothingShown,
      undo: undefined,
      change: (checklist) => {
        const { offer } = get();
        set({ checklist, isNew: false });
        // Who changes a checklist wants to keep it. In a frame the page around it may have led to the click.
        if (offer === 'open') get().accept();
      },
      clear: () => {
        const { checklist: before, name, id } = get();
        const cleared = emptyChecklist(before.path);
        const run = () =>
          set((state) =>
            state.id === id
              ? { checklist: mergeChecklists(cleared, state.checklist, before), undo: undefined }
              : { undo: undefined },
          );
        set({ checklist: cleared, dropped: [], undo: { by: 'clear', name, run } });
      },
      openFile: (checklist, plan) => {
        keeper?.flush();
        const before = planStore.getState();
        const { arrivals, linkedChecklist } = before;
        const idBefore = get().id;
        if (plan) planStore.getState().arrive({ plan }, { kind: 'checklistFile', id: arrivals });
        put(checklist, plan?.title ?? '');
        const { id, name } = get();
        const made = JSON.stringify(readChecklistNow(id)?.checklist);
        const run = () => {
          keeper?.flush();
          if (JSON.stringify(readChecklistNow(id)?.checklist) === made) removeChecklist(id);
          if (plan) {
            const { planId, pick, labels, other } = before;
            const back = { plan: before.plan, planId, pick, labels, other };
            const arrival = { ...back, checklist: linkedChecklist };
            planStore.getState().arrive(arrival, { kind: 'undoChecklistFile', id: arrivals });
          } else show(shownFor(before, isFramed));
          if (get().id !== idBefore) get().choose(idBefore);
          keeper?.look();
        };
        set({ undo: { by: 'file', name, run } });
      },
      choose: (id) => {
        const entry = readChecklistNow(id);
        if (!entry) return;
        show({ ...entry, isKept: true, offer: undefined, isNew: false });
        keeper?.bind();
      },
      begin: (name, from) => {
        const source = from === undefined ? undefined : readChecklistNow(from)?.checklist;
        put(source ? copyForCluster(source) : emptyChecklist(get().checklist.path), name);
      },
      rename: (name) => {
        set({ name });
        keeper?.keepNow();
      },
      remove: () => {
        keeper?.flush();
        const { id, name } = get();
        const entry = readChecklistNow(id);
        removeChecklist(id);
        show(freshChecklist(planStore.getState()), { saving: 'off' });
        keeper?.look();
        if (!entry) return;
        const run = () => {
          if (!readChecklistNow(id)) keepChecklist(entry);
          get().choose(id);
        };
        set({ undo: { by: 'delete', name, run } });
      },
      accept: () => {
        if (get().offer !== 'open') return;
        set({ offer: undefined });
        keeper?.keepNow();
        planStore.getState().checklistTaken();
      },
      decline: () => {
        planStore.getState().checklistTaken();
        show(shownFor(planStore.getState(), isFramed));
      },
      takeBack: () => get().undo?.run(),
      dismiss: () => set({ dropped: [], undo: undefined, isNew: false }),
    };
  });
  const start = () => {
    if (keeper) return;
    store.setState({ ...shownFor(planStore.getState(), isFramed), isStarted: true });
    keeper = createChecklistKeeper(store, planStore);
    const settle = () => {
      // What the link brought is saved here already.
      const { linkedChecklist, checklistTaken } = planStore.getState();
      if (linkedChecklist !== undefined && !store.getState().offer) checklistTaken();
      keeper?.bindSoon();
    };
    planStore.subscribe((now, before) => {
      if (!isOther(now, before)) {
        if (now.plan !== before.plan) keeper?.bindSoon();
        return;
      }
      keeper?.flush();
      const shown = shownFor(now, isFramed);
      if (shown.id !== store.getState().id) {
        store.setState({ undo: undefined, ...shown });
        keeper?.begin(shown);
      }
      settle();
    });
    settle();
  };
  return Object.assign(store, { start });
}

const nothingShown: Omit<ChecklistState, 'undo'> = {
  id: '',
  name: '',
  checklist: emptyChecklist(),
  isKept: false,
  offer: undefined,
  isNew: false,
  dropped: [],
  saving: 'off',
  choices: [],
  isStarted: false,
};

/** Whether another plan arrived, or the same plan by a link that brings a checklist. Undo and redo of one plan do not count. */
function isOther(now: PlanState, before: PlanState): boolean {
  const hasArrived = now.arrivals !== before.arrivals;
  return hasArrived && (now.planId !== before.planId || now.linkedChecklist !== undefined);
}

const stores = new WeakMap<PlanStore, ChecklistStore>();

/** The one checklist of the page. */
export function checklistStoreFor(planStore: PlanStore): ChecklistStore {
  const store = stores.get(planStore) ?? createChecklistStore(planStore);
  stores.set(planStore, store);
  return store;
}
