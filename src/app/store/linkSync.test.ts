import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { draftOf } from '@/core/plan/draft';
import { createDraftKeeper } from './draftKeeper';
import { readHistoryEntry } from './historyEntry';
import { fetchLinks } from './linkFiles';
import { startLinkSync } from './linkSync';
import { fakeBrowser } from './testing/fakeBrowser';
import { planWith, storeOf } from './testing/storeOf';

// Links are written at once when what writes them is there.
await fetchLinks();

const rest = () => vi.advanceTimersByTimeAsync(300);
/** Until a link is made that needs no compressor. */
const atOnce = () => vi.advanceTimersByTimeAsync(0);
const typing = { ...draftOf(planWith(1), String), headroomPercent: 'abc' };

function start(hash = '#/size?v=1&qps=1&complexity=simple') {
  const browser = fakeBrowser(hash);
  const store = storeOf();
  const keeper = createDraftKeeper(undefined);
  const onTravel = vi.fn();
  const stop = startLinkSync(store, keeper, onTravel);
  const edit = (qps: number, field: string) =>
    store.getState().setPlan(planWith(qps), { kind: 'field', field });
  const shown = async () => (await decodeLink(browser.current().hash)).state.plan;
  return { browser, store, keeper, onTravel, stop, edit, shown };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address bar', () => {
  it('follows what is typed once typing has rested for 0.3 s', async () => {
    const { edit, shown } = start();
    edit(2, 'qps');
    await vi.advanceTimersByTimeAsync(200);
    for (const qps of [3, 4]) edit(qps, 'qps');
    await vi.advanceTimersByTimeAsync(299);
    expect(await shown()).toEqual(planWith(1));
    await vi.advanceTimersByTimeAsync(1);
    expect(await shown()).toEqual(planWith(4));
  });

  it('of a frame in somebody’s page is left alone, whatever is changed there', async () => {
    const { browser, store, edit } = start('#/embed?v=1&qps=1&complexity=simple');
    store.setState({ view: 'embed' });
    edit(2, 'qps');
    store.getState().setLanguage('zh-CN');
    await rest();
    expect(browser.entries).toHaveLength(1);
    expect(browser.current().hash).toBe('#/embed?v=1&qps=1&complexity=simple');
  });

  it('says which plan its entries are moments of: edits share one, another plan has another', async () => {
    const { browser, store, edit } = start();
    edit(2, 'qps');
    await rest();
    edit(3, 'headroomPercent');
    await rest();
    store.getState().arrive({ plan: planWith(4) }, { kind: 'example' });
    await rest();
    const ids = browser.entries.slice(1).map(({ state }) => readHistoryEntry(state)?.planId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(store.getState().planId);
    expect(new Set(ids).size).toBe(2);
  });

  it('has one entry for the edits of one field, and a new one for another', async () => {
    const { browser, edit } = start();
    for (const qps of [2, 3, 4]) {
      edit(qps, 'qps');
      await rest();
    }
    expect(browser.entries).toHaveLength(2);
    edit(5, 'other');
    await rest();
    expect(browser.entries).toHaveLength(3);
    expect(browser.entries.map(({ state }) => readHistoryEntry(state)?.edited?.field)).toEqual([
      undefined,
      'qps',
      'other',
    ]);
  });

  it('keeps what another field said when the next is edited before it is written', async () => {
    const { browser, edit } = start();
    edit(2, 'qps');
    edit(3, 'qps');
    edit(4, 'other');
    await rest();
    const plans = browser.entries.map(async ({ hash }) => (await decodeLink(hash)).state.plan);
    expect(await Promise.all(plans)).toEqual([planWith(1), planWith(3), planWith(4)]);
  });

  it('gets no new entry for an edit that leaves the link as it is', async () => {
    const { browser, edit } = start();
    edit(2, 'qps');
    await rest();
    edit(2, 'other');
    await rest();
    expect(browser.entries).toHaveLength(2);
  });

  it('is written at once when the page is left, and no more once stopped', async () => {
    const { browser, edit, shown, stop } = start();
    edit(2, 'qps');
    edit(3, 'qps');
    browser.leave();
    await atOnce();
    expect(await shown()).toEqual(planWith(3));
    stop();
    edit(4, 'qps');
    await rest();
    expect(await shown()).toEqual(planWith(3));
  });

  it('is not written for a plan that came by it', async () => {
    const { browser, store } = start();
    store.getState().arrive({ plan: planWith(2) }, { kind: 'travel' });
    await rest();
    expect(browser.entries).toHaveLength(1);
    const { planId } = store.getState();
    expect(browser.current().state).toEqual({ edited: undefined, draft: undefined, planId });
  });

  it('bears a browser that refuses, and is written by the next change', async () => {
    const { browser, edit, shown } = start();
    browser.refuses = true;
    edit(2, 'qps');
    await rest();
    expect(await shown()).toEqual(planWith(1));
    browser.refuses = false;
    edit(3, 'qps');
    await rest();
    expect(await shown()).toEqual(planWith(3));
  });
});

describe('going Back', () => {
  it('is told, and forgets an edit that was not written yet', async () => {
    const { browser, edit, onTravel } = start();
    edit(2, 'qps');
    await rest();
    edit(3, 'qps');
    browser.go(-1);
    await rest();
    expect(onTravel).toHaveBeenCalledTimes(1);
    expect(browser.entries).toHaveLength(2);
    expect((await decodeLink(browser.entries[1]?.hash ?? '')).state.plan).toEqual(planWith(2));
  });

  it('begins a new entry with the next edit, even of the same field', async () => {
    const { browser, edit } = start();
    edit(2, 'qps');
    await rest();
    browser.go(-1);
    edit(4, 'qps');
    await rest();
    expect(browser.entries).toHaveLength(2);
    const plans = browser.entries.map(async ({ hash }) => (await decodeLink(hash)).state.plan);
    expect(await Promise.all(plans)).toEqual([planWith(1), planWith(4)]);
  });
});

describe('typing that is no plan', () => {
  it('is kept in the history beside the link, which stays', async () => {
    const { browser, keeper, shown } = start();
    keeper.setState({ draft: typing });
    await rest();
    expect(readHistoryEntry(browser.current().state)?.draft).toEqual(typing);
    expect(await shown()).toEqual(planWith(1));
    expect(browser.entries).toHaveLength(1);
  });

  it('is forgotten as soon as it is a plan, in the entry left behind too', async () => {
    const { browser, keeper, edit } = start();
    keeper.setState({ draft: typing });
    await rest();
    keeper.setState({ draft: undefined });
    edit(2, 'headroomPercent');
    await atOnce();
    expect(readHistoryEntry(browser.current().state)?.draft).toBeUndefined();
    await rest();
    expect(browser.entries.map(({ state }) => readHistoryEntry(state)?.draft)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('stays in the entry that is left for another plan', async () => {
    const { browser, store, keeper } = start();
    keeper.setState({ draft: typing });
    await rest();
    store.getState().arrive({ plan: planWith(2) }, { kind: 'example' });
    await rest();
    expect(browser.entries.map(({ state }) => readHistoryEntry(state)?.draft)).toEqual([
      typing,
      undefined,
    ]);
  });
});
