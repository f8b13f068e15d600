import { decodeLink } from '@/core/link/decodeLink';
import type { LinkReading } from '@/core/link/linkState';
import { rest, restEvery } from '@/core/plan/readingBudget';
import { readHistoryEntry } from './historyEntry';
import { linkBudget } from './pageBudget';

/** What the address bar says, and what was being typed there. Another version of the page may have written it. */
export type Address = LinkReading & {
  readonly typed?: unknown;
  readonly planId?: string | undefined;
};

export async function readAddress(): Promise<Address> {
  const budget = linkBudget();
  const reading = await decodeLink(window.location.hash, budget);
  // Rendering follows in the same task as the reading: after long work it starts in a new one.
  if (budget.work > restEvery / 4) await rest(budget);
  const entry = readHistoryEntry(window.history.state);
  return { ...reading, typed: entry?.draft, planId: entry?.planId };
}
