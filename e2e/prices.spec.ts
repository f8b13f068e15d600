import { expect } from '@playwright/test';
import { spoken } from './spoken';
import { test } from './test';

const complex = 'qps=120000&complexity=complex';

test('a billing that the list lacks cannot be chosen, and a list that lacks it takes the other', async ({
  size,
  page,
}) => {
  await size.open(`#/size?${complex}&billing=pay-as-you-go`);
  await expect(size.billing('pay-as-you-go')).toBeChecked();
  await size.priceList.selectOption('intl-tokyo-2020-11');
  await expect(size.billing('subscription')).toBeChecked();
  await expect(size.billing('pay-as-you-go')).toBeDisabled();
  const reason = page
    .getByRole('status')
    .filter({ hasText: 'This list has no prices by the hour.' });
  await expect(reason).toHaveText('This list has no prices by the hour. Billing is now monthly.');
  await expect(page).toHaveURL(/prices=intl-tokyo-2020-11/);
  await expect(page).not.toHaveURL(/billing=/);
  await size.priceList.selectOption('cn-2020-10');
  await expect(size.billing('pay-as-you-go')).toBeEnabled();
});

test('a link that names such a billing keeps it, says so, and calls no cluster the cheapest', async ({
  size,
}) => {
  await size.open(`#/size?${complex}&prices=cn-2019-02&billing=pay-as-you-go`);
  await expect(size.billing('pay-as-you-go')).toBeChecked();
  await expect(size.notes).toContainText('This price list has no prices by the hour.');
  await expect(
    size.standing(
      'The cluster with the fewest machines that carries this plan; no price on this list',
    ),
  ).toBeVisible();
  await expect(size.options).toContainText('Fewest machines; no price on this list.');
  await expect(size.options).not.toContainText(/cheapest/i);
  await size.billing('subscription').check();
  await expect(size.price).toContainText('CNY');
  await expect(size.notes).not.toContainText('no prices by the hour');
});

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`the product, the last word on its sale, and the price with its age in ${words.languageName}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    await size.openWhole(`#/size?${complex}`);
    const { page } = size;
    const header = page.getByRole('banner');
    const [product, sale] = [
      words.products['blink-dedicated'] ?? '',
      words.sales['renewals-limited']?.('2022-11-15') ?? '',
    ];
    await expect(header).toContainText(product);
    await expect(header).toContainText(sale);
    await expect(page).toHaveTitle(new RegExp(`StreamSizer · ${product}$`));
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      new RegExp(sale),
    );
    await expect(size.answer).toContainText(
      words.language === 'en'
        ? /List price of 2020-10-28, \d+ years old; last seen in force on 2021-06-09\./
        : /2020-10-28 起的目录价，距今 \d+ 年；最近一次核对：2021-06-09。/,
    );
    await expect(size.answer).toContainText(
      words.language === 'en'
        ? 'between 24 and 120 CU and the price between 7,970 and 24,250 CNY a month.'
        : '需求在 24 至 120 CU 之间，价格在 7,970 至 24,250 元/月之间。',
    );
    await expect(page.getByText(words.steps.refusable('2022-11-15'))).toBeVisible();
    await expect(page.getByText(/\d+c\d+g/)).toHaveCount(0);
  });
}
