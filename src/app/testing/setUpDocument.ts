import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whether an element can be seen is asked where it matters: asking it of every element takes most of the time.
// What a test waits for comes late on a busy machine; within its own limit a test does not give up.
configure({ reactStrictMode: true, defaultHidden: true, asyncUtilTimeout: 30_000 });

// Both are lacking in happy-dom: by them react-hook-form tells whether somebody chose before the page was ready.
define(HTMLOptionElement, 'defaultSelected', (option) => option.hasAttribute('selected'));
define(HTMLSelectElement, 'size', (select) => Number(select.getAttribute('size') ?? 0));

function define<T>(element: { prototype: T }, name: keyof T, read: (one: T) => unknown) {
  Object.defineProperty(element.prototype, name, {
    configurable: true,
    get(this: T) {
      return read(this);
    },
  });
}

// Testing Library cannot await what a click reveals; such parts come a moment later, as in a browser.
const isOfHarness = (text: string) =>
  text.startsWith('A component suspended inside an `act` scope');

const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  const print = console.error;
  // A chart says this of a document without a size.
  const warn = console.warn;
  vi.spyOn(console, 'warn').mockImplementation((...what) => {
    if (!String(what[0]).startsWith('The width(')) warn(...what);
  });
  vi.spyOn(console, 'error').mockImplementation((...what) => {
    if (isOfHarness(String(what[0]))) return;
    errors.push(String(what[0]));
    print(...what);
  });
});

/** Each test begins with an empty document, an empty storage and a bare address; an error in the console fails it. */
afterEach(async () => {
  cleanup();
  // A part still on its way would come into a document that is gone.
  await vi.dynamicImportSettled();
  document.body.replaceChildren();
  // What waits to be saved is saved now, not into the storage of the next test.
  window.dispatchEvent(new Event('pagehide'));
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', window.location.pathname);
  vi.restoreAllMocks();
  expect(errors, 'errors in the console').toEqual([]);
});
