import { expect } from '@playwright/test';
import { expectedFor } from './command';
import { test } from './test';

test('rows out of a spreadsheet are added or take the plan’s place, and are taken back @journey @everyEngine', async ({
  size,
  page,
}) => {
  await size.open();
  await size.paste.click();
  await expect(size.append).toBeDisabled();
  await size.rows.fill('join\t120,000\tcomplex\t3,000\tcore\nfilter\t40万\tsimple');
  await expect(size.pasteDialog).toContainText('2 workloads');
  await size.append.click();
  await expect(size.pasteDialog).toBeHidden();
  await expect(size.workloads).toHaveCount(5);
  await expect(size.workload(4).project).toHaveValue('core');
  await expect(size.workload(4).rate).toHaveValue('3,000');
  await expect(size.workload(5).kind).toHaveValue('simple');
  await expect(page).toHaveURL(/w=join~120000~complex~3000~core&w=filter~400000~simple/);
  const { price } = expectedFor(page.url());
  await expect(size.price).toHaveText(price);
  await size.undo.click();
  await expect(size.workloads).toHaveCount(3);
  await expect(size.price).toHaveText('32,000 CNY');

  await size.paste.click();
  await size.rows.fill(
    '作业\t项目\t每秒条数\t复杂度\t内存\t核数\n订单\t交易\t12万\t复杂\t\t\n报表\t\t\t\t64\t8',
  );
  await expect(size.pasteDialog).toContainText('2 workloads');
  await size.replace.click();
  await expect(page.getByText('Replaced all with 2 workloads')).toBeVisible();
  await expect(size.workloads).toHaveCount(2);
  await expect(size.workload(1).name).toHaveValue('订单');
  await expect(size.workload(1).project).toHaveValue('交易');
  await expect(size.workload(2).kind).toHaveValue('resources');
  await expect(size.workload(2).memory).toHaveValue('64');
  await expect(size.warning).toBeHidden();

  await size.paste.click();
  await size.rows.fill('name,qps,complexity\na,1000,simple\nb,2000,purple\nc,3000,');
  await expect(size.pasteDialog).toContainText('3 workloads');
  await expect(size.pasteDialog).toContainText('One kind of work is not known');
  await expect(size.replace).toBeDisabled();
  await size.takenFor('purple').selectOption('measured');
  await size.unsaidKind.selectOption('simple');
  await size.replace.click();
  await expect(size.workload(2).kind).toHaveValue('measured');
  await expect(size.workload(3).kind).toHaveValue('simple');
  await size.undo.click();
  await expect(size.workload(1).name).toHaveValue('订单');

  await size.paste.click();
  await size.rows.fill('a\t12x\tsimple');
  await size.replace.click();
  await expect(size.workload(1).load).toHaveValue('12x');
  await expect(size.workload(1).load).toHaveAttribute('aria-invalid', 'true');
  await expect(size.staleLabel).toBeVisible();
});

test('another shape is picked, explained, sent by link and opened by somebody else @journey @everyEngine', async ({
  size,
  page,
  context,
  visit,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await size.openWhole();
  await size.workload(2).load.fill('500k');
  // The table follows when typing rests; then it stands still for whoever chooses.
  await expect(size.option('8c32g')).toHaveAccessibleName('23 × 8-core 32 GB');
  await expect(size.options.getByRole('radio')).toHaveCount(7);
  await size.pick('8c32g');
  await expect(page).toHaveURL(/pick=8c32g&was=[\w~.-]+$/);
  await expect(size.standing(/^Your choice, number \d of 7 by price$/)).toBeVisible();
  const picked = expectedFor(page.url(), '8c32g');
  await expect(size.sentence).toHaveText(picked.sentence);
  await expect(size.price).toHaveText(picked.price);
  await expect(size.chart).toHaveAccessibleName(/^Capacity by number of Slaves: \d+ Slaves have/);
  await expect(size.growth.getByRole('row').filter({ hasText: 'this answer' })).toHaveCount(1);

  await size.sortBy('Slaves').click();
  await expect(size.options.getByRole('columnheader', { name: 'Slaves' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const counts = (await size.optionNames()).map((name) => Number.parseInt(name, 10));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await size.sortBy('Slaves').click();
  await expect(size.options.getByRole('columnheader', { name: 'Slaves' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const falling = (await size.optionNames()).map((name) => Number.parseInt(name, 10));
  expect(falling).toEqual([...counts].reverse());
  await expect(size.option('8c32g')).toBeChecked();
  await size.sortBy('A month').click();

  const source = size.derivation
    .getByRole('button', { name: /^Source of step \d+, .+: Guide 2019, ch\. 6$/ })
    .first();
  await source.click();
  await expect(source).toHaveAttribute('aria-expanded', 'true');
  for (const fact of ['Document', 'Edition', 'Section', 'Date of the text', 'Publisher']) {
    await expect(size.derivation.getByRole('term').filter({ hasText: fact }).first()).toBeVisible();
  }
  await expect(
    size.derivation.getByRole('definition').filter({ hasText: /^ch\. 6$/ }),
  ).toBeVisible();
  await expect(
    size.derivation.getByRole('definition').filter({ hasText: /^\d{4}-\d\d-\d\d$/ }),
  ).toBeVisible();

  await size.copyLink.click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await visit();
  await other.open(new URL(link).hash);
  await expect(other.sentence).toHaveText(picked.sentence);
  await expect(other.price).toHaveText(picked.price);
  await expect(other.option('8c32g')).toBeChecked();
  await expect(other.workload(2).load).toHaveValue('500,000');
  await other.backToBest.click();
  await expect(other.page).not.toHaveURL(/pick=/);
  const best = expectedFor(link);
  await expect(other.sentence).toHaveText(best.sentence);
  await expect(other.price).toHaveText(best.price);
  await expect(other.standing('The cheapest cluster that carries this plan')).toBeVisible();
});
