import type { LinkReading } from '@/core/link/linkState';
import { rest, restEvery } from '@/core/plan/readingBudget';
import { readHistoryEntry } from './historyEntry';
import { describeKept } from './keptProducts';
import { readLink } from './linkFiles';
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
  if (asksForNothing(link)) return { ...bareAddress, link, ...typedHere() };
  const reading = await readLink(link, budget);
  // Rendering follows in the same task as the reading: after long work it starts in a new one.
  if (budget.work > restEvery / 4) await rest(budget);
  return { ...reading, link, ...typedHere() };
}

/** The address that asks for nothing: it shows the first example. */
export const bareAddress: Address = { state: { view: 'size' }, problems: [] };

/** Whether a link has nothing to be read. */
function asksForNothing(link: string): boolean {
  return link.replace(/^#\/?/, '') === '';
}

function typedHere(): Pick<Address, 'typed' | 'planId'> {
  const entry = readHistoryEntry(window.history.state);
  return { typed: entry?.draft, planId: entry?.planId };
}
