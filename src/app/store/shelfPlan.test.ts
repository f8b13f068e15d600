import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { spoken } from '@/core/words/testing/words';
import { keepPlan, readNow, readShelf, renamePlan } from './shelf';
import type { SavedPlan } from './shelfEntry';
import { areSamePlan, openPlan, openSaved, planEntry, savedLinkOf, takeBack } from './shelfPlan';
import { fakeStorage } from './testing/fakeStorage';
import { planWith, storeOf } from './testing/storeOf';

const { en } = spoken;

const savedWith = (link: string): SavedPlan => ({ id: 'a', name: 'a', savedAt: 0, link });

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  storage = fakeStorage();
});
afterEach(() => vi.unstubAllGlobals());

describe('a kept plan', () => {
  it('is a link with plan, pick, labels and stamp, and nothing of how it was looked at', async () => {
    const labels = { customer: 'C' };
    const looks = { language: 'zh-CN', theme: 'dark', view: 'share' } as const;
    const says = { linkSays: { language: true, theme: true } };
    const state = storeOf({ plan: planWith(9), pick: '8c32g', labels, ...looks, ...says });
    const { state: kept, problems } = await decodeLink(await savedLinkOf(state.getState()));
    expect(problems).toEqual([]);
    expect(kept).toMatchObject({ view: 'size', plan: planWith(9), pick: '8c32g', labels });
    expect(Object.keys(kept).toSorted()).toEqual(['labels', 'pick', 'plan', 'stamp', 'view']);
  });

  it('opens where one is, as an arrival of its own', async () => {
    const store = storeOf({ view: 'provision', language: 'zh-CN', pick: '8c32g' });
    await openSaved(store, savedWith('#/size?qps=9&complexity=simple&lang=en&theme=dark'), en);
    expect(store.getState()).toMatchObject({
      view: 'provision',
      language: 'zh-CN',
      theme: 'system',
      plan: planWith(9),
      pick: undefined,
      lastEdit: { kind: 'savedPlan', id: 'a' },
      arrivals: 1,
      notice: undefined,
    });
  });

  it('tells what its answer was, and what of it cannot be read any more', async () => {
    const store = storeOf();
    const was = '1~9~8c32g~3~4c16g~1~2019-01-01~1';
    await openSaved(store, savedWith(`#/size?qps=9&complexity=simple&was=${was}`), en);
    expect(store.getState().notice?.was).toMatchObject({ slaveCount: 9 });
    await openSaved(store, savedWith('#/size?qps=9&complexity=simple&nobody=1'), en);
    expect(store.getState().notice?.problems).toMatchObject([{ parameter: 'nobody' }]);
  });

  it('is the same plan whatever its answer was', async () => {
    const base = '#/size?qps=9&complexity=simple';
    expect(await areSamePlan(base, `${base}&was=1~9~8c32g~3~4c16g~1~2019-01-01~1`)).toBe(true);
    expect(await areSamePlan(base, `${base}&pick=8c32g`)).toBe(false);
    expect(await areSamePlan(base, '#/size?qps=8&complexity=simple')).toBe(false);
    expect(await areSamePlan('#/size', '#/share')).toBe(false);
  });
});

describe('the plan of a file', () => {
  it('opens where one is; without an answer it comes as a draft', () => {
    const store = storeOf({ view: 'compare' });
    openPlan(store, planWith(9), en);
    expect(store.getState()).toMatchObject({ view: 'compare', plan: planWith(9), arrivals: 1 });
    const workloads = [{ qps: 1e12, complexity: 'measured', recordsPerSecondPerCu: 1 }];
    openPlan(store, planWith(1, { workloads }), en);
    expect(store.getState().arrivedDraft?.workloads).toMatchObject([{ measuredRate: '1' }]);
  });

  it('goes to the shelf as a link', async () => {
    const { link, name } = await planEntry(planWith(9), ' a  b ');
    expect(name).toBe('a b');
    expect((await decodeLink(link)).state).toMatchObject({ view: 'size', plan: planWith(9) });
  });
});

describe('a replacement', () => {
  const before = savedWith('#/size?qps=1&complexity=simple');
  const after = savedWith('#/size?qps=2&complexity=simple');

  it('is taken back', () => {
    keepPlan(before);
    const text = readNow('a') ?? '';
    keepPlan(after);
    expect(takeBack('a', text, readNow('a'))).toBe('kept');
    expect(readShelf()).toEqual([before]);
  });

  it('that another tab has changed since stays, and the plan before it comes back beside it', () => {
    keepPlan(before);
    const text = readNow('a') ?? '';
    keepPlan(after);
    const written = readNow('a');
    storage.elsewhere(() => renamePlan('a', 'theirs'));
    expect(takeBack('a', text, written)).toBe('kept');
    expect(
      readShelf()
        .map(({ name, link }) => [name, link])
        .toSorted(),
    ).toEqual([
      ['a', before.link],
      ['theirs', after.link],
    ]);
  });
});
