import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spoken } from '@/core/words/testing/words';
import { readEarlierWork, startKeepingWork } from './earlierWork';
import { fetchLinks } from './linkFiles';
import { openSaved } from './shelfPlan';
import { fakeStorage } from './testing/fakeStorage';
import { planWith, storeOf } from './testing/storeOf';

// Links are written at once when what writes them is there.
await fetchLinks();

const { en } = spoken;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const typedTitles = () => readEarlierWork().map(({ name }) => name);

/** Opens a tab and types a plan in it. */
async function type(title: string, store = storeOf({ planId: title })) {
  const stop = startKeepingWork(store);
  store.getState().setPlan(planWith(5, { title: 'half typed' }), { kind: 'field', field: 'title' });
  store.getState().setPlan(planWith(5, { title }), { kind: 'field', field: 'title' });
  await vi.advanceTimersByTimeAsync(1_000);
  stop();
  return store;
}

describe('what was typed', () => {
  it('is kept a moment later, with its day, and opens again', async () => {
    fakeStorage();
    vi.setSystemTime(1_700_000_000_000);
    await type('Mine');
    const [work] = readEarlierWork();
    expect(work).toMatchObject({ name: 'Mine', savedAt: 1_700_000_000_700 });
    const store = storeOf();
    if (work) await openSaved(store, work, en);
    expect(store.getState()).toMatchObject({
      plan: planWith(5, { title: 'Mine' }),
      planId: 'Mine',
    });
  });

  it('is one plan however often it is edited, and the last five plans', async () => {
    fakeStorage();
    const store = await type('A');
    await type('A again', store);
    expect(typedTitles()).toEqual(['A again']);
    for (const title of ['B', 'C', 'D', 'E', 'F']) await type(title);
    expect(typedTitles()).toEqual(['F', 'E', 'D', 'C', 'B']);
  });

  it('is not what a link, an example or a saved plan brought', async () => {
    fakeStorage();
    const store = storeOf();
    const stop = startKeepingWork(store);
    store.getState().arrive({ plan: planWith(9) }, { kind: 'example' });
    store.getState().setView('share');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(readEarlierWork()).toEqual([]);
    stop();
  });

  it('stays beside what another tab makes of the same plan', async () => {
    const storage = fakeStorage();
    const store = storeOf({ planId: 'same' });
    const stop = startKeepingWork(store);
    const other = storeOf({ planId: 'same' });
    const stopOther = storage.elsewhere(() => startKeepingWork(other));
    other.getState().setPlan(planWith(2, { title: 'there' }), { kind: 'field', field: 'title' });
    await vi.advanceTimersByTimeAsync(1_000);
    store.getState().setPlan(planWith(3, { title: 'here' }), { kind: 'field', field: 'title' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(typedTitles().toSorted()).toEqual(['here', 'there']);
    stop();
    stopOther();
  });

  it('gives up older plans where the storage is full', async () => {
    fakeStorage(420);
    for (const title of ['A', 'B', 'C', 'D']) await type(title);
    expect(typedTitles()[0]).toBe('D');
  });

  it('is kept nowhere inside a frame, and offered nowhere there', async () => {
    const storage = fakeStorage();
    await type('Mine');
    const before = storage.texts.size;
    vi.stubGlobal('window', Object.defineProperty(window, 'top', { value: {} }));
    await type('Framed');
    expect(storage.texts.size).toBe(before);
    expect(readEarlierWork()).toEqual([]);
  });

  it('is lost without a word where the storage is blocked', async () => {
    fakeStorage().block();
    await type('Mine');
    expect(readEarlierWork()).toEqual([]);
  });
});
