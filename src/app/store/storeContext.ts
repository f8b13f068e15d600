import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Words } from '@/core/words/en';
import type { DraftKeeper } from './draftKeeper';
import type { PlanActions, PlanState, PlanStore } from './planStore';

export type House = {
  readonly store: PlanStore;
  readonly words: Words;
  readonly keeper: DraftKeeper;
};

/** The store, the words of the language shown and the keeper of unreadable typing, for every view. */
export const HouseContext = createContext<House | undefined>(undefined);

function useHouse(): House {
  const house = use(HouseContext);
  if (!house) throw new Error('a view stands outside the house');
  return house;
}

export function usePlanStore<T>(select: (state: PlanState & PlanActions) => T): T {
  return useStore(useHouse().store, select);
}

export function useStoreApi(): PlanStore {
  return useHouse().store;
}

export function useWords(): Words {
  return useHouse().words;
}

export function useDraftKeeper(): DraftKeeper {
  return useHouse().keeper;
}
