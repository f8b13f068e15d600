import { encodeLink, encodeLinkNow } from '@/core/link/encodeLink';
import type { LinkState, OtherPlan } from '@/core/link/linkState';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
import type { PlanState } from './planStore';

/** The link to this moment from `#` on; undefined when it must be packed and the compressor is not loaded yet. */
export function addressNow(state: PlanState): string | undefined {
  return state.isBlank ? blankAddress(state) : encodeLinkNow(linkStateOf(state));
}

/** The same, whatever must be loaded for it. */
export async function addressOf(state: PlanState): Promise<string> {
  return state.isBlank ? blankAddress(state) : encodeLink(linkStateOf(state));
}

/** A plan that is only begun has no link: what is typed waits in the history beside its bare address. */
function blankAddress({ view, language, theme, linkSays }: PlanState): string {
  const choices = [
    ...(linkSays.language ? [`lang=${language}`] : []),
    ...(linkSays.theme && theme !== 'system' ? [`theme=${theme}`] : []),
  ];
  return `#/${view}${choices.length > 0 ? `?${choices.join('&')}` : ''}`;
}

/** What a link to this moment says. The second plan belongs to the page that compares. */
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

/** A plan with the stamp of its answer, as links carry it. */
export function stampedPlan(plan: Plan, pick: ShapeId | undefined): OtherPlan {
  const answering = answerOf(plan, pick);
  return {
    plan,
    ...(pick === undefined ? {} : { pick }),
    ...(answering.ok ? { stamp: stampOf(answering.answer) } : {}),
  };
}
