import type { LinkState, OtherPlan } from '@/core/link/linkState';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
import type { PlanState } from './planStore';

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
