import type { LinkState } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';
import { writeLink } from './linkFiles';
import type { PlanState } from './planStore';

/** The link to the page as it is now, from `#` on. */
export async function addressOf(state: PlanState): Promise<string> {
  return state.isBlank && !state.unsized ? blankAddress(state) : writeLink(linkStateOf(state));
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
  const {
    view,
    plan,
    unsized,
    pick,
    language,
    theme,
    linkSays,
    labels,
    exchange,
    leaving,
    lists,
    other,
  } = state;
  return {
    view,
    ...stampedPlan(unsized ?? plan, pick),
    ...(linkSays.language ? { language } : {}),
    ...(linkSays.theme && theme !== 'system' ? { theme } : {}),
    ...(labels ? { labels } : {}),
    ...(view === 'products' && exchange ? { exchange } : {}),
    ...(view === 'leaving' && leaving ? { leaving } : {}),
    ...(view === 'products' && lists.length > 0 ? { lists } : {}),
    ...(view === 'compare' && other ? { other } : {}),
  };
}
