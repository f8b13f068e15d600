import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { lookAtChecklists } from './checklistStorage';
import { createChecklistStore } from './checklistStore';
import type { PlanState } from './planStore';
import { fakeStorage } from './testing/fakeStorage';
import { planWith, storeOf } from './testing/storeOf';

type Opened = ReturnType<typeof open>;

/** The page with this plan, as a tab starts it. */
function open(given: Partial<PlanState> & { readonly isFramed?: boolean } = {}) {
  const { isFramed = false, ...state } = given;
  const planStore = storeOf(state);
  const store = createChecklistStore(planStore, isFramed);
  store.start();
  return { planStore, store };
}
const region = (text: string, from = emptyChecklist()): Checklist => ({
  ...from,
  inputs: { ...from.inputs, region: text },
});
const done = (checklist: Checklist, id: 'renew' | 'choose-vpc'): Checklist => ({
  ...checklist,
  steps: { ...checklist.steps, [id]: { status: 'done' } },
});
const rest = () => vi.advanceTimersByTime(300);
const enter = ({ store }: Opened, checklist: Checklist) => {
  store.getState().change(checklist);
  rest();
};
const shown = ({ store }: Opened) => store.getState().checklist;
const regionOf = (opened: Opened) => shown(opened).inputs.region;
const kept = () => (lookAtChecklists() ?? []).map(({ checklist }) => checklist.inputs.region);
const titled = (qps: number, title: string) => planWith(qps, { title });

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-02') });
  vi.stubGlobal('document', new EventTarget());
  storage = fakeStorage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('each plan has a checklist of its own', () => {
  it('which another plan never shows, but can go on with', () => {
    const first = open({ plan: titled(5, 'Orders') });
    enter(first, done(region('cn-beijing'), 'choose-vpc'));
    const second = open({ plan: titled(6, 'Logs') });
    expect(shown(second)).toEqual(emptyChecklist());
    expect(second.store.getState().isNew).toBe(true);
    const [orders] = second.store.getState().choices;
    expect(orders?.name).toBe('Orders');
    second.store.getState().choose(orders?.id ?? '');
    expect(regionOf(second)).toBe('cn-beijing');
    expect(regionOf(open({ plan: titled(6, 'Logs') }))).toBe('cn-beijing');
  });

  it('found again by the same plan in another tab, and after edits by the tab’s id of it', () => {
    const first = open({ plan: planWith(5), planId: 'a' });
    enter(first, region('cn-beijing'));
    expect(regionOf(open({ plan: planWith(5) }))).toBe('cn-beijing');
    first.planStore.getState().setPlan(planWith(7), 'qps');
    expect(regionOf(first)).toBe('cn-beijing');
    rest();
    expect(regionOf(open({ plan: planWith(7) }))).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(8), planId: 'a' }))).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(8) }))).toBe('');
  });

  it('also when another plan is opened while typing rests, and with a way back', () => {
    const page = open({ plan: planWith(5), planId: 'a' });
    page.store.getState().change(region('cn-beijing'));
    page.planStore.getState().arrive({ plan: planWith(6), planId: 'b' }, 'example');
    expect(regionOf(page)).toBe('');
    enter(page, region('cn-shanghai'));
    expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
    page.planStore.getState().arrive({ plan: planWith(5), planId: 'a' }, 'travelled');
    expect(regionOf(page)).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(6) }))).toBe('cn-shanghai');
  });

  it('and making the page’s store writes nothing', () => {
    storage.texts.set('streamsizer.checklist', writeChecklist(region('cn-beijing')));
    const before = [...storage.texts];
    createChecklistStore(storeOf({ linkedChecklist: writeChecklist(region('cn-hangzhou')) }));
    expect([...storage.texts]).toEqual(before);
  });

  it('and begins from another: what was typed, with every step open', () => {
    const page = open({ plan: titled(5, 'Orders') });
    enter(page, done(region('cn-beijing'), 'choose-vpc'));
    page.store.getState().begin('Orders', page.store.getState().id);
    expect(regionOf(page)).toBe('cn-beijing');
    expect(shown(page).steps).toEqual({});
    expect(page.store.getState().name).toBe('Orders (2)');
    expect(kept()).toHaveLength(2);
    expect(shown(open({ plan: titled(5, 'Orders') })).steps).toEqual({});
  });

  it('and one that was deleted can be had back', () => {
    const page = open({ plan: planWith(5) });
    enter(page, region('cn-beijing'));
    page.store.getState().remove();
    expect([regionOf(page), kept()]).toEqual(['', []]);
    page.store.getState().takeBack();
    expect([regionOf(page), kept()]).toEqual(['cn-beijing', ['cn-beijing']]);
  });
});

it('the one checklist of before comes over, and so does the one that it took the place of', () => {
  storage.texts.set('streamsizer.checklist', writeChecklist(region('cn-beijing')));
  const replaced = { by: 'link', text: writeChecklist(region('cn-shanghai')) };
  storage.texts.set('streamsizer.checklist.before', JSON.stringify(replaced));
  const page = open();
  expect(regionOf(page)).toBe('');
  expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
  page.store.getState().choose('old');
  enter(page, done(shown(page), 'renew'));
  expect(storage.texts.has('streamsizer.checklist')).toBe(false);
  expect(shown(open({ plan: planWith(1) })).steps.renew?.status).toBe('done');
  expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
});

describe('a link’s checklist', () => {
  const linked = (text: string) => ({ linkedChecklist: writeChecklist(region(text)) });

  it('is kept only once it is accepted, beside one’s own, whichever links were opened', () => {
    enter(open({ plan: planWith(5) }), region('mine'));
    const before = [...storage.texts];
    for (const text of ['one', 'two']) {
      const page = open({ plan: planWith(5), ...linked(text) });
      expect([regionOf(page), page.store.getState().offer]).toEqual([text, 'open']);
      page.planStore.getState().setPlan(planWith(9), 'qps');
      rest();
    }
    expect([...storage.texts]).toEqual(before);
    const page = open({ plan: planWith(5), ...linked('two') });
    page.store.getState().accept();
    expect(kept().toSorted()).toEqual(['mine', 'two']);
    expect(page.planStore.getState().linkedChecklist).toBeUndefined();
    expect(regionOf(open({ plan: planWith(5) }))).toBe('two');
  });

  it('is accepted by a change, and left for one’s own by word', () => {
    enter(open({ plan: planWith(5) }), region('mine'));
    const left = open({ plan: planWith(5), ...linked('theirs') });
    left.store.getState().decline();
    expect([regionOf(left), kept()]).toEqual(['mine', ['mine']]);
    const taken = open({ plan: planWith(5), ...linked('theirs') });
    enter(taken, done(shown(taken), 'renew'));
    expect(kept().toSorted()).toEqual(['mine', 'theirs']);
  });

  it('is never kept inside a frame, whatever is clicked there', () => {
    const page = open({ ...linked('theirs'), isFramed: true });
    enter(page, done(shown(page), 'renew'));
    page.store.getState().accept();
    page.store.getState().clear();
    rest();
    expect(kept()).toEqual([]);
    expect(page.store.getState().offer).toBe('framed');
  });

  it('that is the own one asks nothing', () => {
    enter(open({ plan: planWith(5) }), region('mine'));
    const page = open({ plan: planWith(5), ...linked('mine') });
    expect(page.store.getState()).toMatchObject({ offer: undefined, isKept: true });
    expect(page.planStore.getState().linkedChecklist).toBeUndefined();
  });
});

describe('two tabs that type into one checklist', () => {
  const twoTabs = () => {
    const here = open({ plan: planWith(5), planId: 'a' });
    enter(here, region('cn-beijing'));
    const there = storage.elsewhere(() => open({ plan: planWith(5), planId: 'a' }));
    /** The other tab types and is left at once. */
    const typeThere = (change: (now: Checklist) => Checklist) =>
      storage.elsewhere(() => {
        there.store.getState().change(change(shown(there)));
        window.dispatchEvent(new Event('pagehide'));
      });
    return { here, there, typeThere };
  };

  it('keep what both typed, also within one quarter of a second', () => {
    const { here, there, typeThere } = twoTabs();
    here.store.getState().change(region('cn-shanghai', shown(here)));
    typeThere((now) => done(now, 'choose-vpc'));
    rest();
    for (const tab of [here, there]) {
      expect(regionOf(tab)).toBe('cn-shanghai');
      expect(shown(tab).steps['choose-vpc']?.status).toBe('done');
    }
    expect(lookAtChecklists()?.[0]?.checklist).toEqual(shown(here));
  });

  it('keep what came after a deed that is taken back', () => {
    const { here, typeThere } = twoTabs();
    here.store.getState().clear();
    rest();
    expect(regionOf(here)).toBe('');
    typeThere((now) => done(now, 'choose-vpc'));
    enter(here, done(shown(here), 'renew'));
    here.store.getState().takeBack();
    rest();
    expect(shown(here)).toEqual(done(done(region('cn-beijing'), 'choose-vpc'), 'renew'));
    expect(lookAtChecklists()?.[0]?.checklist.inputs.region).toBe('cn-beijing');
  });
});

it('a file’s checklist stands beside one’s own; taken back, the plan of before is there too', () => {
  const page = open({ plan: titled(5, 'Orders'), planId: 'a' });
  enter(page, region('mine'));
  page.store.getState().openFile(region('file'), titled(6, 'Logs'));
  expect([regionOf(page), page.planStore.getState().plan.title]).toEqual(['file', 'Logs']);
  expect(kept().toSorted()).toEqual(['file', 'mine']);
  page.store.getState().takeBack();
  expect([regionOf(page), page.planStore.getState().plan.title]).toEqual(['mine', 'Orders']);
  expect(page.planStore.getState().planId).toBe('a');
  expect(kept()).toEqual(['mine']);

  page.store.getState().openFile(region('file'), titled(6, 'Logs'));
  enter(page, done(shown(page), 'renew'));
  page.store.getState().takeBack();
  expect(regionOf(page)).toBe('mine');
  expect(kept().toSorted()).toEqual(['file', 'mine']);
});

it('a checklist that another tab deleted is kept again by the next change alone', () => {
  const page = open({ plan: planWith(5) });
  enter(page, region('mine'));
  storage.elsewhere(() =>
    window.localStorage.removeItem(`streamsizer.cluster.${page.store.getState().id}`),
  );
  rest();
  expect([kept(), page.store.getState().isKept]).toEqual([[], false]);
  enter(page, done(shown(page), 'renew'));
  expect(kept()).toEqual(['mine']);
});
