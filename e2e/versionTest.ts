import { expect, type Page } from '@playwright/test';
import { updates as updatesEn } from '@/core/words/updates/en';
import { type PageServer, pageServer } from './pageServer';
import type { SizePage } from './sizePage';
import { test as base } from './test';

type Fixtures = {
  /** A host of this test's own. */
  readonly server: PageServer;
  /** A visitor of that host whose browser may install the worker. */
  readonly own: SizePage;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  server: async ({}, use) => {
    const server = await pageServer();
    await use(server);
    await server.close();
  },
  own: async ({ server, visit }, use) => {
    await use(await visit({ context: { baseURL: server.url, serviceWorkers: 'allow' } }));
  },
});

export const notice = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });

export const useNow = (page: Page) =>
  page.getByRole('button', { name: updatesEn.use, exact: true });

/** Waits until the whole page is stored and this tab is served from the stored files. */
export const untilKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');

/** The versions that the browser keeps. */
export const keptVersions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));

/** The version that a tab runs. */
export const shownVersion = (page: Page) =>
  page.locator('meta[name=version]').getAttribute('content');

/** Checks for a new version and returns what happened. */
export const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return registration.waiting?.state;
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
