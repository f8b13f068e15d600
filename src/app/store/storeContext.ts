import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Words } from '@/core/words/en';
import type { DraftKeeper } from './draftKeeper';
import type { PlanActions, PlanState, PlanStore } from './planStore';

export type AppParts = {
  readonly store: PlanStore;
  readonly words: Words;
  readonly keeper: DraftKeeper;
};

/** The store, the words of the language shown and the keeper of unreadable typing, for every view. */
export const AppContext = createContext<AppParts | undefined>(undefined);

function useAppParts(): AppParts {
  const parts = use(AppContext);
  if (!parts) throw new Error('a view is rendered outside the app');
  return parts;
}

export function usePlanStore<T>(select: (state: PlanState & PlanActions) => T): T {
  return useStore(useAppParts().store, select);
}

export function useStoreApi(): PlanStore {
  return useAppParts().store;
}

export function useWords(): Words {
  return useAppParts().words;
}

export function useDraftKeeper(): DraftKeeper {
  return useAppParts().keeper;
}
