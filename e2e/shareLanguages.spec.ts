import { expect } from '@playwright/test';
import { share as shareEn } from '@/core/words/share/en';
import { share as shareZhCn } from '@/core/words/share/zhCn';
import { markWords } from '@/core/words/testing/markWords';
import { expectAccessible } from './axe';
import { refuseCopies } from './refuseCopies';
import { sharePage } from './sharePage';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const brought = '#/share?w=orders~120000~complex~3000~core&customer=Acme&remark=R';

for (const { words, said, colorScheme } of [
  { words: spoken.en, said: shareEn, colorScheme: 'dark' },
  { words: spoken['zh-CN'], said: shareZhCn, colorScheme: 'light' },
] as const) {
  test(`the Share view passes axe in ${words.language}, ${colorScheme}`, async ({ visit }) => {
    const size = await visit({
      context: { locale: words.language, colorScheme },
      words,
      prepare: refuseCopies,
    });
    const { page } = size;
    const share = sharePage(size, said);
    await share.open();
    await expectAccessible(page, 'first load');
    await share.checklist.check();
    await expect(share.sheet.getByRole('heading', { level: 2 })).toHaveCount(9);
    await share.preview(said.preview.svg).check({ force: true });
    await expectAccessible(page, 'a picture');
    await share.preview(said.preview.document).check({ force: true });
    await share.open(brought);
    await expect(share.brought).toBeVisible();
    await share.field('author').fill('x'.repeat(501));
    await expectAccessible(page, 'labels that came with the link, one too long');
    await share.useOwn.click();
    await expect(share.undo).toBeVisible();
    await expectAccessible(page, 'a message with Undo');
    await share.copy(said.copy.rich).click();
    await expect(share.refused(said.copy.rich)).toBeVisible();
    await expectAccessible(page, 'rich text that could not be copied');
    await share.close.click();
    await share.copy(said.copy.tsv).click();
    await expect(share.refused(said.copy.tsv)).toBeVisible();
    await expectAccessible(page, 'cells that could not be copied');
    await share.close.click();
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page, '360 px');
    await expect.poll(() => sideways(page)).toBe(0);
  });
}

const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
const marked = markWords(shareEn);

test('every word of the Share view comes from the words of the language', async ({ visit }) => {
  const size = await visit({
    context: baseURL ? { baseURL } : {},
    words: markWords(spoken.en),
    prepare: refuseCopies,
  });
  const { page } = size;
  const share = sharePage(size, marked);
  await share.open();
  await expectMarked(page, 'first load', 40);
  // The sheet is not to be translated by the browser, and yet its headings are words of the language.
  for (const heading of await share.sheet.getByRole('heading').allTextContents()) {
    expect(heading).toMatch(/^⟦.*⟧$/);
  }
  for (const shown of ['svg', 'svg-steps', 'svg-options'] as const) {
    await share.preview(marked.preview[shown]).check({ force: true });
    await expectMarked(page, shown, 40);
  }
  await share.preview(marked.preview.document).check({ force: true });
  await share.copy(marked.copy.md).click();
  await expect(share.refused(marked.copy.md)).toBeVisible();
  await expectMarked(page, 'a refused copy', 40);
  await share.close.click();
  await share.save(marked.download.nameOf(marked.download.data, 'CSV'));
  await expectMarked(page, 'a saved file', 40);
  await share.field('author').fill('x'.repeat(501));
  await share.inLink.check();
  await expectMarked(page, 'labels in the link, one too long', 40);
  await share.open(brought);
  await expect(share.brought).toBeVisible();
  await expectMarked(page, 'labels that came with the link', 40);
  await share.takeOver.click();
  await expectMarked(page, 'labels taken over', 40);
});
