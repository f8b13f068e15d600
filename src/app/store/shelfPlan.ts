import { decodeLink } from '@/core/link/decodeLink';
import { encodeLink } from '@/core/link/encodeLink';
import type { Plan } from '@/core/plan/planSchema';
import type { Words } from '@/core/words/en';
import { arrivalOf } from './arrival';
import { stampedPlan } from './linkState';
import { linkBudget } from './pageBudget';
import type { PlanState, PlanStore } from './planStore';
import { type Keeping, newId, putBack, readNow, removeEntry } from './shelf';
import { type SavedPlan, tidyName } from './shelfEntry';

/** What is kept of the open plan: its link with today's answer, in no language and no theme, as the Size page. */
export function savedLinkOf({ plan, pick, labels }: PlanState): Promise<string> {
  const more = labels ? { labels } : {};
  return encodeLink({ view: 'size', ...stampedPlan(plan, pick), ...more });
}

/** Opens a kept plan in the page that is shown, with its notices: what could not be read, what has changed since. */
export async function openSaved(store: PlanStore, saved: SavedPlan, words: Words): Promise<void> {
  const { state, problems } = await decodeLink(saved.link, linkBudget());
  const { view, language, theme, ...arrival } = arrivalOf({ state, problems }, words);
  store.getState().arrive({ ...arrival, planId: saved.id }, { kind: 'savedPlan', id: saved.id });
}

/** Opens the plan of a file in the page that is shown. */
export function openPlan(store: PlanStore, plan: Plan, words: Words): void {
  const { view, arrivals } = store.getState();
  const address = { state: { view, plan }, problems: [] };
  store.getState().arrive(arrivalOf(address, words), { kind: 'planFile', id: arrivals });
}

/** Whether two links tell of the same plan: the answer of the time of writing is no part of it. */
export async function areSamePlan(link: string, other: string): Promise<boolean> {
  if (link === other) return true;
  const [a, b] = await Promise.all([link, other].map(unstamped));
  return a !== undefined && a === b;
}

async function unstamped(link: string): Promise<string | undefined> {
  const { state } = await decodeLink(link, linkBudget());
  if (!state.plan) return undefined;
  const { plan, pick, labels } = state;
  return JSON.stringify([plan, pick, labels]);
}

/** A plan from elsewhere as an entry of the shelf. */
export async function planEntry(plan: Plan, name: string): Promise<Omit<SavedPlan, 'id'>> {
  const link = await encodeLink({ view: 'size', ...stampedPlan(plan, undefined) });
  return { name: tidyName(name), savedAt: Date.now(), link };
}

/**
 * Undoes a replacement. Where another tab has changed the entry since, that stays, and what was there before comes
 * back beside it.
 */
export function takeBack(id: string, before: string, written: string | undefined): Keeping {
  if (readNow(id) !== written) return putBack({ id: newId(), text: before });
  removeEntry(id);
  return putBack({ id, text: before });
}
