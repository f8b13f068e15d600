import { createStore } from 'zustand/vanilla';
import type { PlanDraft } from '@/core/plan/draft';

/** Holds what is being typed while it cannot be read as a plan; undefined while the form and the store agree. */
export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/** The store only ever holds a valid plan, so unreadable typing is kept here; a reload loses none of it. */
export function createDraftKeeper(draft: PlanDraft | undefined) {
  return createStore<{ readonly draft: PlanDraft | undefined }>()(() => ({ draft }));
}
