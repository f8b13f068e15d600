import { expect } from '@playwright/test';
import { pdfPages } from './pdfPages';
import { spoken } from './spoken';
import { test } from './test';

for (const words of Object.values(spoken)) {
  test(`each example is one A4 page in ${words.languageName}, without any control`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    await size.openWhole();
    for (const id of Object.keys(words.presets) as (keyof typeof words.presets)[]) {
      await size.takeExample(id);
      await expect(size.title).toHaveValue(words.presets[id].title);
      expect(await pdfPages(page), `pages of ${id}`).toBe(1);
      await page.emulateMedia({ media: 'print' });
      // The heading of a column is a button on the screen and plain text on paper.
      const controls = page.locator('button:not(th *), input, select, textarea, summary');
      await expect(controls.filter({ visible: true }), `controls of ${id}`).toHaveCount(0);
      await expect(size.sentence).toBeVisible();
      await expect(size.answer.getByText(words.presets[id].title).first()).toBeVisible();
      for (const name of words.presets[id].workloads) {
        await expect(page.getByRole('cell', { name, exact: true }).first()).toBeVisible();
      }
      await page.emulateMedia({ media: null });
    }
    await size.theme.selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

test('pages are counted rightly', async ({ page }) => {
  await page.setContent('<p>one</p>');
  expect(await pdfPages(page)).toBe(1);
  await page.setContent('<p>one</p><p style="break-before: page">two</p>');
  expect(await pdfPages(page)).toBe(2);
});
