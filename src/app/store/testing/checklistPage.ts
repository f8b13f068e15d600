import { afterEach, beforeEach, vi } from 'vitest';
import { lookAtChecklists } from '@/app/store/checklistStorage';
import { createChecklistStore } from '@/app/store/checklistStore';
import type { PlanState } from '@/app/store/planStore';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { fakeStorage } from './fakeStorage';
import { planWith, storeOf } from './storeOf';

/** Before each test a browser with an empty storage, and a clock that stands still. */
export function withBrowser(): { readonly storage: () => ReturnType<typeof fakeStorage> } {
  let storage: ReturnType<typeof fakeStorage> | undefined;
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-01-02') });
    vi.stubGlobal('document', new EventTarget());
    storage = fakeStorage();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return {
    storage: () => {
      if (!storage) throw new Error('no test runs yet');
      return storage;
    },
  };
}

type Opened = ReturnType<typeof open>;

/** Opens the page with this plan in a new tab. */
export function open(given: Partial<PlanState> & { readonly isFramed?: boolean } = {}) {
  const { isFramed = false, ...state } = given;
  const planStore = storeOf(state);
  const store = createChecklistStore(planStore, isFramed);
  store.start();
  return { planStore, store };
}
export const region = (text: string, from = emptyChecklist()): Checklist => ({
  ...from,
  inputs: { ...from.inputs, region: text },
});
export const done = (checklist: Checklist, id: 'renew' | 'choose-vpc'): Checklist => ({
  ...checklist,
  steps: { ...checklist.steps, [id]: { status: 'done' } },
});
export const rest = () => vi.advanceTimersByTime(300);
export const enter = ({ store }: Opened, checklist: Checklist) => {
  store.getState().change(checklist);
  rest();
};
export const shown = ({ store }: Opened) => store.getState().checklist;
export const regionOf = (opened: Opened) => shown(opened).inputs.region;
export const kept = () =>
  (lookAtChecklists() ?? []).map(({ checklist }) => checklist.inputs.region);
export const titled = (qps: number, title: string) => planWith(qps, { title });
