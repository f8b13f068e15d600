import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { documentLink } from './pageLinks';
import { planWith, storeOf } from './testing/storeOf';

const openAt = (href: string) => vi.stubGlobal('window', { location: { href } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the link that documents carry', () => {
  it('is the address of the page with the plan and its answer, whatever the view, language and theme', async () => {
    openAt('https://example.com/page#/share?qps=1');
    const store = storeOf();
    store.getState().setPlan(planWith(7_000), { kind: 'field', field: 'qps' });
    store.getState().setView('share');
    store.getState().setLanguage('zh-CN');
    store.getState().setTheme('dark');
    const link = await documentLink(store.getState());
    expect(link).toMatch(/^https:\/\/example\.com\/page#\/size\?/);
    const { state } = await decodeLink(link);
    expect(state).toMatchObject({ view: 'size', plan: planWith(7_000) });
    expect(state.stamp).toBeDefined();
    expect([state.language, state.theme, state.labels]).toEqual([undefined, undefined, undefined]);
  });

  it('says the labels that were put in links', async () => {
    openAt('https://example.com/');
    const store = storeOf();
    store.getState().setLabels({ customer: 'Acme' });
    const { state } = await decodeLink(await documentLink(store.getState()));
    expect(state.labels).toEqual({ customer: 'Acme' });
  });

  it('is the part from # on where the page was opened from a file', async () => {
    openAt('file:///home/ann/streamsizer.html#/size?qps=1');
    expect(await documentLink(storeOf().getState())).toMatch(/^#\/size\?/);
  });
});
