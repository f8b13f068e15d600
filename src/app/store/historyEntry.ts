import type { PlanDraft } from '@/core/plan/draft';
import { type Edit, readEdit } from './edit';

/** What an entry of the browser's history remembers beside its address. */
export type HistoryEntry = {
  /** The edit that made the entry; equal ones share it. */
  readonly edited: Edit | undefined;
  readonly draft: PlanDraft | undefined;
  /** The plan that the address is a moment of: its edits share it, another plan has another. */
  readonly planId?: string;
};

/** An entry as it is found: its draft is read by `mendDraft` before anything is done with it. */
type FoundEntry = {
  readonly edited: Edit | undefined;
  readonly draft: unknown;
  readonly planId?: string;
};

/** The entry out of the browser's state; undefined for one that this page did not make. */
export function readHistoryEntry(state: unknown): FoundEntry | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { edited, draft, planId }: Readonly<Record<string, unknown>> = { ...state };
  // Text has no place for an edit that is undefined; the entries of the first versions had no planId.
  if (!('edited' in state) && planId === undefined) return undefined;
  return {
    edited: readEdit(edited),
    draft,
    ...(typeof planId === 'string' ? { planId } : {}),
  };
}
