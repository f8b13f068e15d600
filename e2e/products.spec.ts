import { expect } from '@playwright/test';
import { languages } from '@/core/words/language';
import { journeyIn } from './journeyIn';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/** What an owner of a Blink cluster needs: 100 CU of measured work. */
const plan = 'w=orders~500000~measured~5000&spare=1';

for (const language of languages) {
  const words = spoken[language];
  const { offers, settings, header, plan: said } = words;
  const managed = settings.platform.choices?.['flink-managed'] ?? '';

  test(`what can be bought today is found, put in one currency, sent and chosen by keyboard in ${language}${journeyIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const size = await visit({ words });
    const { page } = size;
    await size.open(`#/size?${plan}&lang=${language}`);
    await page.getByRole('link', { name: header.viewNames.products, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(offers.heading);
    const row = page.getByRole('row').filter({ hasText: managed });
    // 100 CU of work and 2 of management at 180 CNY.
    await expect(row).toContainText('18,360');
    await expect(row).toContainText('220,320');

    const rate = page.getByRole('textbox', { name: offers.exchange.rate('EUR', 'CNY') });
    await rate.press('7');
    await expect(page.getByText(/≈/)).toHaveCount(2);
    await expect(page).toHaveURL(/&fx=CNY~\d{4}-\d\d-\d\d~EUR~7/);

    // Somebody else opens the same page.
    const other = await visit({ words });
    await other.open(new URL(page.url()).hash);
    await expect(
      other.page.getByRole('textbox', { name: offers.exchange.rate('EUR', 'CNY') }),
    ).toHaveValue('7');
    await other.page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => sideways(other.page)).toBe(0);

    await row.getByRole('button', { name: offers.use, exact: true }).press('Enter');
    await expect(page.getByRole('region', { name: said.heading, exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('100');
    await expect(page).toHaveURL(/platform=flink-managed/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(offers.heading);
    await expect(page).not.toHaveURL(/platform=/);
  });
}
