import type { PlanDraft } from '@/core/plan/draft';

/** What an entry of the browser's history remembers beside its address. */
export type HistoryEntry = {
  /** The field or deed whose edits share the entry. */
  readonly edited: string;
  readonly draft: PlanDraft | undefined;
  /** The plan that the address is a moment of: its edits share it, another plan has another. */
  readonly planId?: string;
};

/** An entry as it is found: its draft is read by `mendDraft` before anything is done with it. */
type FoundEntry = {
  readonly edited: string;
  readonly draft: unknown;
  readonly planId?: string;
};

/** The entry out of the browser's state; undefined for one that this page did not make. */
export function entryOf(state: unknown): FoundEntry | undefined {
  if (typeof state !== 'object' || state === null || !('edited' in state)) return undefined;
  const { edited } = state;
  if (typeof edited !== 'string') return undefined;
  const planId = 'planId' in state && typeof state.planId === 'string' ? state.planId : undefined;
  return {
    edited,
    draft: 'draft' in state ? state.draft : undefined,
    ...(planId === undefined ? {} : { planId }),
  };
}
