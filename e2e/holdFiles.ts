import type { BrowserContext, Page } from '@playwright/test';

/**
 * Holds back the page's files with such addresses until `release` is called. `asked` has the address of each that was
 * requested so far.
 */
export async function holdFiles(visit: Page | BrowserContext, addresses: RegExp) {
  const asked: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await visit.route(addresses, async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  return { asked, release: () => release() };
}
