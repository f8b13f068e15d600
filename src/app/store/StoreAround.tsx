import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { LanguageWords } from '@/core/words/loadWords';
import type { DraftKeeper } from './draftKeeper';
import type { PlanStore } from './planStore';
import { AppContext } from './storeContext';

type Props = {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  /** The language shown. */
  readonly spoken: LanguageWords;
  readonly children: ReactNode;
};

/** Gives all parts within the store, the words, and the product of the plan. */
export function StoreAround({ store, keeper, spoken, children }: Props) {
  const platform = useStore(store, (state) => state.plan.platform);
  const parts = useMemo(
    () => ({ store, keeper, spoken, platform }),
    [store, keeper, spoken, platform],
  );
  return <AppContext value={parts}>{children}</AppContext>;
}
