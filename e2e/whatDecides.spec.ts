import { expect, type Locator } from '@playwright/test';
import { languages } from '@/core/words/language';
import { expectAccessible } from './axe';
import { everyEngineIn } from './journeyIn';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/*
 * One complex workload of 100,000 records/s, whose rate nobody has measured. By the list, in CNY a month:
 *
 *   at 1,000 a CU it needs 100 CU: 2 × 56c224g have 104, above 80, so 3 × 8c32g Masters: 17,560 + 4,350 = 21,910;
 *   at 5,000 a CU it needs 20 CU: 2 × 16c64g have 26, so 3 × 4c16g Masters: 5,420 + 2,550 = 7,970.
 *
 * The rate moves the price by 21,910 − 7,970 = 13,940. A headroom of 30 % makes the need 130 CU: 5 × 32c128g have 140,
 * 25,900 + 4,350 = 30,250, which is 8,340 more. The load ± 20 % needs 80 or 120 CU: 3 × 32c128g have 84, 15,540 + 4,350 =
 * 19,890; 2 × 64c256g have 120, 19,900 + 4,350 = 24,250, which is 4,360 more.
 */
const plan = 'w=orders~100000~complex';
const priced = { light: 7_970, heavy: 21_910, moved: 13_940 } as const;

/** What each row of a table begins with. */
const names = (table: Locator) => table.getByRole('rowheader').allInnerTexts();

for (const language of languages) {
  const words = spoken[language];
  const { decides } = words;
  const { form, sensitivity, thresholds, map, odds, regret } = decides;

  test(`what decides a plan is read, typed by keyboard and sent in ${language}${everyEngineIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const size = await visit({ words });
    const { page } = size;
    const { keyboard } = page;
    await size.open(`#/size?${plan}&lang=${language}`);
    await page.getByRole('link', { name: words.header.viewNames.risk, exact: true }).press('Enter');

    // Measure this first: the inputs, the one that moves the price most in front.
    const ends = {
      at: { light: 5_000, heavy: 1_000 },
      light: { amount: priced.light, currency: 'CNY', per: 'month' },
      heavy: { amount: priced.heavy, currency: 'CNY', per: 'month' },
    } as const;
    await expect(page.getByText(sensitivity.movesPrice('rate', 'orders', ends))).toBeVisible();
    const inputs = page.getByRole('table', { name: sensitivity.heading });
    await expect
      .poll(() => names(inputs))
      .toEqual([
        expect.stringContaining(sensitivity.input('rate', 'orders')),
        expect.stringContaining(sensitivity.input('headroom', '')),
        expect.stringContaining(sensitivity.input('load', 'orders')),
      ]);
    const rate = inputs.getByRole('row', { name: sensitivity.input('rate', 'orders') });
    await expect(rate).toContainText(words.number(priced.moved));

    // Thresholds: 3 × 32c128g do up to 84 CU, and 2 × 56c224g up to 104, from which on 5 × 24c96g with 105 CU do for
    // 19,750 + 4,350 = 24,100; three 56c224g have 156 CU for 26,340 + 4,350 = 30,690, and a fourth takes larger Masters.
    const limits = page.getByRole('table', { name: thresholds.heading });
    const limit = (kind: keyof typeof thresholds.kinds) =>
      limits.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: thresholds.kinds[kind], exact: true }),
      });
    await expect(limit('more')).toContainText(words.number(104_000));
    await expect(limit('more')).toContainText(words.number(30_690));
    await expect(limit('coordinator')).toContainText(words.number(156_000));
    await expect(limit('shape-below')).toContainText(words.number(84_000));
    await expect(limit('shape-below')).toContainText(words.number(19_890));
    await expect(limit('shape-above')).toContainText(words.number(104_000));
    await expect(limit('shape-above')).toContainText(words.number(24_100));

    // The map, up to a need that is typed: 2 × 56c224g are the best from 85 to 104 CU.
    const to = page.getByRole('textbox', { name: form.map, exact: true });
    await to.focus();
    await keyboard.type('x');
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await keyboard.press('Backspace');
    await keyboard.type('200');
    await expect(page.getByText(map.hint(1, 200, 100))).toBeVisible();
    await expect(page.getByRole('img', { name: map.chart })).toBeVisible();
    const stretches = page.getByRole('table', { name: map.heading });
    await page.locator(`[aria-controls="${await stretches.getAttribute('id')}"]`).press('Enter');
    const best = stretches
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '85', exact: true }) });
    await expect(best).toContainText(words.number(104));
    await expect(best).toContainText(words.number(priced.heavy));

    // The load as low, likely and high. A low figure above what the plan says stays, with a message at the likely one.
    const load = page.getByRole('group', { name: form.load('orders'), exact: true });
    const end = (name: string) => load.getByRole('textbox', { name, exact: true });
    await end(form.low).focus();
    await keyboard.type('110k');
    await expect(end(form.likely)).toHaveAttribute('aria-invalid', 'true');
    await expect(end(form.low)).toHaveValue('110k');
    await end(form.low).press('ControlOrMeta+a');
    await keyboard.type('80k');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('120k');
    await expect(end(form.likely)).not.toHaveAttribute('aria-invalid', 'true');
    // Of the triangle 80, 100, 120 the part above 104 is (120 − 104)² ÷ (40 × 20) = 0.32, so 104 CU suffice with 68 %.
    await expect(page.getByText(odds.answer(68))).toBeVisible();
    await expect(page.getByText(odds.exact)).toBeVisible();
    // 95 %: (120 − x)² = 0.05 × 800 gives x = 113.7, so 114 CU: 2 × 64c256g.
    const targets = page.getByRole('table', { name: odds.targets });
    const sure = targets.getByRole('row', { name: words.percent(95) });
    await expect(sure).toContainText(words.number(114));
    await expect(sure).toContainText(words.number(24_250));
    await expect(page.getByText(regret.assumption)).toBeVisible();
    await expect(page).toHaveURL(/&odds=1\.load~80000~100000~120000~map~200/);
    await expectAccessible(page, `what decides in ${language}`);

    // The list of what the page has leads to a heading and leaves the address as it is.
    const address = page.url();
    const contents = page.getByRole('navigation', { name: words.header.contents });
    await contents.getByRole('button', { name: odds.targets }).press('Enter');
    await expect(page.getByRole('heading', { name: odds.targets })).toBeFocused();
    await expect(page.getByRole('heading', { name: odds.targets })).toBeInViewport();
    expect(page.url()).toBe(address);

    // Somebody else opens the link on a phone.
    const other = await visit({ words });
    await other.page.setViewportSize({ width: 360, height: 800 });
    await other.open(new URL(page.url()).hash);
    await expect(other.page.getByText(odds.answer(68))).toBeVisible();
    await expect(
      other.page
        .getByRole('group', { name: form.load('orders'), exact: true })
        .getByRole('textbox', { name: form.high, exact: true }),
    ).toHaveValue('120,000');
    await expect.poll(() => sideways(other.page)).toBe(0);
    await expectAccessible(other.page, `what decides on a phone in ${language}`);

    // Everything is known again. Enter presses no button of a window behind another in Firefox.
    await page.bringToFront();
    await page.getByRole('button', { name: form.clear }).press('Enter');
    await expect(page.getByText(odds.nothing)).toBeVisible();
    await expect(end(form.low)).toHaveValue('');
  });
}

/*
 * Three loads that are not known, each as likely above its likely figure as below it. Together they need 60 to 180 CU, and
 * as often more as less than 120, which is what 2 × 64c256g have: 19,900 + 4,350 = 24,250. For 180 CU 3 of them are the
 * best, under the next larger Masters: 29,850 + 3 × 2,710 = 37,980.
 */
test('the likelihood of three unknown loads is drawn in a worker, and the same for whoever opens the link @everyEngine', async ({
  visit,
}) => {
  const words = spoken.en;
  const { form, odds } = words.decides;
  const size = await visit({ words });
  const { page } = size;
  const jobs = ['orders', 'clicks', 'payments'] as const;
  await size.open(`#/risk?${jobs.map((name) => `w=${name}~40000~complex~1000`).join('&')}`);
  const type = async (name: string, low: string, high: string) => {
    const load = page.getByRole('group', { name: form.load(name), exact: true });
    await load.getByRole('textbox', { name: form.low, exact: true }).fill(low);
    await load.getByRole('textbox', { name: form.high, exact: true }).fill(high);
  };
  const [first, second, third] = jobs;
  await type(first, '20k', '60k');
  await type(second, '20k', '60k');
  await expect(page.getByText(odds.exact)).toBeVisible();
  const worker = page.waitForEvent('worker');
  await type(third, '20k', '60k');
  await worker;
  // 1.96 × √(0.5 × 0.5 ÷ 100,000) is 0.31 percentage points, rounded up to tenths.
  await expect(page.getByText(odds.drawn(100_000, 1, 0.4))).toBeVisible();
  await expect(page.getByText(odds.needs(60, 120, 180))).toBeVisible();

  const answerIn = ({ page: where }: typeof size) =>
    where
      .getByRole('table', { name: odds.heading, exact: true })
      .getByRole('row')
      .filter({ hasText: `(${words.answer.heading.toLowerCase()})` });
  const cells = answerIn(size).getByRole('cell');
  await expect(cells).toHaveCount(4);
  const [carried, likelihood = '', confidence = '', price] = await cells.allInnerTexts();
  const percent = Number.parseFloat(likelihood);
  expect([carried, price]).toEqual(['120', words.number(24_250)]);
  expect(Math.abs(percent - 50)).toBeLessThanOrEqual(0.4);
  const [low = Number.NaN, high = Number.NaN] = confidence.match(/[\d.]+/g)?.map(Number) ?? [];
  expect(low).toBeLessThanOrEqual(percent);
  expect(high).toBeGreaterThanOrEqual(percent);
  const certain = page
    .getByRole('table', { name: odds.targets })
    .getByRole('row', { name: words.percent(100) });
  await expect(certain).toContainText(words.number(180));
  await expect(certain).toContainText(words.number(37_980));

  const other = await visit({ words });
  await other.open(new URL(page.url()).hash);
  await expect(other.page.getByText(odds.drawn(100_000, 1, 0.4))).toBeVisible();
  await expect
    .poll(() => answerIn(other).getByRole('cell').allInnerTexts())
    .toEqual([carried, likelihood, confidence, price]);
});
