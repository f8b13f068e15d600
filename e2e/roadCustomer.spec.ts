import { expect } from '@playwright/test';
import { loadWords } from '@/core/words/loadWords';
import { everyEngineIn, journeyIn } from './journeyIn';
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
 *
 * "40,000 CNY a month at most, growing 8 % a month, what does it cost over three years, when is the next machine due, and we
 * already own eight machines": 8 × 32c128g Slaves, 28 CU each, have 224 CU, above 160 CU, so their Masters are 16-core ones:
 * 8 × 5,180 + 3 × 2,710 = 41,440 + 8,130 = 49,570 CNY a month, above the budget from the first month on.
 *   The jobs of cores do not grow: on day k of a month of L days the need is 158 × 1.08^(m + k ÷ L) + 15 CU, rounded up.
 *   173 CU take seven Slaves with 196 CU, so one is given back when its paid month ends, on 1 February (186 CU). The need
 *   passes 196 where 1.08^t > 181 ÷ 158 = 1.1456, t > ln 1.1456 ÷ ln 1.08 = 1.766 months. February has 28 days, and
 *   0.766 × 28 = 21.4, so on the 22nd day after the first, 23 February, the eighth is due again.
 *   The last day is day 30 of 31 of its month: 158 × 1.08^(35 + 30 ÷ 31) + 15 = 2,531.7 CU.
 *   A month's share of the budget pays three 64-core Slaves, as above, with 180 CU.
 */
const customer = { needCu: '173', capacityCu: '180', price: '37,980' };

const typed = {
  en: { filter: '80,000', joins: '25k*6', cores: '5 × 3', budget: '40k' },
  'zh-CN': { filter: '8万', joins: '2.5万*6', cores: '5 × 3', budget: '4万' },
} as const;

/** As a page's text is compared: a space is a space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const start = '2099-01-01';
const billed = (amount: number) => ({ amount, currency: 'CNY', per: 'month' }) as const;

/** What 36 months cost, day by day: Slaves that join within a month are paid for the days that are left of it. */
function wholeCost(): number {
  // Above 800 CU the Masters are 24-core ones.
  const month = (slaves: number) => slaves * 5_180 + 3 * (slaves * 28 > 800 ? 3_950 : 2_710);
  let [sum, slaves] = [0, 0];
  for (let m = 0; m < 36; m += 1) {
    const days = new Date(Date.UTC(2099, m + 1, 0)).getUTCDate();
    for (let k = 0; k < days; k += 1) {
      const needCu = Math.ceil(158 * 1.08 ** (m + k / days) + 15);
      // The first month is paid for with what is there.
      const needed = Math.max(m === 0 ? 8 : 0, Math.ceil(needCu / 28));
      sum += k === 0 ? month(needed) : ((month(needed) - month(slaves)) * (days - k)) / days;
      slaves = needed;
    }
  }
  return Math.round(sum * 100) / 100;
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`a customer with a festival and five like jobs is typed in by keyboard, in ${language}${journeyIn('zh-CN', language)}${everyEngineIn('en', language)}`, async ({
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

    const subjects = await (await loadWords(language)).fetchSubjects(['road', 'roadForm']);
    const { road, roadForm: form } = subjects();
    const view = words.header.viewNames.road;
    await page.getByRole('link', { name: view, exact: true }).press('Enter');
    const type = async (name: string, text: string) => {
      await page.getByRole('textbox', { name, exact: true }).focus();
      await keyboard.type(text);
    };
    await type(form.growth, '8');
    await page.getByLabel(form.start, { exact: true }).fill(start);
    await type(form.horizon, '36');
    await type(form.leadTime, '30');
    await type(form.budget, texts.budget);
    const owned = page.getByRole('group', { name: words.present.form.heading, exact: true });
    await owned.getByRole('combobox', { name: words.present.form.worker, exact: true }).focus();
    for (let i = 0; i < 5; i += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('8');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      road.headline(173, 2_532, '2102-01-01'),
    );
    const main = page.getByRole('main');
    const inSentence = (before: number, after: number) =>
      road.steps.inSentence(before, after, '32c128g');
    const less = road.next('2099-02-01', '2099-02-01', inSentence(8, 7));
    await expect(main).toContainText(plain(less));
    // Ordered 30 days before it is needed.
    const more = road.nextMore('2099-02-23', '2099-01-24', inSentence(7, 8));
    await expect(main).toContainText(plain(more));
    await expect(main).toContainText(plain(road.whole(36, billed(wholeCost()), 'subscription')));
    const breaks = road.budget.breaks(billed(40_000), 'month', start, billed(49_570));
    await expect(main).toContainText(plain(breaks));
    await expect(main).toContainText(plain(road.best.cluster(3, '64c256g', 3, '16c64g')));
    await expect(main).toContainText(plain(words.present.has(8, '32c128g', 3, '16c64g')));
    for (const part of ['growth=8%25', 'horizon=36', 'lead=30', 'budget=40000~month']) {
      await expect(page).toHaveURL(new RegExp(`&${part}(?:&|$)`));
    }
    await expect(page).toHaveURL(/&current=32c128g~8(?:&|$)/);
  });
}
