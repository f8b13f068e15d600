import { decodeLink } from '@/core/link/decodeLink';
import type { LinkReading } from '@/core/link/linkState';
import { rest, restEvery } from '@/core/plan/readingBudget';
import { readHistoryEntry } from './historyEntry';
import { linkBudget } from './pageBudget';

/** What the address bar says, and what was being typed there: another version of the page may have kept it. */
export type Address = LinkReading & {
  readonly typed?: unknown;
  readonly planId?: string | undefined;
};

export async function readAddress(): Promise<Address> {
  const budget = linkBudget();
  const reading = await decodeLink(window.location.hash, budget);
  // The page is made in the same breath as the answer: after long work it begins with a fresh one.
  if (budget.work > restEvery / 4) await rest(budget);
  const entry = readHistoryEntry(window.history.state);
  return { ...reading, typed: entry?.draft, planId: entry?.planId };
}
