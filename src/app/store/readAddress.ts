import { decodeLink } from '@/core/link/decodeLink';
import type { LinkReading } from '@/core/link/linkState';
import { entryOf } from './historyEntry';
import { linkBudget } from './pageBudget';

/** What the address bar says, and what was being typed there: another version of the page may have kept it. */
export type Address = LinkReading & {
  readonly typed?: unknown;
  readonly planId?: string | undefined;
};

export async function readAddress(): Promise<Address> {
  const reading = await decodeLink(window.location.hash, linkBudget());
  const entry = entryOf(window.history.state);
  return { ...reading, typed: entry?.draft, planId: entry?.planId };
}
