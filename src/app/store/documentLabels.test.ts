import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areSameLabels, createLabelStore, readKeptLabels, trimmedLabels } from './documentLabels';

/** A browser's storage that may refuse, and a way to act as another tab. */
function fakeWindow(refusal?: DOMException) {
  const kept = new Map<string, string>();
  const listeners: ((event: { key: string; newValue: string | null }) => void)[] = [];
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (refusal) throw refusal;
        kept.set(key, text);
      },
      removeItem: (key: string) => kept.delete(key),
    },
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  });
  return {
    kept,
    tellOfOtherTab: (newValue: string | null) => {
      for (const tell of listeners) tell({ key: 'streamsizer.labels', newValue });
    },
  };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('the labels of this device', () => {
  it('are kept as typed and there again after a reload', () => {
    const { kept } = fakeWindow();
    const store = createLabelStore();
    expect(store.getState()).toMatchObject({ labels: {}, saving: 'off' });
    store.getState().setOwn({ customer: 'Acme ', author: '' });
    expect(store.getState().saving).toBe('saved');
    expect(createLabelStore().getState()).toMatchObject({
      labels: { customer: 'Acme ' },
      saving: 'saved',
    });
    store.getState().setOwn({ customer: '' });
    expect(store.getState().saving).toBe('off');
    expect(kept.size).toBe(0);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
  ] as const)('last as long as the page where storage is %s, which is told', (saving, name) => {
    fakeWindow(new DOMException('no', name));
    const store = createLabelStore();
    store.getState().setOwn({ customer: 'Acme' });
    expect(store.getState()).toMatchObject({ labels: { customer: 'Acme' }, saving });
  });

  it('follow a change in another tab', () => {
    const { tellOfOtherTab } = fakeWindow();
    const store = createLabelStore();
    tellOfOtherTab('{"author":"Ann"}');
    expect(store.getState().labels).toEqual({ author: 'Ann' });
    tellOfOtherTab(null);
    expect(store.getState().labels).toEqual({});
  });
});

describe('labels', () => {
  it('are read from what this page wrote and from nothing else', () => {
    expect(readKeptLabels('{"title":"T","remark":"R"}')).toEqual({ title: 'T', remark: 'R' });
    const odd = { title: 5, customer: 'x'.repeat(501), author: 'x'.repeat(500), other: 'y' };
    expect(readKeptLabels(JSON.stringify(odd))).toEqual({ author: 'x'.repeat(500) });
    for (const text of [null, '', '{', 'null', '[]', '"text"', '5']) {
      expect(readKeptLabels(text)).toEqual({});
    }
  });

  it('lose the blanks around them where they are used, and are left out when nothing is left', () => {
    expect(trimmedLabels({ title: ' T t ', customer: '  ', author: '' })).toEqual({ title: 'T t' });
    expect(areSameLabels({ title: 'T ' }, { title: 'T', remark: ' ' })).toBe(true);
    expect(areSameLabels({ title: 'T' }, { title: 'T', remark: 'R' })).toBe(false);
    expect(areSameLabels({}, { title: 'T' })).toBe(false);
  });
});
