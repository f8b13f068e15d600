import { expect } from '@playwright/test';
import { languages } from '@/core/words/language';
import { loadLeavingWords } from '@/core/words/loadLeavingWords';
import { type LanguageWords, loadWords } from '@/core/words/loadWords';
import { journeyIn } from './journeyIn';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/** 100 CU of complex work at 5,000 records/s: 50 CU at the best of the new rates. */
const plan = 'w=orders~500000~complex~5000&spare=1';

const wordsIn = async (spokenHere: LanguageWords) =>
  loadLeavingWords(spokenHere, 'blink-dedicated', 'flink-managed');

for (const language of languages) {
  const words = spoken[language];

  test(`what leaving costs is found from the answer, typed, sent and read in ${language}${journeyIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const said = await wordsIn(await loadWords(language));
    const { form } = said;
    const size = await visit({ words });
    const { page } = size;
    await size.open(`#/size?${plan}&lang=${language}`);
    const successor = words.settings.platform.choices?.['flink-managed'] ?? '';
    const way = page.getByRole('button', { name: words.availability.leave(successor) });
    await way.scrollIntoViewIfNeeded();
    const month = { amount: 18_360, currency: 'CNY', per: 'month' } as const;
    const ends = { low: { ...month, amount: 9_360 }, high: month };
    await expect(page.getByText(said.offer({ low: 50, high: 100 }, ends))).toBeVisible();
    await way.press('Enter');

    const answer = page.getByRole('heading', { level: 1 });
    await expect(answer).toContainText(words.amount(9_360, 'CNY'));
    await expect(answer).toContainText(words.amount(18_360, 'CNY'));
    await page.getByRole('textbox', { name: form.bill('CNY') }).fill('20000');
    await page.getByRole('textbox', { name: form.weeks }).fill('8');
    await page.getByLabel(form.start).fill('2027-01-01');
    await expect(answer).toContainText(words.amount(20_000, 'CNY'));
    // 56 + ⌈(9,360 × 56 ÷ 30 + 50 × 0.5 × 0.38) × 30 ÷ 10,640⌉ = 56 + 50 days
    const price = page.getByRole('table', { name: said.moving.heading });
    await expect(price).toContainText(said.payOff(106, '2027-04-17'));
    await expect(page).toHaveURL(/&leave=start~2027-01-01~weeks~8~bill~20000/);

    // Somebody else opens the link, on a phone, and says what they have instead.
    const other = await visit({ words });
    await other.page.setViewportSize({ width: 360, height: 800 });
    await other.open(new URL(page.url()).hash);
    await expect(other.page.getByRole('textbox', { name: form.weeks })).toHaveValue('8');
    await other.page.getByRole('radio', { name: form.cluster }).check();
    await other.page.getByLabel(form.worker).selectOption('8c32g');
    await other.page.getByRole('textbox', { name: form.workers, exact: true }).fill('11');
    await expect(other.page.getByRole('heading', { level: 1 })).toContainText('66');
    await expect.poll(() => sideways(other.page)).toBe(0);

    await page.goBack();
    await expect(page.getByLabel(form.start)).toHaveValue('');
  });
}
