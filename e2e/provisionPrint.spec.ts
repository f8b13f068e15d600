import { expect } from '@playwright/test';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { stepsOf } from '@/core/provisioning/checklist/steps';
import { provisionPage, provisionSpoken, titleOf } from './provisionPage';
import { spoken } from './spoken';
import { test } from './test';

for (const language of ['en', 'zh-CN'] as const) {
  const words = spoken[language];
  test(`on paper every step stands open in ${words.language}, with a box to tick and no other control`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: language, colorScheme: 'dark' }, words });
    const provision = provisionPage(size, provisionSpoken[language]);
    const { page, said, step } = provision;
    const { headings } = said.checklist;
    await provision.open();
    await step('check-availability').box.check();
    await step('fill-order').open();
    await step('fill-order').remark.fill('by Friday, 周五前');
    await expect(
      step('await-cluster').article.getByText(headings.do, { exact: true }),
    ).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const sheets = stepsOf(provisioning, 'new-cluster');
    for (const { id } of sheets) {
      const { article, box } = step(id);
      await expect(box).toBeVisible();
      await expect(article.getByText(titleOf(said, id), { exact: true }).first()).toBeVisible();
      const instructions = article.locator('ol > li').first();
      await expect(instructions, `instructions of ${id}`).toBeVisible();
      await expect(article.getByText(headings.done, { exact: true })).toBeVisible();
    }
    const noted = step('fill-order').article.getByText('by Friday, 周五前');
    await expect(noted.filter({ visible: true })).toHaveCount(1);
    // The title of a step is its toggle on the screen and plain text on paper.
    const controls = page.locator(
      'button:not([aria-expanded]), input:not([type=checkbox]), select, textarea, summary',
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    const boxes = page.getByRole('checkbox').filter({ visible: true });
    await expect(boxes).toHaveCount(sheets.length);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

    await expect(step('check-availability').box).toBeChecked();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.setViewportSize({ width: 700, height: 1000 });
    const cut = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return wide > 0 ? wide : 0;
    });
    expect(cut, 'pixels cut off at the right edge').toBe(0);

    await page.emulateMedia({ media: null });
    await expect(
      step('await-cluster').article.getByText(headings.do, { exact: true }),
    ).toBeHidden();
    await expect(step('fill-order').remark).toHaveValue('by Friday, 周五前');
  });
}
