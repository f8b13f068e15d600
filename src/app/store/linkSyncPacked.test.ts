import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { createDraftKeeper } from './draftKeeper';
import { fetchLinks } from './linkFiles';
import { startLinkSync } from './linkSync';
import { linkTo } from './pageLinks';
import { fakeBrowser } from './testing/fakeBrowser';
import { planWith, storeOf } from './testing/storeOf';

// Links are written at once when what writes them is there.
await fetchLinks();

const longPlan = {
  ...planWith(1),
  workloads: Array.from({ length: 300 }, (_, i) => ({
    name: `job ${i}`,
    qps: i,
    complexity: 'simple' as const,
  })),
};

function start() {
  const browser = fakeBrowser('#/size?v=1&qps=1&complexity=simple');
  const store = storeOf();
  startLinkSync(store, createDraftKeeper(undefined), vi.fn());
  const edit = (qps: number, field: string) => {
    store.getState().setPlan(planWith(qps), { kind: 'field', field });
    browser.leave();
  };
  const plans = () =>
    Promise.all(browser.entries.map(async ({ hash }) => (await decodeLink(hash)).state.plan));
  return { browser, store, edit, plans };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a plan too long for a readable link', () => {
  it('is written to the address bar in its packed form', async () => {
    const { browser, store, plans } = start();
    store.getState().setPlan(longPlan, { kind: 'pasteRows' });
    await vi.waitFor(async () => expect(await plans()).toEqual([planWith(1), longPlan]));
    const { hash } = browser.current();
    expect(hash).toContain('&z=');
    expect(await linkTo(store.getState())).toBe(`https://example.com/page${hash}`);
  });

  it('is written before what was edited after it', async () => {
    const { store, edit, plans } = start();
    store.getState().setPlan(longPlan, { kind: 'pasteRows' });
    edit(2, 'qps');
    const written = [planWith(1), longPlan, planWith(2)];
    await vi.waitFor(async () => expect(await plans()).toEqual(written));
  });

  it('is not written once the user has gone Back', async () => {
    const { browser, store, edit, plans } = start();
    edit(2, 'qps');
    await vi.waitFor(() => expect(browser.entries).toHaveLength(2));
    store.getState().setPlan(longPlan, { kind: 'pasteRows' });
    browser.leave();
    browser.go(-1);
    edit(3, 'headroomPercent');
    await vi.waitFor(async () => expect(await plans()).toEqual([planWith(1), planWith(3)]));
  });
});
