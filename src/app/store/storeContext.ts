import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { PlatformId } from '@/core/platforms/platform';
import type { LanguageWords } from '@/core/words/loadWords';
import type { Words } from '@/core/words/words';
import type { DraftKeeper } from './draftKeeper';
import type { PlanActions, PlanState, PlanStore } from './planStore';

type AppParts = {
  readonly store: PlanStore;
  /** The product of the store's plan. Known here once for all words, so that no part asks at every edit. */
  readonly platform: PlatformId;
  /** The language shown. */
  readonly spoken: LanguageWords;
  readonly keeper: DraftKeeper;
};

/** The store, the language that is shown and the keeper of unreadable typing. */
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

/** The words of the language shown, for the product of the plan. */
export function useWords(): Words {
  const { spoken, platform } = useAppParts();
  return spoken.wordsFor(platform);
}

/** The words of the language shown, for any product: where two plans meet, each has its own. */
export function useWordsFor(platform: string): Words {
  return useAppParts().spoken.wordsFor(platform);
}

/** The same for all products, where many of them are set side by side. */
export function useEveryWords(): LanguageWords['wordsFor'] {
  return useAppParts().spoken.wordsFor;
}

export function useDraftKeeper(): DraftKeeper {
  return useAppParts().keeper;
}
