import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { comparePage } from './comparePage';
import { spoken } from './spoken';
import { test } from './test';

const compareEn = spoken.en.compare;
const compareZhCn = spoken['zh-CN'].compare;

const said = { en: compareEn, 'zh-CN': compareZhCn } as const;

const planA = '#/compare?w=orders~120000~complex~3000~core&w=clicks~400000~simple&title=Now';
const linkB =
  '#/size?w=orders~180000~complex~3000~core&w=fraud~22000~measured~2400~risk&headroom=30&title=Next';

const mainText = (page: Page) => page.getByRole('main').innerText();

/** How many pixels the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a pasted link stands beside the plan, and the page’s own link shows the same to others @journey @everyEngine', async ({
  size,
  page,
  visit,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const compare = comparePage(size, said.en);
  await size.open('#/size?w=orders~120000~complex~3000~core&w=clicks~400000~simple&title=Now');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(compare.headline).toHaveText(compareEn.alone);
  await compare.use('b', `http://example.com/tool/${linkB}`);
  // A: 40 + 40 CU in two projects, no headroom. B: ⌈60 × 1.3⌉ + ⌈9.17 × 1.3⌉ = 78 + 12.
  await expect(compare.headline).toHaveText(
    /^B costs [\d,]+ CNY a month more than A \(\+[\d.]+ %\) and needs 10 CU more\.$/,
  );
  await expect(compare.row('Answers', 'Need, with headroom')).toHaveText([/80 CU90 CU\+10 CU/]);
  await expect(compare.row('Workloads', 'Load').first()).toHaveText(
    /120,000 records\/s180,000 records\/s\+60,000 records\/s/,
  );
  await expect(compare.table('Workloads')).toContainText('clicks only in A');
  await expect(compare.table('Workloads')).toContainText('fraud only in B');
  await expect(compare.row('Settings', 'Price list')).toHaveCount(0);
  await expect(compare.table('All shapes by price').locator('tbody tr')).toHaveCount(7);

  const { shown, hidden } = await compare.counts();
  await compare.onlyDifferences.uncheck();
  await expect(compare.row('Settings', 'Price list')).toHaveCount(1);
  await expect(compare.lines).toHaveCount(shown + hidden + 7);
  await compare.onlyDifferences.check();
  await expect(compare.lines).toHaveCount(shown + 7);

  await size.copyLink.click();
  await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toMatch(/^#\/compare\?.*&b=/);
  const other = await visit();
  await other.open(new URL(link).hash);
  await expect(comparePage(other, said.en).headline).toHaveText(await compare.headline.innerText());
  const text = await mainText(page);
  await expect.poll(() => mainText(other.page)).toBe(text);

  await page.getByRole('button', { name: compareEn.copyMarkdown, exact: true }).click();
  await expect(page.getByText(compareEn.copied, { exact: true })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain(`<${link}>`);
  expect(markdown).toContain('| Need, with headroom | 80 CU | 90 CU | +10 CU |');
  await page.getByRole('button', { name: compareEn.copyCells, exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('\nNeed, with headroom\t80\t90\t10\tCU\n');
});

test('Back and Forward walk through what was compared @journey', async ({ size, page }) => {
  const compare = comparePage(size, said.en);
  /** The address is written a moment after a change. Going back starts from what it says. */
  const change = async (act: () => Promise<unknown>) => {
    const before = page.url();
    await act();
    await expect(page).not.toHaveURL(before);
  };
  await size.open(planA);
  await change(() => compare.example('b', 'log-filtering'));
  await expect(compare.title('b')).toContainText('Log filtering');
  await compare.replace('b');
  await change(() => compare.example('b', 'festival-peak'));
  await expect(compare.title('b')).toContainText('Shopping festival peak');
  const headline = await compare.headline.innerText();
  await change(() => compare.swap.click());
  await expect(compare.title('a')).toContainText('Shopping festival peak');
  await expect(compare.title('b')).toContainText('Now');
  await expect(compare.headline).toHaveText(/less/);
  expect(headline).toMatch(/more/);
  await change(() => compare.remove.click());
  await expect(compare.headline).toHaveText(compareEn.alone);

  await page.goBack();
  await expect(compare.title('b')).toContainText('Now');
  await page.goBack();
  await expect(compare.headline).toHaveText(headline);
  await page.goBack();
  await expect(compare.title('b')).toContainText('Log filtering');
  await page.goBack();
  await expect(compare.headline).toHaveText(compareEn.alone);
  await page.goForward();
  await expect(compare.title('b')).toContainText('Log filtering');
  await page.reload();
  await expect(compare.title('b')).toContainText('Log filtering');

  await page.getByRole('button', { name: compareEn.edit, exact: true }).click();
  await size.headroom.fill('90');
  await expect(page).toHaveURL(/headroom=90/);
  expect(page.url()).not.toContain('&b=');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(compare.title('b')).toContainText('Log filtering');
  await expect(compare.row('Settings', 'Headroom above the peak')).toContainText('90 %');
});

test('plans whose figures cannot be subtracted say why, and equal plans say that they are equal', async ({
  size,
}) => {
  const compare = comparePage(size, said.en);
  await size.open('#/compare?qps=50000&complexity=simple');
  await compare.use('b', '#/size?qps=50000&complexity=simple&prices=intl-tokyo-2020-11');
  await expect(compare.headline).toHaveText(
    'B needs the same number of CU. The prices are in different currencies, so no price difference is given.',
  );
  await expect(compare.row('Answers', 'Price').last()).toContainText('different currency');
  await compare.replace('b');
  await compare.use('b', '#/size?qps=50000&complexity=simple&billing=pay-as-you-go');
  await expect(compare.headline).toContainText('The prices are for different periods');
  await compare.replace('b');
  await compare.use('b', '#/size?complexity=simple&qps=50k');
  await expect(compare.headline).toHaveText(compareEn.same);
  await expect(compare.table('Answers')).toBeHidden();
});

test('everything is done by keyboard alone', async ({ size, page }) => {
  const compare = comparePage(size, said.en);
  await size.open(planA);
  const press = async (name: string | RegExp, role: 'button' | 'textbox' | 'checkbox') => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const wanted = page.getByRole(role, { name, exact: true }).filter({ visible: true }).first();
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await press(compareEn.link.label.b, 'textbox');
  await page.keyboard.insertText(linkB);
  await page.keyboard.press('Enter');
  await expect(compare.title('b')).toContainText('Next');
  await expect(page.locator('#answer')).toBeFocused();
  await press(compareEn.onlyDifferences, 'checkbox');
  await page.keyboard.press('Space');
  await expect(compare.onlyDifferences).not.toBeChecked();
  await press(compareEn.swap, 'button');
  await page.keyboard.press('Enter');
  await expect(compare.title('a')).toContainText('Next');
  await expect(compare.swap).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.locator('summary', { hasText: compareEn.replace.b }).focus();
  await page.keyboard.press('Enter');
  await press(compareEn.link.label.b, 'textbox');
  await page.keyboard.press('Escape');
  await page.locator('summary', { hasText: compareEn.replace.b }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(compare.remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(compare.headline).toHaveText(compareEn.alone);
  await expect(page.locator('#answer')).toBeFocused();
});

for (const language of ['en', 'zh-CN'] as const) {
  const words = spoken[language];
  const own = said[language];
  const colorScheme = language === 'en' ? 'dark' : 'light';
  test(`passes axe, fits 360 px and prints in ${words.language}, ${colorScheme}`, async ({
    visit,
  }) => {
    const context = { locale: language, colorScheme } as const;
    const size = await visit({ context, words });
    const { page } = size;
    const compare = comparePage(size, own);
    await size.open(planA);
    await compare.use('b', 'hello');
    await expectAccessible(page, 'a refused link');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => overflow(page), 'a refused link at 360 px').toBeLessThanOrEqual(0);
    await compare.use('b', `${linkB}&colour=blue&priceList=x`);
    await expect(compare.notice).toBeVisible();
    await compare.onlyDifferences.uncheck();
    await compare.replace('b');
    await expectAccessible(page, 'side by side at 360 px');
    await expect.poll(() => overflow(page), 'side by side at 360 px').toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page, 'side by side');
    const long = 'W'.repeat(120);
    await compare.use('b', `#/size?w=${long}~1e12~measured~1000000~${long}&title=${long}`);
    for (const width of [360, 640, 1024]) {
      await page.setViewportSize({ width, height: 740 });
      await expect.poll(() => overflow(page), `long words at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator('button, input, select, textarea, summary');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await page.setViewportSize({ width: 700, height: 1000 });
    await expect.poll(() => overflow(page), 'cut off on paper').toBeLessThanOrEqual(0);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(compare.headline).toBeVisible();
  });
}
