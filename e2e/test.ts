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
  /** Every error, failed load and request to another host of the test's visits. Filled in as they come. */
  readonly faults: string[];
  /** The faults that a test brings about itself. A browser may report one long after its cause. */
  readonly ownFaults: RegExp[];
};

/** The faults of a page whose code cannot be fetched. Firefox gives no more of an error in the console than its class. */
export const unfetchedCode = /ERR_FAILED|dynamically imported|^console: Error$/;

/** A test fails on any fault that it has not declared as its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  ownFaults: async ({}, use) => use([]),
  faults: [
    async ({ ownFaults }, use) => {
      const faults: string[] = [];
      await use(faults);
      const others = faults.filter((fault) => !ownFaults.some((own) => own.test(fault)));
      base.expect(others, 'errors and foreign requests').toEqual([]);
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
