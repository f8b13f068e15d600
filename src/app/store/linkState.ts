import { encodeLink, encodeLinkNow } from '@/core/link/encodeLink';
import type { LinkState, OtherPlan } from '@/core/link/linkState';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
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

/** A plan with a summary of today's answer, as links carry it. */
export function stampedPlan(plan: Plan, pick: ShapeId | undefined): OtherPlan {
  const answering = answerOf(plan, pick);
  return {
    plan,
    ...(pick === undefined ? {} : { pick }),
    ...(answering.ok ? { stamp: stampOf(answering.answer) } : {}),
  };
}
