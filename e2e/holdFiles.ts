import type { BrowserContext, Page } from '@playwright/test';

/**
 * Holds back the page's files with such addresses until `release` is called, which lets them come, or `refuse`, after
 * which none of them comes. `asked` has the address of each that was requested so far.
 */
export async function holdFiles(visit: Page | BrowserContext, addresses: RegExp) {
  const asked: string[] = [];
  let answer = (_comes: boolean) => {};
  const answered = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  await visit.route(addresses, async (route) => {
    asked.push(route.request().url());
    await ((await answered) ? route.continue() : route.abort());
  });
  return { asked, release: () => answer(true), refuse: () => answer(false) };
}
