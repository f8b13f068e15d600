import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { everyEngineIn } from './journeyIn';
import { provisionSpoken } from './provisionPage';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/*
 * 200,000 records/s of complex work at 1,000 a CU: 200 CU. Somebody has 7 × 24c96g Slaves, 21 CU each, with 147 CU, under
 * 3 × 8c32g Masters, which manage 160 CU: 7 × 3,950 + 3 × 1,450 = 27,650 + 4,350 = 32,000 CNY a month.
 * Ten Slaves have 210 CU: + 3 Slaves, + 63 CU, + 11,850; above 160 CU the Masters are 16c64g, 3 × (2,710 − 1,450) =
 * 3,780 more. In all 15,630 more: 47,630 CNY a month. Eight Slaves have 168 CU, also above 160, so at most seven fit.
 * The growth of 10 % a month has no part in what is needed today.
 */
const plan = 'w=orders~200000~complex~1000';
const month = (amount: number) => ({ amount, currency: 'CNY', per: 'month' }) as const;

for (const language of ['en', 'zh-CN'] as const) {
  const words = spoken[language];
  const { present } = words;
  const { form, steps } = present;

  test(`the cluster that somebody has is typed by keyboard, and the page speaks of its change, in ${language}${everyEngineIn('en', language)}`, async ({
    visit,
  }) => {
    const size = await visit({ words });
    const { page } = size;
    const { keyboard } = page;
    const tab = (view: keyof typeof words.header.viewNames) =>
      page.getByRole('link', { name: words.header.viewNames[view], exact: true }).press('Enter');
    await size.open(`#/size?${plan}&lang=${language}`);
    await tab('road');

    const owned = page.getByRole('group', { name: form.heading, exact: true });
    const count = owned.getByRole('textbox', { name: form.workers, exact: true });
    await owned.getByRole('combobox', { name: form.worker, exact: true }).focus();
    for (let i = 0; i < 4; i += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('seven');
    await expect(count).toHaveAttribute('aria-invalid', 'true');
    await expect(count).toHaveValue('seven');
    await count.press('ControlOrMeta+a');
    await keyboard.type('8');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    // Eight are more than these Masters manage.
    await expect(count).toHaveAccessibleDescription(form.tooMany(7, '8c32g'));
    await count.press('ControlOrMeta+a');
    await keyboard.type('7');
    await expect(count).not.toHaveAttribute('aria-invalid', 'true');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('32k');
    await owned.getByLabel(form.renewal).fill('2099-01-31');
    await expect(page).toHaveURL(/&current=24c96g~7~8c32g~3~32000~2099-01-31/);

    // The change, and the steps as differences.
    const change = present.growAndChange(3, '24c96g', 7, 3, '16c64g');
    await expect(
      page.getByText(present.costs(month(15_630), month(47_630), month(32_000))),
    ).toBeVisible();
    const differences = page.getByRole('table', { name: steps.heading });
    const step = differences.getByRole('row', { name: steps.of(7, 10) });
    for (const text of [
      present.signed(3, words.number),
      present.signed(63, words.number),
      words.number(210_000),
      present.signed(11_850, words.number),
      present.signed(3_780, words.number),
      present.signed(15_630, words.number),
      words.number(47_630),
      steps.needed,
      steps.passes('16c64g', 160),
    ]) {
      await expect(step).toContainText(text.replaceAll('\u00a0', ' '));
    }
    await expect(page.getByRole('heading', { name: present.changes.heading })).toBeVisible();
    await expect(page.getByRole('table', { name: present.renewal.heading })).toContainText(
      '2099-01-31',
    );
    await expect(page.getByText(present.addresses.needed(6, 28))).toBeVisible();
    await expectAccessible(page, `the cluster somebody has in ${language}`);

    // The answer is the change, with a new order beside it.
    await tab('size');
    await expect(size.sentence).toHaveText(change);
    await page.getByRole('button', { name: present.asNewOrder, exact: true }).press('Enter');
    await expect(size.sentence).not.toHaveText(change);
    await page.goBack();
    await expect(size.sentence).toHaveText(change);

    await tab('provision');
    await page
      .getByRole('heading', { name: provisionSpoken[language].checklist.heading })
      .waitFor({ state: 'attached' });
    await expect(page.getByText(change, { exact: true })).toBeVisible();
    await tab('share');
    const sheet = page.getByRole('article', { name: words.share.preview.document, exact: true });
    await expect(sheet.getByText(change).first()).toBeVisible();
    await expect(sheet).toContainText('current=24c96g~7~8c32g~3~32000~2099-01-31');

    // Somebody else opens the link on a phone, and has none.
    const other = await visit({ words });
    await other.page.setViewportSize({ width: 360, height: 800 });
    await other.open(new URL(page.url()).hash.replace('#/share', '#/road'));
    const there = other.page.getByRole('group', { name: form.heading, exact: true });
    await expect(there.getByRole('textbox', { name: form.workers, exact: true })).toHaveValue('7');
    await expect(other.page.getByRole('table', { name: steps.heading })).toBeVisible();
    await expect.poll(() => sideways(other.page)).toBe(0);
    await expectAccessible(other.page, `the cluster somebody has on a phone in ${language}`);
    await there.getByRole('button', { name: form.clear }).press('Enter');
    await expect(other.page.getByRole('table', { name: steps.heading })).toHaveCount(0);
    await expect(other.page).not.toHaveURL(/current=/);
  });
}
