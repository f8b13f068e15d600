import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { PlatformId } from '@/core/platforms/platform';
import type { LanguageWords } from '@/core/words/loadWords';
import type { Subject, WordsFor, WordsWith } from '@/core/words/words';
import type { DraftKeeper } from './draftKeeper';
import { useEverySubject, useSubjects } from './loadPageWords';
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

/**
 * The words of the language shown, for the product of the plan. What a subject says by itself comes with them when the
 * subject is named here; suspends until it has come.
 */
export function useWords<S extends Subject = never>(...subjects: readonly S[]): WordsWith<S> {
  const { spoken, platform } = useAppParts();
  return useSubjects(spoken, subjects)(platform);
}

/** The words of the language shown, for any product: where two plans meet, each has its own words. */
export function useWordsFor<S extends Subject = never>(
  platform: string,
  ...subjects: readonly S[]
): WordsWith<S> {
  return useEverySubject(useAppParts().spoken, subjects)(platform);
}

/** The words of the language shown, for all products, where many of them stand side by side. */
export function useEveryWords<S extends Subject = never>(...subjects: readonly S[]): WordsFor<S> {
  return useEverySubject(useAppParts().spoken, subjects);
}

export function useDraftKeeper(): DraftKeeper {
  return useAppParts().keeper;
}
