import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { markWords } from '@/core/words/testing/markWords';
import { expectAccessible } from './axe';
import { expectedFor } from './command';
import { refuseCopies } from './refuseCopies';
import { shelfPage, shelfSpoken } from './shelfPage';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

/** Packed, its link still has some 4,000 characters. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const load = (i * i * 104_729) % 100_003;
  return `w=job%20${(i * 7919) % 1009}~${load}~simple~~team%20${i % 13}`;
});
const long = `#/size?title=Estate&${rows.join('&')}`;

const clipboard = () => navigator.clipboard.readText();

test('a link longer than a chat takes is told before it is copied, and a file is the way out @journey', async ({
  size,
  page,
  context,
  visit,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { longLink } = shelfSpoken.en;
  const dialog = page.getByRole('dialog', { name: longLink.heading, exact: true });
  await size.open('#/size?qps=5&complexity=simple');
  await size.copyLink.click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const short = await page.evaluate(clipboard);
  await size.open(long);
  // The page reads a long link in parts; until then it has the plan before.
  await expect(size.title).toHaveValue('Estate');
  await size.copyLink.click();
  await expect(dialog).toContainText(/It has [34],\d{3} characters\..+about 2,000/);
  expect(await page.evaluate(clipboard), 'not yet').toBe(short);
  await size.button(longLink.cancel, dialog).click();
  await expect(dialog).toBeHidden();
  await expect(size.copyLink).toBeFocused();
  expect(await page.evaluate(clipboard), 'not at all').toBe(short);

  await size.copyLink.click();
  const download = page.waitForEvent('download');
  await size.button(longLink.saveFile, dialog).click();
  expect((await download).suggestedFilename()).toBe('Estate.json');
  const path = await (await download).path();
  await expect(page.getByText(shelfSpoken.en.told.fileSaved('Estate.json'))).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(clipboard), 'still not').toBe(short);

  const sentence = await size.sentence.innerText();
  const otherSize = await visit();
  await otherSize.open();
  await shelfPage(otherSize).give('Estate.json', await readFile(path, 'utf8'));
  await expect(otherSize.title).toHaveValue('Estate');
  await expect(otherSize.sentence).toHaveText(sentence);

  await size.copyLink.click();
  await size.button(longLink.copy, dialog).click();
  // “Link copied” may still stand there from the copy before.
  await expect.poll(() => page.evaluate(clipboard)).toMatch(/z=[\w-]{2000}/);
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = await page.evaluate(clipboard);
  await otherSize.open(new URL(copied).hash);
  await expect(otherSize.sentence).toHaveText(expectedFor(copied).sentence);
});

test('where the browser refuses to copy, the long link is shown selected', async ({ visit }) => {
  const size = await visit({
    prepare: refuseCopies,
  });
  await size.open(long);
  await size.copyLink.click();
  await size.button(shelfSpoken.en.longLink.copy).click();
  await expect(size.refusedCopy.getByRole('textbox')).toHaveValue(/z=[\w-]{1500}/);
});

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`the long link passes axe in ${words.language}`, async ({ visit }) => {
    const language = words.language as keyof typeof shelfSpoken;
    const size = await visit({ context: { locale: language, colorScheme: 'dark' }, words });
    await size.open(long);
    await size.copyLink.click();
    await expect(size.button(shelfSpoken[language].longLink.saveFile)).toBeVisible();
    await expectAccessible(size.page, 'a long link');
    await size.page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(size.page, 'a long link at 360 px');
  });
}

test('every word about a long link comes from the words of the language', async ({ visit }) => {
  const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
  const size = await visit({ context: baseURL ? { baseURL } : {}, words: markWords(spoken.en) });
  await size.open(
    `#/size?${Array.from({ length: 400 }, (_, i) => `w=~${(i * i * 104_729) % 1e9}~simple~~${(i * 7_919) % 1e6}`).join('&')}`,
  );
  await size.copyLink.click();
  await expect(size.page.getByRole('dialog')).toBeVisible();
  await expectMarked(size.page, 'a long link');
});
