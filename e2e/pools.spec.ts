import { expect } from '@playwright/test';
import { spokenOf } from '@/core/words/testing/words';
import { spoken } from './spoken';
import { test } from './test';

// 500,000 records/s at 5,000 a CU: 100 CU of work.
const work = 'w=orders~500000~complex~5000~core';

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`a plan is moved to a product that is bought in units, in ${words.language}`, async ({
    visit,
  }) => {
    const own = spokenOf('flink-managed')[words.language];
    const size = await visit({ context: { locale: words.language }, words });
    const { page, answer } = size;
    await size.open(`#/size?${work}`);
    await size.product.selectOption('flink-managed');
    await expect(size.sentence).toHaveText(
      words.language === 'en' ? '100 CU of work and 2 management CU' : '100 个计算 CU，2 个管理 CU',
    );
    await expect(page.getByRole('banner')).toContainText(own.products['flink-managed'] ?? '');
    await expect(answer).toContainText(own.answer.best);
    await expect(answer).toContainText(
      own.money({ amount: 18_360, currency: 'CNY', per: 'month' }),
    );
    await expect(answer).toContainText(
      words.language === 'en'
        ? /List price of 2021-06-04, \d+ years old/
        : /2021-06-04 起的目录价，距今 \d+ 年/,
    );
    // Nothing about machines is shown.
    await expect(size.options).toHaveCount(0);
    for (const heading of [words.options.heading, words.mix.heading]) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toHaveCount(0);
    }
    await expect(page.getByText(words.settings.spareSlaves.label, { exact: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: own.steps.heading })).toBeVisible();
    await expect(size.growth.getByRole('row').nth(1)).toContainText('102');
    await expect(size.growth.getByRole('row').nth(2)).toContainText('103');
    await expect(size.derivation).toContainText('100 × 180 + 2 × 180');

    // The number of workspaces: that of the projects, then the one typed.
    const workspaces = size.form.getByRole('textbox', {
      name: own.settings.workspaces.label,
      exact: true,
    });
    await expect(workspaces).toHaveAttribute('placeholder', '1');
    await workspaces.fill('3');
    await expect(size.growth.getByRole('row').nth(1)).toContainText('106');
    await expect(page).toHaveURL(/workspaces=3/);
    const other = await visit({ context: { locale: words.language }, words });
    await other.open(new URL(page.url()).hash);
    await expect(other.growth.getByRole('row').nth(1)).toContainText('106');
    await workspaces.fill('');
    await expect(size.growth.getByRole('row').nth(1)).toContainText('102');

    // Prices by the hour, then those of shared mode by the day.
    await size.form
      .getByRole('group', { name: words.settings.billing.label, exact: true })
      .getByRole('radio', { name: own.plan.billings['pay-as-you-go'] ?? '', exact: true })
      .click();
    await expect(answer).toContainText('38.76');
    await expect(size.growth).toContainText(own.options.price.hour);
    await size.product.selectOption('blink-shared');
    await expect(page.getByRole('banner')).toContainText('2019-12-24');
    await expect(answer).toContainText(own.answer.per.day);
    await expect(size.growth).toContainText(own.options.price.day);

    // Back to a product of machines.
    await size.product.selectOption('blink-dedicated');
    await expect(size.options).toBeVisible();
  });
}

test('documents, embed, comparison and provisioning speak of units', async ({ size, page }) => {
  const own = spokenOf('flink-managed').en;
  const plan = `${work}&platform=flink-managed`;
  await size.open(`#/share?${plan}`);
  const preview = page.getByRole('article', { name: own.share.preview.document });
  await expect(preview).toContainText('102');
  await expect(preview).not.toContainText(/Slave|Master|shape|cheapest/);
  await expect(page.getByText(own.share.download.pictures['svg-options'])).toHaveCount(0);
  await size.open(`#/embed?${plan}&part=options`);
  await expect(size.sentence).toHaveText('100 CU of work and 2 management CU');
  await expect(page.locator('body')).not.toContainText(/Slave|Master|shape|cheapest/);
  await size.open(`#/provision?${plan}`);
  await expect(page.locator('main')).not.toContainText(/Slave|Master|Blink/);
});
