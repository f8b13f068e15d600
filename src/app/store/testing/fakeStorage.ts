import { vi } from 'vitest';

/** A browser's storage that two tabs share. Each tab receives an event when the other changes something. */
export function fakeStorage(roomCharacters = Number.POSITIVE_INFINITY) {
  const texts = new Map<string, string>();
  const tabs = new Set<EventTarget>();
  let isBlocked = false;
  const changed = (by: EventTarget, key: string | null) => {
    for (const tab of tabs) {
      if (tab !== by) tab.dispatchEvent(Object.assign(new Event('storage'), { key }));
    }
  };
  const storageOf = (tab: EventTarget) => ({
    get length() {
      return texts.size;
    },
    key: (i: number) => [...texts.keys()][i] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      const others = [...texts].filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, { length }]) => sum + other.length + length, 0);
      if (used + key.length + text.length > roomCharacters) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      texts.set(key, text);
      changed(tab, key);
    },
    removeItem: (key: string) => {
      if (texts.delete(key)) changed(tab, key);
    },
  });
  const openTab = () => {
    const tab = new EventTarget();
    const localStorage = storageOf(tab);
    tabs.add(tab);
    return Object.defineProperties(tab, {
      crypto: { value: globalThis.crypto },
      localStorage: {
        get: () => {
          if (isBlocked) throw new DOMException('no', 'SecurityError');
          return localStorage;
        },
      },
    });
  };
  const own = openTab();
  const other = openTab();
  vi.stubGlobal('window', own);
  return {
    texts,
    block: () => {
      isBlocked = true;
    },
    clear: () => {
      texts.clear();
      changed(other, null);
    },
    /** Does something as another tab. */
    elsewhere: <T>(act: () => T): T => {
      vi.stubGlobal('window', other);
      try {
        return act();
      } finally {
        vi.stubGlobal('window', own);
      }
    },
  };
}
