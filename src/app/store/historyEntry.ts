import type { PlanDraft } from '@/core/plan/draft';

/** What an entry of the browser's history remembers beside its address. */
export type HistoryEntry = {
  /** The field or deed whose edits share the entry. */
  readonly edited: string;
  readonly draft: PlanDraft | undefined;
};

/** The entry out of the browser's state; undefined for one that this page did not make. */
export function entryOf(state: unknown): HistoryEntry | undefined {
  return typeof state === 'object' && state !== null && 'edited' in state
    ? (state as HistoryEntry)
    : undefined;
}
