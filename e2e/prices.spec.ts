import { expect } from '@playwright/test';
import { spoken } from './spoken';
import { test } from './test';

const complex = 'qps=120000&complexity=complex';

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`the product, the last word on its sale, and the price with its age in ${words.language}`, async ({
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
        ? '24 to 120 CU, 40 at the middle (3,000, our choice), and the price 7,970 to 24,250 CNY a month, 10,450 at the middle.'
        : '需求为 24 至 120 CU，中间值 40 CU（按 3,000 计，由本工具选取），价格为 7,970 至 24,250 元/月，中间值 10,450',
    );
    await expect(
      page.getByText(words.steps.refusal({ code: 'renewals-limited', date: '2022-11-15' }) ?? ''),
    ).toBeVisible();
    await expect(page.getByText(/\d+c\d+g/)).toHaveCount(0);
  });
}
