import { encodeLink, encodeLinkNow } from '@/core/link/encodeLink';
import type { LinkState } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';
import type { PlanState } from './planStore';

/**
 * The link to the page as it is now, from `#` on; undefined when it must be packed and the compressor is not loaded
 * yet.
 */
export function addressNow(state: PlanState): string | undefined {
  return state.isBlank ? blankAddress(state) : encodeLinkNow(linkStateOf(state));
}

/** The same link; loads the compressor if it is needed. */
export async function addressOf(state: PlanState): Promise<string> {
  return state.isBlank ? blankAddress(state) : encodeLink(linkStateOf(state));
}

/** A new plan without a complete workload has no link: what is typed is kept in the history. */
function blankAddress({ view, language, theme, linkSays }: PlanState): string {
  const choices = [
    ...(linkSays.language ? [`lang=${language}`] : []),
    ...(linkSays.theme && theme !== 'system' ? [`theme=${theme}`] : []),
  ];
  return `#/${view}${choices.length > 0 ? `?${choices.join('&')}` : ''}`;
}

/** What a link to the page as it is now says. Only the Compare page includes the second plan. */
export function linkStateOf(state: PlanState): LinkState {
  const { view, plan, pick, language, theme, linkSays, labels, other } = state;
  return {
    view,
    ...stampedPlan(plan, pick),
    ...(linkSays.language ? { language } : {}),
    ...(linkSays.theme && theme !== 'system' ? { theme } : {}),
    ...(labels ? { labels } : {}),
    ...(view === 'compare' && other ? { other } : {}),
  };
}
