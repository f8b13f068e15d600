import { expect } from '@playwright/test';
import { markWords } from '@/core/words/testing/markWords';
import { comparePage } from './comparePage';
import { refuseCopies } from './refuseCopies';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const compareEn = spoken.en.compare;

const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
const words = markWords(spoken.en);
const own = markWords(compareEn);

test('every word of the Compare view comes from the words of the language', async ({ visit }) => {
  const size = await visit({
    context: baseURL ? { baseURL } : {},
    words,
    prepare: refuseCopies,
  });
  const { page } = size;
  const compare = comparePage(size, own);
  await size.open('#/compare');
  await expect(compare.headline).toHaveText(own.alone);
  await expectMarked(page, 'without a second plan', 25);
  for (const text of ['', 'hello', '#/size?w=~1e12~complex&w=~1e12~complex']) {
    await compare.use('b', text);
    await expect(compare.link('b')).toHaveAccessibleDescription(/^⟦.*⟧$/);
    await expectMarked(page, `a link that reads "${text}"`, 25);
  }
  await compare.use('b', '#/size?qps=5&complexity=simple&colour=blue&prices=intl-tokyo-2020-11');
  await expect(compare.notice).toBeVisible();
  await compare.onlyDifferences.uncheck();
  await expectMarked(page, 'two currencies, all rows and a notice');
  for (const id of Object.keys(spoken.en.presets) as (keyof typeof spoken.en.presets)[]) {
    await compare.replace('b');
    await compare.example('b', id);
    await expect(compare.title('b')).toContainText(words.presets[id].title);
    await expectMarked(page, id);
  }
  await page.getByRole('button', { name: own.copyMarkdown, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectMarked(page, 'a refused copy');
});
