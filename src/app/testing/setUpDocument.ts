import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

configure({ reactStrictMode: true });

// Testing Library cannot await what a click reveals; such parts come a moment later, as in a browser.
const isOfHarness = (text: string) =>
  text.startsWith('A component suspended inside an `act` scope');

const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  const print = console.error;
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
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', window.location.pathname);
  vi.restoreAllMocks();
  expect(errors, 'errors in the console').toEqual([]);
});
