import type { PlanState } from '@/app/store/planStore';
import { encodeLink } from '@/core/link/encodeLink';
import type { LinkChoices } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';

/**
 * The link from an embed to the page: the same plan, in the embed's language but the reader's theme. The page also
 * says when the answer has changed. What could not be read of the embed's link stays in the new link, so that the
 * page reports it.
 */
export async function pageLink(state: PlanState): Promise<string> {
  const { plan, pick, language, linkSays, labels, notice, linkedChecklist, embed } = state;
  const { risk, decides } = state;
  const view = viewOf(embed?.part);
  if (embed?.isExample || (notice && notice.problems.length > 0)) return sameLink(view);
  const stamped = stampedPlan(plan, pick);
  return encodeLink({
    view,
    ...stamped,
    ...(notice?.was ? { stamp: notice.was } : {}),
    ...(linkSays.language ? { language } : {}),
    ...(labels ? { labels } : {}),
    ...(view === 'provision' && linkedChecklist ? { checklist: linkedChecklist } : {}),
    ...(view === 'risk' && risk ? { risk } : {}),
    ...(view === 'risk' && decides ? { decides } : {}),
  }).catch(() => sameLink(view));
}

type OpenedView = 'size' | 'provision' | 'road' | 'risk';

/** The view that shows what the part is of. */
function viewOf(part: LinkChoices['part']): OpenedView {
  if (part === 'checklist') return 'provision';
  return part === 'road' || part === 'risk' ? part : 'size';
}

/** The embed's address with another view in it. */
export function sameLink(view: OpenedView): string {
  return window.location.hash.replace(/^#\/?embed/, `#/${view}`);
}
