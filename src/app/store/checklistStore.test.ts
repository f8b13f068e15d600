import { describe, expect, it } from 'vitest';
import { presetPlan } from '@/core/plan/presets';
import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { createChecklistStore } from './checklistStore';
import {
  done,
  enter,
  kept,
  open,
  region,
  regionOf,
  rest,
  shown,
  titled,
  withBrowser,
} from './testing/checklistPage';
import { planWith, storeOf } from './testing/storeOf';

const { storage } = withBrowser();

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
    first.planStore.getState().setPlan(planWith(7), { kind: 'field', field: 'qps' });
    expect(regionOf(first)).toBe('cn-beijing');
    rest();
    expect(regionOf(open({ plan: planWith(7) }))).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(8), planId: 'a' }))).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(8) }))).toBe('');
  });

  it('also when another plan is opened while typing rests, and with a way back', () => {
    const page = open({ plan: planWith(5), planId: 'a' });
    page.store.getState().change(region('cn-beijing'));
    page.planStore.getState().arrive({ plan: planWith(6), planId: 'b' }, { kind: 'example' });
    expect(regionOf(page)).toBe('');
    enter(page, region('cn-shanghai'));
    expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
    page.planStore.getState().arrive({ plan: planWith(5), planId: 'a' }, { kind: 'travel' });
    expect(regionOf(page)).toBe('cn-beijing');
    expect(regionOf(open({ plan: planWith(6) }))).toBe('cn-shanghai');
  });

  it('but an example and a new empty plan are everybody’s, and known by their id alone', () => {
    const example = presetPlan('order-joins', { title: 'Orders', workloads: [] });
    for (const state of [{ plan: example }, { plan: planWith(5), isBlank: true }]) {
      enter(open({ ...state, planId: 'a' }), region('cn-beijing'));
      expect(regionOf(open({ ...state, planId: 'a' }))).toBe('cn-beijing');
      expect(regionOf(open({ ...state, planId: 'b' }))).toBe('');
    }
  });

  it('and a new store reads and writes nothing until it starts', () => {
    storage().texts.set('streamsizer.checklist', writeChecklist(region('cn-beijing')));
    const before = [...storage().texts];
    const linkedChecklist = writeChecklist(region('cn-hangzhou'));
    const store = createChecklistStore(storeOf({ linkedChecklist }));
    expect([...storage().texts]).toEqual(before);
    expect(store.getState()).toMatchObject({ isStarted: false, choices: [], offer: undefined });
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
  storage().texts.set('streamsizer.checklist', writeChecklist(region('cn-beijing')));
  const replaced = { by: 'link', text: writeChecklist(region('cn-shanghai')) };
  storage().texts.set('streamsizer.checklist.before', JSON.stringify(replaced));
  const page = open();
  expect(regionOf(page)).toBe('');
  expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
  page.store.getState().choose('old');
  enter(page, done(shown(page), 'renew'));
  expect(storage().texts.has('streamsizer.checklist')).toBe(false);
  expect(shown(open({ plan: planWith(1) })).steps.renew?.status).toBe('done');
  expect(kept().toSorted()).toEqual(['cn-beijing', 'cn-shanghai']);
});

describe('a link’s checklist', () => {
  const linked = (text: string) => ({ linkedChecklist: writeChecklist(region(text)) });

  it('is kept only once it is accepted, beside one’s own, whichever links were opened', () => {
    enter(open({ plan: planWith(5) }), region('mine'));
    const before = [...storage().texts];
    for (const text of ['one', 'two']) {
      const page = open({ plan: planWith(5), ...linked(text) });
      expect([regionOf(page), page.store.getState().offer]).toEqual([text, 'open']);
      page.planStore.getState().setPlan(planWith(9), { kind: 'field', field: 'qps' });
      rest();
    }
    expect([...storage().texts]).toEqual(before);
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
