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
  // Both say what other products cost in the currency of the plan.
  const hasRates = view === 'products' || view === 'road';
  return {
    view,
    ...stampedPlan(unsized ?? plan, pick),
    ...(linkSays.language ? { language } : {}),
    ...(linkSays.theme && theme !== 'system' ? { theme } : {}),
    ...(labels ? { labels } : {}),
    ...(hasRates && exchange ? { exchange } : {}),
    ...(view === 'leaving' && leaving ? { leaving } : {}),
    ...(view === 'risk' && risk ? { risk } : {}),
    ...(view === 'risk' && decides ? { decides } : {}),
    ...(hasRates && lists.length > 0 ? { lists } : {}),
    ...(view === 'compare' && other ? { other } : {}),
  };
}
