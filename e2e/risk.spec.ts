import { expect } from '@playwright/test';
import { languages } from '@/core/words/language';
import { everyEngineIn, journeyIn } from './journeyIn';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/** 100 CU of work on 2 × 56-core 224 GB Slaves with 104 CU. */
const plan = 'w=orders~100000~complex~1000';

for (const language of languages) {
  const words = spoken[language];
  const { risk } = words;
  const { form } = risk;

  test(`what fails is read from the tab, typed and sent in ${language}${journeyIn('en', language)}${everyEngineIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const size = await visit({ words });
    const { page } = size;
    await size.open(`#/size?${plan}&lang=${language}`);
    await page.getByRole('link', { name: words.header.viewNames.risk, exact: true }).press('Enter');
    const answer = page.getByRole('heading', { level: 1 });
    await expect(answer).toContainText(words.percent(50));
    // (5 + 5) × 100 ÷ (104 − 100) = 250 minutes.
    await expect(page.getByText(risk.level.sentence(5, 250, 30)).first()).toBeVisible();

    await page.getByRole('textbox', { name: form.down }).fill('1');
    await page.getByRole('textbox', { name: form.checkpoint }).fill('0');
    await page.getByRole('textbox', { name: form.partitions }).fill('50');
    // 1 × 100 ÷ 4 = 25 minutes; 50 partitions carry 50,000 records/s.
    await expect(page.getByText(risk.level.sentence(1, 25, 30)).first()).toBeVisible();
    const bound = risk.parallel.never(
      risk.parallel.carried(50_000, 50),
      risk.parallel.bounds.partitions,
    );
    await expect(page.getByText(bound)).toBeVisible();
    await expect(page).toHaveURL(/&risk=down~1~checkpoint~0~partitions~50/);
    await expect(page.getByRole('img', { name: risk.level.backlogHeading })).toBeVisible();

    // Somebody else opens the link, on a phone.
    const other = await visit({ words });
    await other.page.setViewportSize({ width: 360, height: 800 });
    await other.open(new URL(page.url()).hash);
    await expect(other.page.getByRole('textbox', { name: form.partitions })).toHaveValue('50');
    await other.page.getByRole('textbox', { name: form.groups }).fill('1.5');
    await expect(other.page.getByRole('textbox', { name: form.groups })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect.poll(() => sideways(other.page)).toBe(0);

    await page.goBack();
    await expect(page.getByRole('textbox', { name: form.partitions })).toHaveValue('');
  });
}
