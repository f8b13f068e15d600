import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from './draftKeeper';
import { fetchLinks } from './linkFiles';
import { startLinkSync } from './linkSync';
import { fakeBrowser } from './testing/fakeBrowser';
import { planWith, storeOf } from './testing/storeOf';

// Links are written at once when what writes them is there.
await fetchLinks();

/** A page with a session storage. */
function start() {
  const browser = fakeBrowser('#/size?v=1&qps=1&complexity=simple');
  const saved = new Map<string, string>();
  const sessionStorage = {
    setItem: (key: string, text: string) => saved.set(key, text),
    removeItem: (key: string) => saved.delete(key),
  };
  Object.assign(window, { sessionStorage });
  const store = storeOf();
  startLinkSync(store, createDraftKeeper(undefined), vi.fn());
  return {
    browser,
    edit: (qps: number) => store.getState().setPlan(planWith(qps), { kind: 'field', field: 'qps' }),
    /** What the session storage holds once the page is left. */
    leave: async () => {
      browser.leave();
      await vi.advanceTimersByTimeAsync(0);
      return [...saved.values()].join();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what waits for a reload', () => {
  it('is an edit that is not written yet', async () => {
    const { edit, leave } = start();
    for (const qps of [2, 3]) edit(qps);
    expect(await leave()).toContain('qps=3&');
  });

  it('is an edit that was written a moment ago, since a script may have reloaded before', async () => {
    const { edit, leave } = start();
    for (const qps of [2, 3]) edit(qps);
    await vi.advanceTimersByTimeAsync(400);
    expect(await leave()).toContain('qps=3&');
  });

  it('is nothing long after an edit, or without one', async () => {
    const { edit, leave } = start();
    expect(await leave()).toBe('');
    edit(2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await leave()).toBe('');
  });

  it('is nothing after going Back', async () => {
    const { browser, edit, leave } = start();
    edit(2);
    await vi.advanceTimersByTimeAsync(400);
    browser.go(-1);
    expect(await leave()).toBe('');
  });

  it('is nothing of an earlier time that the page was left', async () => {
    const { edit, leave } = start();
    edit(2);
    expect(await leave()).toContain('qps=2&');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await leave()).toBe('');
  });
});
