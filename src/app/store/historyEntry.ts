import type { PlanDraft } from '@/core/plan/draft';
import { type Edit, readEdit } from './edit';

/** What an entry of the browser's history holds besides its address. */
export type HistoryEntry = {
  /** The edit that made the entry; equal ones share it. */
  readonly edited: Edit | undefined;
  readonly draft: PlanDraft | undefined;
  /** Edits of one plan share its id; another plan has another. */
  readonly planId?: string;
};

/** An entry as read from the browser. `mendDraft` checks the draft before it is used. */
type FoundEntry = {
  readonly edited: Edit | undefined;
  readonly draft: unknown;
  readonly planId?: string;
};

/** The entry out of the browser's state; undefined for one that this page did not make. */
export function readHistoryEntry(state: unknown): FoundEntry | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { edited, draft, planId }: Readonly<Record<string, unknown>> = { ...state };
  // JSON drops an undefined edit; the entries of the first versions had no planId.
  if (!('edited' in state) && planId === undefined) return undefined;
  return {
    edited: readEdit(edited),
    draft,
    ...(typeof planId === 'string' ? { planId } : {}),
  };
}
