import { expect } from '@playwright/test';
import { spokenOf } from '@/core/words/testing/words';
import { expectAccessible } from './axe';
import { spoken } from './spoken';
import { test } from './test';

/**
 * By hand, with records of 1,000 bytes: 20,000 records/s are 20 MB/s, at 5 MB/s a KPU 4 KPU; 6,000 are 6 MB/s, at 1 MB/s
 * 6 KPU. 10 KPU of work and one beside it for one application: 11 × 0.11 × 720 + 10 × 50 × 0.10 = 921.20 USD a month.
 */
const plan = 'w=clicks~20000~simple&w=joins~6000~complex~3000&spare=1';

for (const words of [spoken.en, spoken['zh-CN']]) {
  const own = spokenOf('aws-managed-flink')[words.language];

  test(`a plan is moved to rates in MB/s, asked for its record size, priced and sent in ${words.language}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page, form, answer } = size;
    const sizes = form.getByRole('textbox', { name: own.plan.recordSize, exact: true });
    const needed = own.problem({ path: '', code: 'record-size-needed' });
    await size.open(`#/products?${plan}`);
    await page
      .getByRole('row')
      .filter({ hasText: own.settings.platform.choices?.['aws-managed-flink'] ?? '-' })
      .getByRole('button', { name: words.offers.use, exact: true })
      .click();

    // What the new product does not know is said, and can be taken back.
    const dropped = words.moved.without(
      words.list([
        words.settings.spareSlaves.label,
        words.settings.masterCount.label,
        words.settings.priceList.label,
        words.settings.billing.label,
        words.moved.rates(1),
      ]),
    );
    await expect(form.getByRole('status').filter({ hasText: dropped })).toBeVisible();
    await expect(sizes).toHaveCount(2);
    await expect(form.getByText(needed)).toHaveCount(2);
    await form.getByRole('button', { name: words.plan.undo, exact: true }).click();
    await expect(size.product).toHaveValue('blink-dedicated');
    await expect(form.getByText(needed)).toHaveCount(0);
    await expect(size.workload(2).rate).toHaveValue(words.number(3_000));
    await size.product.selectOption('aws-managed-flink');
    await expect(form.getByText(dropped)).toBeVisible();

    await sizes.first().fill('1000');
    await expect(form.getByText(dropped)).toHaveCount(0);
    await expect(form.getByText(needed)).toHaveCount(1);
    await size.button(own.plan.sizeForAll(1)).click();
    await expect(form.getByText(needed)).toHaveCount(0);
    const applications = form.getByRole('textbox', {
      name: own.settings.workspaces.label,
      exact: true,
    });
    await expect(applications).toHaveAttribute('placeholder', '2');
    await applications.fill('1');
    const sentence = own.answer.cluster(10, 'kpu', 1, 'kpu');
    const price = own.money({ amount: 921.2, currency: 'USD', per: 'month' });
    await expect(size.sentence).toHaveText(sentence);
    await expect(answer).toContainText(price);
    await expectAccessible(page, `rates in MB/s in ${words.language}`);

    // Somebody else opens the link.
    await expect(page).toHaveURL(/workspaces=1/);
    const other = await visit({ context: { locale: words.language }, words });
    await other.open(new URL(page.url()).hash);
    await expect(other.sentence).toHaveText(sentence);
    await expect(other.answer).toContainText(price);
  });

  test(`a link without the record size shows its plan and no answer in ${words.language}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const link = '#/size?platform=aws-managed-flink&qps=10000&complexity=simple';
    await size.open(link);
    await expect(size.sentence).toHaveText(words.unsized.heading);
    await expect(size.workload(1).load).toHaveValue(words.number(10_000));
    await expect(size.answer).not.toContainText(/KPU|CU/);
    await expectAccessible(size.page, `without a record size in ${words.language}`);
    await size.page.reload();
    await expect(size.sentence).toHaveText(words.unsized.heading);
    await size.page.getByRole('link', { name: words.header.viewNames.share, exact: true }).click();
    await expect(size.page.getByText(words.unsized.elsewhere)).toBeVisible();
    await size.button(words.unread.toField).click();
    await size.showField.click();
    // Code may have to load before the field can take the focus.
    await expect(
      size.form.getByRole('textbox', { name: own.plan.recordSize, exact: true }),
    ).toBeFocused();
    await size.page.keyboard.type('1000');
    // 10 MB/s at 5 MB/s a KPU.
    await expect(size.sentence).toHaveText(own.answer.cluster(2, 'kpu', 1, 'kpu'));
  });
}
