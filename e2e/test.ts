import { type BrowserContext, type BrowserContextOptions, test as base } from '@playwright/test';
import { type SizePage, sizePage } from './sizePage';
import { type Spoken, spoken } from './spoken';

type Visit = {
  readonly context?: BrowserContextOptions;
  readonly words?: Spoken;
  /** Runs before the page's own scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
};

type Fixtures = {
  /** The Size view in English in this test's own browser context, not opened yet. */
  readonly size: SizePage;
  /** Another visitor: a fresh browser context that knows nothing of the first. */
  readonly visit: (visit?: Visit) => Promise<SizePage>;
  /** What no visit may bring: errors, failed loads, requests to another host. Filled in as they come. */
  readonly faults: string[];
};

/** A test fails on any error in the console, any uncaught error and any request that leaves the page's origin. */
export const test = base.extend<Fixtures>({
  faults: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const faults: string[] = [];
      await use(faults);
      base.expect(faults, 'errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults, baseURL }, use) => {
    watch(context, faults, baseURL);
    await use(context);
  },
  size: async ({ page }, use) => {
    await use(sizePage(page, spoken.en));
  },
  visit: async ({ browser, faults, baseURL, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ context: options = {}, words = spoken.en, prepare } = {}) => {
      const context = await browser.newContext({
        ...contextOptions,
        locale: 'en-US',
        timezoneId: 'UTC',
        ...(baseURL ? { baseURL } : {}),
        ...options,
      });
      contexts.push(context);
      watch(context, faults, options.baseURL ?? baseURL);
      await prepare?.(context);
      return sizePage(await context.newPage(), words);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

function watch(context: BrowserContext, faults: string[], baseURL: string | undefined): void {
  const home = new URL(baseURL ?? '').origin;
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== home) faults.push(`foreign: ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}
