import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { ChecklistState } from '@/app/store/checklistShown';
import type { ChecklistActions, ChecklistStore } from '@/app/store/checklistStore';
import type { ChecklistInputs } from '@/core/provisioning/checklist/checklistState';

export const ChecklistContext = createContext<ChecklistStore | undefined>(undefined);

export function useChecklist<T>(select: (state: ChecklistState & ChecklistActions) => T): T {
  const store = use(ChecklistContext);
  if (!store) throw new Error('a part of the checklist stands outside it');
  return useStore(store, select);
}

export function useChecklistStore(): ChecklistStore {
  const store = use(ChecklistContext);
  if (!store) throw new Error('a part of the checklist stands outside it');
  return store;
}

/** What is typed in the panels, and a function that changes part of it. */
export function useInputs(): readonly [
  ChecklistInputs,
  (change: Partial<ChecklistInputs>) => void,
] {
  const store = useChecklistStore();
  const inputs = useStore(store, (state) => state.checklist.inputs);
  const set = (change: Partial<ChecklistInputs>) => {
    const { checklist, change: take } = store.getState();
    take({ ...checklist, inputs: { ...checklist.inputs, ...change } });
  };
  return [inputs, set];
}
