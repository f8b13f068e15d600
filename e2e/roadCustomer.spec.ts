import { expect } from '@playwright/test';
import { journeyIn } from './journeyIn';
import { spoken } from './spoken';
import { test } from './test';

/*
 * One customer, typed in once by keyboard: 80,000 events/s filtered, joins at 25,000 with a festival factor of 6, five
 * like jobs of 3 cores and 10 GB. Worked by hand:
 *   filter  80,000 ÷ 10,000 a CU                = 8 CU
 *   joins   25,000 × 6 ÷ 1,000 a CU (cautious)  = 150 CU
 *   jobs    5 × max(3 cores, 10 GB ÷ 4 GB a CU) = 5 × 3 = 15 CU
 * The need is 8 + 150 + 15 = 173 CU, and 80,000 + 150,000 = 230,000 records/s.
 * 64-core Slaves have 60 CU for work: 173 ÷ 60, rounded up, are 3, with 180 CU. That is above 160 CU, so the Masters
 * are 16-core ones: 3 × 9,950 + 3 × 2,710 = 29,850 + 8,130 = 37,980 CNY a month. The next best, four 56-core Slaves
 * of 52 CU, costs 4 × 8,780 + 8,130 = 43,250.
 */
const customer = { needCu: '173', capacityCu: '180', price: '37,980' };

const typed = {
  en: { filter: '80,000', joins: '25k*6', cores: '5 × 3' },
  'zh-CN': { filter: '8万', joins: '2.5万*6', cores: '5 × 3' },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  test(`a customer with a festival and five like jobs is typed in by keyboard, in ${language}${journeyIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const words = spoken[language];
    const size = await visit({ context: { locale: language }, words });
    const { page } = size;
    const { keyboard } = page;
    const texts = typed[language];
    await size.open('#/size');
    await size.examples.focus();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: /^(New plan|新建方案)/ }).focus();
    await keyboard.press('Enter');

    await expect(size.workload(1).name).toBeFocused();
    await keyboard.type('filter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type(texts.filter);
    await keyboard.press('Tab');
    await keyboard.press('ArrowUp');
    await expect(size.workload(1).kind).toHaveValue('simple');

    await size.add.focus();
    await keyboard.press('Enter');
    await expect(size.workload(2).name).toBeFocused();
    await keyboard.type('joins');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type(texts.joins);
    await keyboard.press('Tab');
    // The product became two fields.
    await expect(size.workload(2).load).toHaveValue('25,000');
    await expect(size.workload(2).peakFactor).toHaveValue('6');
    await expect(size.workload(2).row).toContainText('150 CU');

    await size.add.focus();
    await keyboard.press('Enter');
    await expect(size.workload(3).name).toBeFocused();
    await keyboard.type('jobs');
    for (let i = 0; i < 3; i += 1) await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect(size.workload(3).kind).toHaveValue('resources');
    await keyboard.press('Shift+Tab');
    await keyboard.type(texts.cores);
    await keyboard.press('Tab');
    await expect(size.workload(3).cores).toHaveValue('3');
    await expect(size.workload(3).count).toHaveValue('5');
    await keyboard.press('Tab');
    await expect(size.workload(3).memory).toBeFocused();
    await keyboard.type('10');
    await expect(size.workload(3).row).toContainText('15 CU');

    await expect(size.price).toContainText(customer.price);
    await expect(size.answer).toContainText(customer.needCu);
    await expect(size.answer).toContainText(customer.capacityCu);
    await expect(page).toHaveURL(
      /w=filter~80000~simple&w=joins~25000~complex~~~~~6&r=jobs~3~10~~5/,
    );
    await page.reload();
    await expect(size.workload(2).peakFactor).toHaveValue('6');
    await expect(size.workload(3).count).toHaveValue('5');
    await expect(size.price).toContainText(customer.price);
  });
}
