import { decodeLink } from '@/core/link/decodeLink';
import type { LinkReading } from '@/core/link/linkState';
import { rest, restEvery } from '@/core/plan/readingBudget';
import { readHistoryEntry } from './historyEntry';
import { describeKept } from './keptProducts';
import { linkBudget } from './pageBudget';

/** What the address bar says, and what was being typed there. Another version of the page may have written it. */
export type Address = LinkReading & {
  /** The link itself, from `#` on. */
  readonly link?: string;
  readonly typed?: unknown;
  readonly planId?: string | undefined;
};

export async function readAddress(): Promise<Address> {
  const budget = linkBudget();
  const link = window.location.hash;
  // A plan is read by the rules of its product. A frame shows what its link says, whatever this browser keeps.
  if (!link.startsWith('#/embed')) await describeKept();
  const reading = await decodeLink(link, budget);
  // Rendering follows in the same task as the reading: after long work it starts in a new one.
  if (budget.work > restEvery / 4) await rest(budget);
  const entry = readHistoryEntry(window.history.state);
  return { ...reading, link, typed: entry?.draft, planId: entry?.planId };
}
