import { arrivalAt } from './arrivalAt';
import { readLink } from './linkFiles';
import { loadPageWords } from './loadPageWords';
import type { PlanStore } from './planStore';

/** Opens the plan of a link whose product has become known. What is shown, and how, stays as it is. */
export async function openWaiting(store: PlanStore, link: string): Promise<void> {
  const { state, problems } = await readLink(link);
  const spoken = await loadPageWords(store.getState().language);
  const address = { state, problems, link };
  const { language, theme, ...arrival } = await arrivalAt(address, spoken.wordsFor());
  store.getState().arrive(arrival, { kind: 'productFile', id: store.getState().arrivals });
}
