import type { PlanState } from '@/app/store/planStore';
import { encodeLink } from '@/core/link/encodeLink';
import { stampedPlan } from '@/core/report/answerStamp';

/**
 * The page behind an embed: the same plan to work on, in the embed's language but the reader's colours. An answer that
 * has changed is told there too. What the embed's own link could not give stays in it, so that the page tells it.
 */
export async function pageLink(state: PlanState): Promise<string> {
  const { plan, pick, language, linkSays, labels, notice, linkedChecklist, embed } = state;
  const view = embed?.part === 'checklist' ? 'provision' : 'size';
  if (embed?.isExample || (notice && notice.problems.length > 0)) return sameLink(view);
  const stamped = stampedPlan(plan, pick);
  return encodeLink({
    view,
    ...stamped,
    ...(notice?.was ? { stamp: notice.was } : {}),
    ...(linkSays.language ? { language } : {}),
    ...(labels ? { labels } : {}),
    ...(view === 'provision' && linkedChecklist ? { checklist: linkedChecklist } : {}),
  }).catch(() => sameLink(view));
}

/** The embed's address with another page in the view's place. */
export function sameLink(view: 'size' | 'provision'): string {
  return window.location.hash.replace(/^#\/?embed/, `#/${view}`);
}
