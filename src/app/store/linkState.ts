import type { LinkState } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';
import type { PlanState } from './planStore';

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
    risk,
    decides,
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
    ...(view === 'risk' && risk ? { risk } : {}),
    ...(view === 'risk' && decides ? { decides } : {}),
    ...(view === 'products' && lists.length > 0 ? { lists } : {}),
    ...(view === 'compare' && other ? { other } : {}),
  };
}
