import { expect, type Page } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { type SizePage, sizePage } from './sizePage';
import { spoken } from './spoken';
import { test, unfetchedCode } from './test';

/** Holds back the page's own script; returns how to let it through. */
async function holdScript(page: Page): Promise<() => void> {
  return (await holdFiles(page, /assets\/index-.*\.js$/)).release;
}

const example = (size: SizePage) => [
  size.sentence,
  size.form,
  size.workloads.first(),
  size.copyLink,
];

const root = (page: Page) => page.locator('#root');

test('the example stands in the HTML, and nothing moves or changes when React takes it over', async ({
  size,
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  for (const part of example(size)) await expect(part).toBeVisible();
  const look = () =>
    root(page).evaluate((element) => ({
      text: element instanceof HTMLElement && element.innerText,
      values: [...element.querySelectorAll('input, select')].map(
        (one) => 'value' in one && one.value,
      ),
      height: document.documentElement.scrollHeight,
    }));
  await expect(root(page)).toHaveAttribute('data-language', 'en');
  const before = await look();
  await page.evaluate(() => {
    Object.assign(window, { heading: document.querySelector('h1') });
  });
  release();
  await expect(root(page)).not.toHaveAttribute('data-language');
  expect(await look()).toEqual(before);
  await size.isTakenOver();
  expect(await look()).toEqual(before);
  // It is the same heading: React has taken it over and not made another.
  expect(
    await page.evaluate(
      () => 'heading' in window && window.heading === document.querySelector('h1'),
    ),
  ).toBe(true);
});

test('what is typed, chosen and pressed before React takes over is kept @everyEngine', async ({
  size,
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await size.workload(1).load.fill('900000');
  await size.masters(1).click({ force: true });
  await size.priceList.selectOption({ index: 1 });
  await size.workload(2).name.press('End');
  await size.workload(2).name.pressSequentially(' and more');
  const list = await size.priceList.inputValue();
  await size.add.click();
  release();
  await expect(size.workloads).toHaveCount(4);
  await expect(size.workload(1).load).toHaveValue(/^900,?000$/);
  await expect(size.workload(2).name).toHaveValue(/ and more$/);
  await expect(size.masters(1)).toBeChecked();
  await expect(size.priceList).toHaveValue(list);
  await expect(page).toHaveURL(/900000/);
});

test('growth and derivation stand until their code comes, and then follow the plan', async ({
  size,
  page,
}) => {
  const { asked, release } = await holdFiles(page, /assets\/grounds-.*\.js$/);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  // Whether the sections were ever gone, from the first paint on.
  await page.evaluate(() => {
    const seen = { gone: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (document.querySelectorAll('#growth, #derivation').length < 2) seen.gone += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  expect(asked).toEqual([]);
  const first = page.locator('#derivation tbody tr').first();
  const before = await first.innerText();
  await size.workload(1).load.fill('900000');
  await expect(page).toHaveURL(/900000/);
  await expect(first).toHaveText(before, { useInnerText: true });
  release();
  await expect(first).toContainText('900,000');
  expect(asked).toHaveLength(1);
  expect(await page.evaluate(() => 'seen' in window && window.seen)).toEqual({ gone: 0 });
});

test('what is pressed in the derivation before its code has come is done when it comes', async ({
  size,
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  const source = page.locator('#derivation').getByRole('button').first();
  await source.click();
  release();
  await expect(source).toHaveAttribute('aria-expanded', 'true');
  await expect(size.sentence).toBeVisible();
});

test('without the code of growth and derivation the rest of the page follows', async ({
  size,
  page,
  ownFaults,
}) => {
  ownFaults.push(unfetchedCode);
  await page.route(/assets\/grounds-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await size.workload(1).load.fill('900000');
  const { part, steps } = size.words;
  await expect(page.getByText(part.missing(steps.heading))).toBeVisible();
  await expect(size.options).toBeVisible();
  await expect(page).toHaveURL(/900000/);
});

test('a link paints the sheet around its plan at once and never the example @everyEngine', async ({
  size,
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('./#/size?qps=50000&complexity=simple', { waitUntil: 'domcontentloaded' });
  await expect(size.copyLink).toBeVisible();
  await expect(page.getByRole('link', { name: size.words.header.viewNames.size })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(size.sentence).toHaveCount(0);
  await expect(size.form).toHaveCount(0);
  const top = () => size.copyLink.boundingBox();
  const before = await top();
  release();
  await expect(size.sentence).toBeVisible();
  expect(await top()).toEqual(before);
});

for (const hash of ['#/embed?qps=50000&complexity=simple', '#/embed'])
  test(`a frame shows nothing of the example at ${hash}`, async ({ page }) => {
    const release = await holdScript(page);
    await page.goto(`./${hash}`, { waitUntil: 'domcontentloaded' });
    await expect(root(page)).toBeEmpty();
    release();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('language and theme chosen before stand there from the first paint', async ({
  size,
  page,
}) => {
  await size.open();
  await size.theme.selectOption('dark');
  await size.language.selectOption('zh-CN');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const release = await holdScript(page);
  await page.goto('./?again', { waitUntil: 'domcontentloaded' });
  const chinese = sizePage(page, spoken['zh-CN']);
  await expect(root(page)).toHaveAttribute('data-language', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(chinese.theme).toHaveValue('dark');
  await expect(chinese.title).toHaveValue(spoken['zh-CN'].firstPreset.title);
  release();
  await expect(root(page)).not.toHaveAttribute('data-language');
  await expect(chinese.theme).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the line of earlier work is kept free for it', async ({ size, page }) => {
  await size.open();
  await size.title.fill('Typed before');
  await expect
    .poll(() => page.evaluate(() => Object.keys(window.localStorage).join()))
    .toContain('.work.');
  const release = await holdScript(page);
  await page.goto('./?again', { waitUntil: 'domcontentloaded' });
  await expect(size.sentence).toBeVisible();
  const top = async () => Math.round((await size.sentence.boundingBox())?.y ?? 0);
  const before = await top();
  release();
  await expect(page.getByText('Typed before')).toBeVisible();
  expect(await top()).toBe(before);
});
