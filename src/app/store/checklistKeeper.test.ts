import { describe, expect, it } from 'vitest';
import type { Checklist } from '@/core/provisioning/checklist/checklistState';
import { lookAtChecklists } from './checklistStorage';
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
import { planWith } from './testing/storeOf';

const { storage } = withBrowser();

describe('two tabs that type into one checklist', () => {
  const twoTabs = () => {
    const here = open({ plan: planWith(5), planId: 'a' });
    enter(here, region('cn-beijing'));
    const there = storage().elsewhere(() => open({ plan: planWith(5), planId: 'a' }));
    /** The other tab types and is left at once. */
    const typeThere = (change: (now: Checklist) => Checklist) =>
      storage().elsewhere(() => {
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

  it('keep both also where the browser has not told of the other tab yet', () => {
    const { here } = twoTabs();
    const key = `streamsizer.cluster.${here.store.getState().id}`;
    const theirs = JSON.stringify({
      ...JSON.parse(storage().texts.get(key) ?? ''),
      checklist: done(shown(here), 'choose-vpc'),
    });
    here.store.getState().change(region('cn-shanghai', shown(here)));
    storage().texts.set(key, theirs);
    rest();
    expect(shown(here)).toEqual(done(region('cn-shanghai'), 'choose-vpc'));
    expect(kept()).toEqual(['cn-shanghai']);
  });

  it('keep what was entered after a change that is undone', () => {
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
  storage().elsewhere(() =>
    window.localStorage.removeItem(`streamsizer.cluster.${page.store.getState().id}`),
  );
  rest();
  expect([kept(), page.store.getState().isKept]).toEqual([[], false]);
  enter(page, done(shown(page), 'renew'));
  expect(kept()).toEqual(['mine']);
});
