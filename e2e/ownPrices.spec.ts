import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { productFileEn } from '@/core/words/productFile/en';
import { productFileZhCn } from '@/core/words/productFile/zhCn';
import { spokenOf } from '@/core/words/testing/words';
import { expectAccessible } from './axe';
import { sideways } from './sideways';
import type { SizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

/** Flink on Kubernetes, which has no published price: one node of 32 cores, and one of 4 for the JobManager. */
const work = '#/size?w=orders~500000~complex~44000&platform=flink-kubernetes';
const asked = { day: '2026-11-20', name: 'Offer 17', worker: '1000', coordinator: '150' };

const languages = [
  ['en', productFileEn],
  ['zh-CN', productFileZhCn],
] as const;

for (const [language, said] of languages) {
  const words = spokenOf('flink-kubernetes')[language];
  const { answer, ownPrices, settings } = words;
  const name = settings.platform.choices?.['flink-kubernetes'] ?? '';
  const context = { locale: language };

  const give = (size: SizePage, file: { readonly name: string; readonly text: string }) =>
    size.page.getByLabel(ownPrices.open, { exact: true }).setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
  const expectPriced = async (size: SizePage) => {
    // One node of each kind: 1,000 and 150 a month.
    await expect(size.sentence).toHaveText(answer.cluster(1, '32c128g', 1, '4c16g'));
    await expect(size.price).toContainText(
      words.money({ amount: 1_150, currency: 'EUR', per: 'month' }),
    );
    await expect(size.answer).toContainText(asked.name);
    await expect(size.answer).toContainText(asked.day);
    await expect(size.priceList).toHaveValue(/^own-/);
  };

  test(`own prices are typed, sent, saved and opened again, in ${language}`, async ({ visit }) => {
    const size = await visit({ words: spoken[language], context });
    const { page } = size;
    await size.open(work);
    await expect(page.getByText(ownPrices.none)).toBeVisible();
    await expectAccessible(page, `a product without a price in ${language}`);

    const opener = size.button(ownPrices.type);
    await opener.click();
    const dialog = page.getByRole('dialog', { name: said.prices.heading(name) });
    const field = (label: string, within = dialog as Pick<typeof dialog, 'getByRole'>) =>
      within.getByRole('textbox', { name: label, exact: true });
    await field(said.editor.currency).fill('EUR');
    await field(said.prices.date).fill(asked.day);
    await field(said.prices.name).fill(asked.name);
    const month = dialog.getByRole('group', { name: words.plan.billings.subscription ?? '' });
    const priceOf = (role: string, shape: string) =>
      field(said.prices.machine(words.shape(shape), role), month);
    await priceOf(words.roles.coordinator, '4c16g').fill(asked.coordinator);
    await priceOf(words.roles.worker, '32c128g').fill('1,000.001');
    await size.button(said.prices.use, dialog).click();
    await expect(priceOf(words.roles.worker, '32c128g')).toBeFocused();
    await expect(priceOf(words.roles.worker, '32c128g')).toHaveAccessibleDescription(
      new RegExp(said.problem({ path: '', code: 'too-many-decimals', limit: 2 })),
    );
    await expectAccessible(page, `the editor of prices in ${language}`);
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const over = () => dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      await expect.poll(over, `the dialog at ${width} px`).toBe(0);
      await expect.poll(() => sideways(page), `the page at ${width} px`).toBe(0);
    }
    await priceOf(words.roles.worker, '32c128g').fill(asked.worker);
    await size.button(said.prices.use, dialog).click();
    await expect(dialog).toBeHidden();
    await expectPriced(size);
    await expectAccessible(page, `an answer by own prices in ${language}`);

    const somebody = await visit({ words: spoken[language], context });
    await expect(page).toHaveURL(/prices=own-.*&p=/);
    await somebody.open(new URL(page.url()).hash);
    await expectPriced(somebody);
    await expect(somebody.page.getByRole('alert')).toHaveCount(0);

    await size.button(ownPrices.edit).click();
    const downloading = page.waitForEvent('download');
    await size.button(said.editor.save, dialog).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${asked.name}.json`);
    const text = readFileSync(await download.path(), 'utf8');

    const third = await visit({ words: spoken[language], context });
    await third.open(work);
    await give(third, { name: 'saved.json', text });
    await expectPriced(third);
    await expect(third.page).toHaveURL(somebody.page.url());
  });

  test(`a broken file of prices is refused with each problem named, in ${language}`, async ({
    visit,
  }) => {
    const size = await visit({ words: spoken[language], context });
    await size.open(work);
    const sentence = (await size.sentence.textContent()) ?? '';
    const broken = {
      version: 1,
      platform: 'flink-kubernetes',
      currency: 'euro',
      date: '2026-02-30',
      colour: 'red',
      columns: [{ billing: 'subscription', per: 'hour', workers: { '32c128g': 1, '3c9g': 2 } }],
    };
    await give(size, { name: 'broken.json', text: JSON.stringify(broken) });
    const dialog = size.page.getByRole('dialog', { name: said.prices.refused('broken.json') });
    const problems = [
      { path: 'currency', code: 'not-a-currency' },
      { path: 'date', code: 'not-a-day' },
      { path: 'columns.0.per', code: 'not-one-of', limit: ['month'] },
      { path: 'columns.0.workers.3c9g', code: 'no-such-shape' },
      { path: 'colour', code: 'unknown-field' },
    ] as const;
    await expect(dialog.getByRole('term')).toHaveText(problems.map(({ path }) => path));
    await expect(dialog.getByRole('definition')).toHaveText(problems.map(said.problem));
    await expectAccessible(size.page, `a refused file of prices in ${language}`);
    await size.button(said.refusal.correct, dialog).click();
    const editor = size.page.getByRole('dialog', { name: said.prices.heading(name) });
    const currency = editor.getByRole('textbox', { name: said.editor.currency, exact: true });
    await expect(currency).toHaveValue('euro');
    await expect(currency).toHaveAttribute('aria-invalid', 'true');
    await expect(editor.getByText('columns.0.workers.3c9g', { exact: true })).toBeVisible();
    await size.page.keyboard.press('Escape');
    await expect(editor).toBeHidden();
    await expect(size.sentence).toHaveText(sentence);
  });
}
