import type { LinkState } from '@/core/link/linkState';
import type { PlanState } from './planStore';

/** What a link to this moment says. */
export function linkStateOf(state: PlanState): LinkState {
  const { view, plan, pick, language, theme, linkSays } = state;
  return {
    view,
    plan,
    ...(pick === undefined ? {} : { pick }),
    ...(linkSays.language ? { language } : {}),
    ...(linkSays.theme && theme !== 'system' ? { theme } : {}),
  };
}
