import { expect } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { spoken } from './spoken';
import { test, unfetchedCode } from './test';

const flinkManagedName = spoken.en.settings.platform.choices?.['flink-managed'] ?? '';

test('the words of other products come when the page is touched, and the page stands until then', async ({
  size,
  page,
}) => {
  const { asked, release } = await holdFiles(page, /assets\/english-plan-.*\.js$/);
  await page.goto('./');
  await expect(page.locator('#root')).not.toHaveAttribute('data-language');
  await expect(size.product.locator('option', { hasText: flinkManagedName })).toHaveCount(1);
  expect(asked).toEqual([]);
  const before = await size.sentence.innerText();
  await size.product.selectOption({ label: flinkManagedName });
  await expect.poll(() => asked.length).toBe(1);
  await expect(size.sentence).toHaveText(before, { useInnerText: true });
  release();
  await expect(size.sentence).not.toHaveText(before, { useInnerText: true });
  await expect(page).toHaveTitle(/fully managed/);
  expect(asked).toHaveLength(1);
});

test('where the words of another product do not come, that is said', async ({
  size,
  page,
  ownFaults,
}) => {
  ownFaults.push(unfetchedCode);
  await page.route(/assets\/english-plan-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('#root')).not.toHaveAttribute('data-language');
  await size.product.selectOption({ label: flinkManagedName });
  const name = spoken.en.products['flink-managed'] ?? '';
  await expect(page.getByText(size.words.part.missing(name))).toBeVisible();
  await expect(page.getByRole('button', { name: size.words.part.again })).toBeVisible();
});
