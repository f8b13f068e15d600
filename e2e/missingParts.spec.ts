import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { provisionPage } from './provisionPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test, unfetchedCode } from './test';

for (const [what, view, names, inside, kind] of [
  ['a view', 'provision', /ProvisionView.*\.js/, 'Provision', ' @journey'],
  ['a chart', 'size', /StairsChart.*\.js/, 'How it grows', ''],
] as const) {
  test(`${what} that cannot be fetched is named and tried again, and nothing typed is lost${kind}`, async ({
    size,
    page,
    ownFaults,
  }) => {
    ownFaults.push(unfetchedCode);
    const { part } = size.words;
    await page.route(names, (route) => route.abort());
    await size.open();
    await size.workload(1).load.fill('12x');
    await size.workload(2).name.fill('half a na');
    const { tab } = provisionPage(size);
    const show = async () => {
      await tab(view).click();
      // The chart is fetched when it is about to be seen.
      if (view === 'size')
        await page.getByRole('heading', { name: inside }).scrollIntoViewIfNeeded();
    };
    await show();
    const told = page.getByRole('alert').filter({ hasText: part.missing(inside) });
    await expect(told).toContainText(part.kept);
    await expectAccessible(page, 'a part is missing');
    await tab('size').click();
    await expect(size.workload(1).load).toHaveValue('12x');

    await show();
    await page.route(page.url().replace(/#.*/, ''), (route) => route.abort());
    await told.getByRole('button', { name: part.again }).click();
    await expect(told).toContainText(part.unreachable);
    await page.unrouteAll();
    await told.getByRole('button', { name: part.again }).click();
    await expect(told).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#/${view}`));
    if (view === 'size') await size.whole();
    else await expect(provisionPage(size).steps.first()).toBeVisible();
    await tab('size').click();
    await expect(size.workload(1).load).toHaveValue('12x');
    await expect(size.workload(2).name).toHaveValue('half a na');
  });
}

test('a language that cannot be fetched is named, and the page stays as it is', async ({
  size,
  page,
  ownFaults,
}) => {
  ownFaults.push(unfetchedCode);
  const { part } = size.words;
  await page.route(/assets\/chinese.*\.js/, (route) => route.abort());
  await size.open();
  await size.language.selectOption('zh-CN');
  const told = page.getByRole('alert').filter({ hasText: part.missing('中文') });
  await expect(told).toBeVisible();
  await expect(size.sentence).toBeVisible();
  await page.unrouteAll();
  await told.getByRole('button', { name: part.again }).click();
  const chinese = sizePage(page, spoken['zh-CN']);
  await expect(chinese.answer).toBeVisible();
});
