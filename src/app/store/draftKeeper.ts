import { createStore } from 'zustand/vanilla';
import type { PlanDraft } from '@/core/plan/draft';

/** What is being typed while it is no plan; undefined while the store's plan is what stands in the form. */
export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/** Keeps unreadable typing beside the store, which is never wrong, so that a reload loses none of it. */
export function createDraftKeeper(draft: PlanDraft | undefined) {
  return createStore<{ readonly draft: PlanDraft | undefined }>()(() => ({ draft }));
}
