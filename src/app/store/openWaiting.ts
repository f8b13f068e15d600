import { decodeLink } from '@/core/link/decodeLink';
import { arrivalOf } from './arrival';
import { loadPageWords } from './loadPageWords';
import { linkBudget } from './pageBudget';
import type { PlanStore } from './planStore';

/** Opens the plan of a link whose product has become known. What is shown, and how, stays as it is. */
export async function openWaiting(store: PlanStore, link: string): Promise<void> {
  const { state, problems } = await decodeLink(link, linkBudget());
  const spoken = await loadPageWords(store.getState().language);
  const address = { state, problems, link };
  const { language, theme, ...arrival } = arrivalOf(address, spoken.wordsFor(state.plan?.platform));
  store.getState().arrive(arrival, { kind: 'productFile', id: store.getState().arrivals });
}
