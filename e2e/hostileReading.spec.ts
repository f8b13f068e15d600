import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { shelfPage } from './shelfPage';
import { test } from './test';

/**
 * The longest hold-up, as a multiple of a fixed loop on the same page: far more than reading blocks a page, and far less
 * than these texts once did. A busy machine slows both.
 */
const longestHoldUp = 100;

/** Reading a whole hostile file, with all pauses, takes seconds. */
const longestFileMs = 60_000;

const packed = (text: string) =>
  `#/size?v=1&z=${deflateRawSync(`w=kept~50000~simple&${text}`).toString('base64url')}`;

const links: Readonly<Record<string, string>> = {
  'lone percents': packed(`w=${'%'.repeat(5_990)}&`.repeat(5_000)),
  'separators and a letter': packed(`w=${'~'.repeat(5_990)}a&`.repeat(5_000)),
  'numbers of units': packed(`w=a~1${' %'.repeat(190)} x~simple&`.repeat(5_000)),
  'more than there may be': packed('0'.repeat(40 * 2 ** 20)),
};

/** Measures the longest time in which the page did not respond, from its first script on. */
async function watchHoldUps(page: Page) {
  await page.addInitScript(() => {
    let at = performance.now();
    const held = Object.assign(globalThis, { heldUpMs: 0 });
    setInterval(() => {
      const now = performance.now();
      held.heldUpMs = Math.max(held.heldUpMs, now - at);
      at = now;
    }, 10);
  });
  return () => page.evaluate(() => (globalThis as unknown as { heldUpMs: number }).heldUpMs);
}

/** In milliseconds, the time of a fixed loop: some 40 where nothing else runs. */
function loopMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begun = performance.now();
    let sum = 0;
    for (let i = 0; i < 3e7; i++) sum = (sum * 31 + i) | 0;
    return sum === 0.5 ? 0 : performance.now() - begun;
  });
}

test('a link of any content is read without holding up the page', async ({ size, page }) => {
  const heldUp = await watchHoldUps(page);
  for (const [name, link] of Object.entries(links)) {
    await page.goto('about:blank');
    await size.open(link);
    await expect(size.workload(1).load, name).toHaveValue('50,000');
    await expect(size.notice).toBeVisible();
    const held = await heldUp();
    expect(held / (await loopMs(page)), name).toBeLessThan(longestHoldUp);
  }
});

test('a file of any content is read without holding up the page', async ({ size, page }) => {
  const shelf = shelfPage(size);
  const heldUp = await watchHoldUps(page);
  await size.open('#/size?qps=50000&complexity=simple');
  await shelf.manage();
  const plans = Array.from({ length: 20 }, (_, i) => ({
    name: `plan ${i}`,
    savedAt: '2026-01-01T00:00:00.000Z',
    link: links['lone percents'],
  }));
  await shelf.bring('hostile.json', JSON.stringify({ version: 1, plans }));
  await expect(shelf.told(shelf.said.told.reading('hostile.json'))).toBeVisible();
  const refusal = size.page.getByText(shelf.said.file.partly('hostile.json'));
  await expect(refusal).toBeVisible({ timeout: longestFileMs });
  await page.keyboard.press('Escape');
  await expect(refusal).toBeHidden();
  await shelf.bring('deep.json', '['.repeat(1e7));
  const tooMuch = size.page.getByText(shelf.said.file.tooMuch);
  await expect(tooMuch).toBeVisible({ timeout: longestFileMs });
  const held = await heldUp();
  expect(held / (await loopMs(page))).toBeLessThan(longestHoldUp);
});
