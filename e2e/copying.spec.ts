import { type BrowserContext, expect, type Page } from '@playwright/test';
import { share as shareEn } from '@/core/words/share/en';
import { spoken } from '@/core/words/testing/words';
import { comparePage } from './comparePage';
import { sharePage } from './sharePage';
import { test } from './test';

const compareEn = spoken.en.compare;

/** A clipboard that accepts texts only within the click, like WebKit's. What it accepted is in `window.taken`. */
function strictClipboard() {
  let isClicked = false;
  window.addEventListener(
    'click',
    () => {
      isClicked = true;
      setTimeout(() => {
        isClicked = false;
      });
    },
    true,
  );
  const taken: string[] = [];
  const inClick = () => {
    if (!isClicked) throw new DOMException('not in a click', 'NotAllowedError');
  };
  const clipboard = {
    writeText: async (text: string) => {
      inClick();
      taken.push(text);
    },
    write: async ([item]: readonly ClipboardItem[]) => {
      inClick();
      taken.push((await (await item?.getType('text/plain'))?.text()) ?? '');
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  Object.assign(window, { taken });
}

const taken = (page: Page) =>
  page.evaluate(() => (window as unknown as { taken: readonly string[] }).taken);

const refuseLateTexts = (context: BrowserContext) => context.addInitScript(strictClipboard);

const two = 'w=orders~120000~complex~3000~core&w=clicks~400000~simple';

/** The readable link would be too long; the packed one is short. The compressor is not loaded yet. */
const packed = Array.from({ length: 80 }, (_, i) => `w=job${i}~1000~simple~~core`).join('&');

test('whatever is copied is copied by the first click after a load @journey', async ({ visit }) => {
  for (const [name, hash, button] of [
    ['a link', `#/size?${two}`, 'Copy link'],
    ['a link that must be packed first', `#/size?${packed}`, 'Copy link'],
    ['a link with the checklist', `#/provision?${two}`, 'Copy link with checklist'],
    ['Markdown of a document', `#/share?${two}`, shareEn.copy.nameOf(shareEn.copy.md)],
  ] as const)
    await test.step(name, async () => {
      // Another visitor each time, who has none of the page's files yet.
      const { page } = await visit({ prepare: refuseLateTexts });
      await page.goto(`./${hash}`);
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect.poll(() => taken(page)).toHaveLength(1);
      expect((await taken(page))[0]).toMatch(/#\/\w+\?v=1&/);
      await page.close();
    });
  await test.step('a comparison', async () => {
    const size = await visit({ prepare: refuseLateTexts });
    const { page } = size;
    await page.goto(`./#/compare?${two}`);
    await comparePage(size, compareEn).use('b', '#/size?qps=5000&complexity=simple');
    await page.waitForURL(/&b=/);
    await page.reload();
    await page.getByRole('button', { name: 'Copy as Markdown', exact: true }).click();
    await expect.poll(() => taken(page)).toHaveLength(1);
  });
});

test('both buttons on the Share page copy the link that is shown there', async ({ visit }) => {
  const size = await visit({ prepare: refuseLateTexts });
  const { page } = size;
  const share = sharePage(size);
  await share.open(`#/share?${two}`);
  // Chosen here, the language is part of other links.
  await page.locator('select').first().selectOption('zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.locator('select').first().selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await size.copyLink.click();
  await share.button(shareEn.link.copy).click();
  await expect.poll(() => taken(page)).toHaveLength(2);
  expect(new Set(await taken(page))).toEqual(new Set([await share.address.inputValue()]));
});
