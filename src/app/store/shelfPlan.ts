import type { Plan } from '@/core/plan/planSchema';
import { stampedPlan } from '@/core/report/answerStamp';
import type { Words } from '@/core/words/words';
import { arrivalOf } from './arrival';
import { readLink, writeLink } from './linkFiles';
import { newId } from './newId';
import type { PlanState, PlanStore } from './planStore';
import { type Keeping, putBack, readNow, removeEntry } from './shelf';
import { type SavedPlan, tidyName } from './shelfEntry';

/** What is saved of the open plan: its link to the Size page with today's answer, without a language or a theme. */
export function savedLinkOf({ plan, pick, labels }: PlanState): Promise<string> {
  const more = labels ? { labels } : {};
  return writeLink({ view: 'size', ...stampedPlan(plan, pick), ...more });
}

/** Opens a saved plan on the current page, and says what could not be read and what has changed since. */
export async function openSaved(store: PlanStore, saved: SavedPlan, words: Words): Promise<void> {
  const { state, problems } = await readLink(saved.link);
  const { view, language, theme, ...arrival } = arrivalOf(
    { state, problems, link: saved.link },
    words,
  );
  store.getState().arrive({ ...arrival, planId: saved.id }, { kind: 'savedPlan', id: saved.id });
}

/** Opens the plan of a file on the current page. */
export function openPlan(store: PlanStore, plan: Plan, words: Words): void {
  const { view, arrivals } = store.getState();
  const address = { state: { view, plan }, problems: [] };
  store.getState().arrive(arrivalOf(address, words), { kind: 'planFile', id: arrivals });
}

/** Whether two links hold the same plan. The answer that they were made with does not count. */
export async function areSamePlan(link: string, other: string): Promise<boolean> {
  if (link === other) return true;
  const [a, b] = await Promise.all([link, other].map(unstamped));
  return a !== undefined && a === b;
}

async function unstamped(link: string): Promise<string | undefined> {
  const { state } = await readLink(link);
  if (!state.plan) return undefined;
  const { plan, pick, labels } = state;
  return JSON.stringify([plan, pick, labels]);
}

/** A plan from a file as a plan to save. */
export async function planEntry(plan: Plan, name: string): Promise<Omit<SavedPlan, 'id'>> {
  const link = await writeLink({ view: 'size', ...stampedPlan(plan, undefined) });
  return { name: tidyName(name), savedAt: Date.now(), link };
}

/**
 * Undoes a replacement. If another tab has changed the entry since, that change stays, and the previous entry is
 * restored under a new id.
 */
export function takeBack(id: string, before: string, written: string | undefined): Keeping {
  if (readNow(id) !== written) return putBack({ id: newId(), text: before });
  removeEntry(id);
  return putBack({ id, text: before });
}
