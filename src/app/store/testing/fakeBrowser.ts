import { vi } from 'vitest';

type Entry = { readonly state: unknown; readonly hash: string };

/**
 * A history with its address bar in place of a browser's. With `refuses`, it throws as a browser does that limits
 * changes of address.
 */
export function fakeBrowser(hash = '') {
  const entries: Entry[] = [{ state: null, hash }];
  let at = 0;
  const browser = {
    entries,
    refuses: false,
    current: () => entries[at] ?? { state: null, hash: '' },
    /** Like Back and Forward. */
    go: (step: number) => {
      at += step;
      window.dispatchEvent(new Event('popstate'));
    },
    leave: () => window.dispatchEvent(new Event('pagehide')),
  };
  const history = {
    get state() {
      return browser.current().state;
    },
    pushState(state: unknown, _: string, link: string) {
      if (browser.refuses) throw new DOMException('too many calls', 'SecurityError');
      entries.splice(at + 1, Infinity, { state: structuredClone(state), hash: link });
      at += 1;
    },
    replaceState(state: unknown, _: string, link = browser.current().hash) {
      if (browser.refuses) throw new DOMException('too many calls', 'SecurityError');
      entries[at] = { state: structuredClone(state), hash: link };
    },
  };
  const location = {
    get hash() {
      return browser.current().hash;
    },
    get href() {
      return `https://example.com/page${browser.current().hash}`;
    },
  };
  vi.stubGlobal('window', Object.assign(new EventTarget(), { history, location }));
  vi.stubGlobal('document', new EventTarget());
  return browser;
}
