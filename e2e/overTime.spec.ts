import { expect } from '@playwright/test';
import { languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import { everyEngineIn, journeyIn } from './journeyIn';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';

/** 100 CU of complex work. */
const plan = 'w=orders~100000~complex~1000';

for (const language of languages) {
  const words = spoken[language];

  test(`a plan over time is typed by keyboard, sent and read in ${language}${journeyIn('en', language)}${everyEngineIn('zh-CN', language)}`, async ({
    visit,
  }) => {
    const every = await (await loadWords(language)).fetchSubjects(['road', 'roadForm']);
    const { roadForm: said, road } = every();
    const size = await visit({ words });
    const { page } = size;
    await size.open(`#/size?${plan}&lang=${language}`);
    await page.getByRole('link', { name: words.header.viewNames.road }).press('Enter');
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    const answer = page.getByRole('heading', { level: 1 });

    await field(said.growth).fill('8');
    await page.getByLabel(said.start, { exact: true }).fill('2027-01-01');
    await field(said.horizon).fill('61');
    await expect(field(said.horizon)).toHaveAttribute('aria-invalid', 'true');
    await field(said.horizon).fill('24');
    // On the last day, day 31 of 31 of its month, the need is 100 CU × 1.08^(23 + 30 ÷ 31) = 632.6 CU.
    await expect(answer).toHaveText(road.headline(100, 633, '2029-01-01'));
    // It is calculated beside the page.
    await expect.poll(() => page.workers().length).toBe(1);

    await page.getByRole('button', { name: said.addEvent }).press('Enter');
    await expect(field(said.name)).toBeFocused();
    await page.keyboard.type('11.11');
    const event = page.getByRole('group', { name: '11.11' });
    await event.getByLabel(said.day).fill('2027-11-11');
    await event.getByLabel(said.factor).fill('3');
    await page.getByRole('button', { name: said.addMilestone }).press('Enter');
    const milestone = page.getByRole('group', { name: said.milestone(1) });
    await milestone.getByLabel(said.date).fill('2027-06-01');
    await milestone.getByLabel(said.load).fill('200k');
    await field(said.budget).fill('40k');
    await expect(page).toHaveURL(
      /&growth=8%25&milestone=2027-06-01~200000&event=2027-11-11T00%3A00~24~3~~11.11&budget=40000~month/,
    );
    await expect(page.getByRole('heading', { name: road.budget.heading })).toBeVisible();

    // Somebody else opens the link on a phone.
    const other = await visit({ words });
    await other.page.setViewportSize({ width: 360, height: 800 });
    await other.open(new URL(page.url()).hash);
    const there = other.page.getByRole('textbox', { name: said.horizon, exact: true });
    await expect(there).toHaveValue('24');
    await expect(other.page.getByRole('group', { name: '11.11' })).toBeVisible();
    await expect.poll(() => sideways(other.page)).toBe(0);

    // Back takes the last edit back.
    await page.goBack();
    await expect(field(said.budget)).toHaveValue('');
    await expect(milestone.getByLabel(said.load)).not.toHaveValue('');
  });
}
