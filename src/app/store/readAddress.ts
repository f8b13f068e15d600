import { decodeLink } from '@/core/link/decodeLink';
import type { LinkReading } from '@/core/link/linkState';
import type { PlanDraft } from '@/core/plan/draft';
import { entryOf } from './historyEntry';
import { linkBudget } from './pageBudget';

/** What the address bar says, and what was being typed there. */
export type Address = LinkReading & { readonly draft: PlanDraft | undefined };

export async function readAddress(): Promise<Address> {
  const reading = await decodeLink(window.location.hash, linkBudget());
  return { ...reading, draft: entryOf(window.history.state)?.draft };
}
