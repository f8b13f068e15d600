import { expect, type Page } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test, unfetchedCode } from './test';

const root = (page: Page) => page.locator('#root');

const holdForm = (page: Page) => holdFiles(page, /assets\/form-.*\.js$/);

test('the form is asked for when the page is touched, and what is done in it before is kept @everyEngine', async ({
  size,
  page,
}) => {
  const form = await holdForm(page);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  // Whether any of its fields was ever gone, from here on.
  await page.evaluate(() => {
    const fields = [...document.querySelectorAll('#plan input, #plan select')];
    const seen = { gone: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (fields.some((field) => !field.isConnected)) seen.gone += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  // The rest of the page answers without it, and does not ask for it.
  expect(form.asked).toEqual([]);
  const { load, name } = size.workload(1);
  await load.fill('900000');
  await expect.poll(() => form.asked.length).toBe(1);
  await size.masters(1).click({ force: true });
  await name.press('Home');
  await name.pressSequentially('very ');
  const end = await name.evaluate((field: HTMLInputElement) => field.selectionStart);
  expect(page.url()).not.toContain('900000');
  form.release();
  await expect(page).toHaveURL(/900000/);
  await expect(load).toHaveValue(/^900,?000$/);
  await expect(name).toHaveValue(/^very /);
  await expect(name).toBeFocused();
  expect(await name.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(end);
  await expect(size.masters(1)).toBeChecked();
  expect(form.asked).toHaveLength(1);
  expect(await page.evaluate(() => 'seen' in window && window.seen)).toEqual({ gone: 0 });
});

test('what is pressed elsewhere after typing waits until the form has taken it in @everyEngine', async ({
  size,
  page,
}) => {
  const form = await holdForm(page);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  await size.workload(1).load.fill('900000');
  await page.getByRole('link', { name: size.words.header.viewNames.compare }).click();
  await expect(size.workload(1).load).toHaveValue('900000');
  form.release();
  await expect(page).toHaveURL(/#\/compare.*900000/);
});

test('a plan that arrives before the form takes the place of what was typed', async ({
  size,
  page,
}) => {
  const form = await holdForm(page);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  const before = await size.sentence.innerText();
  await size.workload(1).load.fill('900000');
  await page.evaluate(() => {
    window.location.hash = '#/size?w=arrived~50000~simple&masters=1';
  });
  await expect(size.sentence).not.toHaveText(before, { useInnerText: true });
  form.release();
  await expect(size.workloads).toHaveCount(1);
  await expect(size.workload(1).name).toHaveValue('arrived');
  await expect(size.workload(1).load).toHaveValue(/^50,?000$/);
  await expect(size.masters(1)).toBeChecked();
  await expect(page).not.toHaveURL(/900000/);
});

test('the language can be changed before the form has come', async ({ size, page }) => {
  const form = await holdForm(page);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  await size.workload(1).load.fill('900000');
  await size.language.selectOption('zh-CN');
  form.release();
  const chinese = sizePage(page, spoken['zh-CN']);
  await expect(chinese.workload(1).load).toHaveValue(/^900,?000$/);
  await expect(page).toHaveURL(/900000/);
});

test('without the code of the form the page says so, and what was typed is there after trying again @everyEngine', async ({
  size,
  page,
  ownFaults,
}) => {
  ownFaults.push(unfetchedCode);
  const form = await holdForm(page);
  await page.goto('./');
  await expect(root(page)).not.toHaveAttribute('data-language');
  await size.workload(1).load.fill('12x');
  form.refuse();
  const { part, plan } = size.words;
  const told = page.getByRole('alert').filter({ hasText: part.missing(plan.heading) });
  await expect(told).toContainText(part.kept);
  await expect(size.sentence).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.history.state)))
    .toContain('12x');
  await page.unrouteAll();
  await told.getByRole('button', { name: part.again }).click();
  await expect(size.workload(1).load).toHaveValue('12x');
});
