import { expect } from '@playwright/test';
import { embed as en } from '@/core/words/embed/en';
import { embed as zhCn } from '@/core/words/embed/zhCn';
import { provisionEn } from '@/core/words/provision/en';
import { provisionZhCn } from '@/core/words/provision/zhCn';
import { expectAccessible } from './axe';
import { expectedFor } from './command';
import { embeddedPlan } from './embedHost';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const parts = [
  'all',
  'card',
  'options',
  'steps',
  'derivation',
  'checklist',
  'road',
  'risk',
] as const;
const expected = expectedFor(`#/size?${embeddedPlan}`);

for (const { words, own, provision, theme } of [
  { words: spoken.en, own: en, provision: provisionEn, theme: 'light' },
  { words: spoken['zh-CN'], own: zhCn, provision: provisionZhCn, theme: 'dark' },
] as const) {
  test(`every part of an embed passes axe and fits a narrow frame, in ${words.language}, ${theme}`, async ({
    page,
  }) => {
    const headings = {
      all: words.options.heading,
      card: undefined,
      options: words.options.heading,
      steps: words.steps.heading,
      derivation: words.derivation.heading,
      checklist: provision.checklist.heading,
      road: words.road.steps.heading,
      risk: words.risk.price.heading,
    };
    for (const part of parts) {
      for (const width of [280, 800]) {
        await page.setViewportSize({ width, height: 900 });
        const look = `part=${part}&lang=${words.language}&theme=${theme}`;
        await page.goto(`./?${part}${width}#/embed?${embeddedPlan}&${look}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const [heading] = [headings[part]];
        if (heading) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await expect(page.getByRole('link', { name: own.open })).toBeVisible();
        await expectAccessible(page, `${part}, ${width} px`);
        await expect.soft.poll(() => sideways(page), `${part} is as wide as its frame`).toBe(0);
      }
    }
  });
}

test('an embed whose answer has changed says both in one line', async ({ page }) => {
  const was = 'was=1~2~4c16g~3~4c16g~100~2019-01-01~1';
  await page.goto(`./#/embed?${embeddedPlan}&part=card&${was}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(expected.sentence);
  await expect(
    page.getByRole('paragraph').filter({ hasText: /^Was: 1 CU needed.* Now: / }),
  ).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('link', { name: en.open })).toHaveAttribute(
    'href',
    /#\/size\?.*was=1~2/,
  );
});

test('an embed leads to its plan in a tab of its own, keeping its language but not its colours @journey', async ({
  page,
  context,
}) => {
  await page.goto(`./#/embed?${embeddedPlan}&pick=8c32g&part=card&lang=zh-CN&theme=dark`);
  const sentence = await page.getByRole('heading', { level: 1 }).textContent();
  const link = page.getByRole('link', { name: zhCn.open });
  await expect(link).toHaveAttribute('href', /^#\/size\?.*lang=zh-CN/);
  await expect(link).not.toHaveAttribute('href', /theme|part/);
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(sentence ?? '');
  await expect(tab.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await tab.evaluate(() => window.opener)).toBeNull();
});

test('an embed in a frame leaves nothing in the browser', async ({ page }) => {
  // Any document of the same origin that is not the page itself.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./plan.schema.json');
  await page.evaluate((address) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = address;
  }, `./#/embed?${embeddedPlan}&part=checklist&lang=en`);
  const content = page.frameLocator('iframe');
  await expect(content.getByRole('heading', { name: provisionEn.checklist.heading })).toBeVisible();
  await expect(content.getByRole('link', { name: en.open })).toBeVisible();
  await page.evaluate(() => {
    const [frame] = document.querySelectorAll('iframe');
    return new Promise<void>((resolve) => {
      frame?.contentWindow?.addEventListener('pagehide', () => resolve());
      frame?.contentWindow?.location.replace('about:blank');
    });
  });
  const kept = await page.evaluate(() => [
    Object.keys(window.localStorage),
    Object.keys(window.sessionStorage),
    window.history.length,
  ]);
  // The blank page that every tab begins with, and this one.
  expect(kept).toEqual([[], [], 2]);
});

test('every word of an embed comes from the words of the language', async ({ visit }) => {
  const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
  const { page } = await visit({ context: baseURL ? { baseURL } : {} });
  for (const part of parts) {
    await page.goto(`./?${part}#/embed?${embeddedPlan}&part=${part}&colour=blue`);
    await expect(page.getByRole('link', { name: en.open })).toBeVisible();
    await expectMarked(page, part, 12);
  }
  await page.goto('./?was#/embed?qps=5&complexity=simple&was=1~2~4c16g~3~4c16g~100~2019-01-01~1');
  await expect(page.getByRole('link', { name: en.open })).toBeVisible();
  await expectMarked(page, 'another answer', 12);
  await page.goto('./?nothing#/embed');
  await expect(page.getByRole('link', { name: en.nothing.start })).toBeVisible();
  await expectMarked(page, 'without a plan', 3);
});
