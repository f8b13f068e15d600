import { expect } from '@playwright/test';
import { share as shareEn } from '@/core/words/share/en';
import { share as shareZhCn } from '@/core/words/share/zhCn';
import { pdfPages } from './pdfPages';
import { sharePage } from './sharePage';
import { spoken } from './spoken';
import { test } from './test';

const labels = { title: 'Offer', customer: 'Acme', author: 'Ann', remark: 'Draft, for review' };

for (const { words, said } of [
  { words: spoken.en, said: shareEn },
  { words: spoken['zh-CN'], said: shareZhCn },
]) {
  test(`the document of each example is at most three A4 pages in ${words.language}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    const share = sharePage(size, said);
    await share.open();
    await share.fill(labels);
    for (const id of Object.keys(words.presets) as (keyof typeof words.presets)[]) {
      await size.takeExample(id);
      await share.tab('share').click();
      await share.whole();
      await expect(share.sheet).toContainText(words.presets[id].title);
      const pages = await pdfPages(page);
      expect(pages, `pages of ${id}`).toBeGreaterThan(0);
      expect(pages, `pages of ${id}`).toBeLessThanOrEqual(3);
    }
    await page.emulateMedia({ media: 'print' });
    for (const text of Object.values(labels)) await expect(share.sheet).toContainText(text);
    await expect(share.sheet).toBeVisible();
    const controls = page.locator('button, input, select, textarea, summary, iframe');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
  });
}
