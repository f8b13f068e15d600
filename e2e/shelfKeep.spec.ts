import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { markWords } from '@/core/words/testing/markWords';
import { expectAccessible } from './axe';
import { shelfPage, shelfSpoken } from './shelfPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const small = '#/size?qps=50000&complexity=simple&title=Small';
const large = '#/size?qps=900000&complexity=simple&title=Large';

test('two tabs see each other’s changes and never lose a plan', async ({ size, page, context }) => {
  const one = shelfPage(size);
  const elsewhere = await context.newPage();
  const second = sizePage(elsewhere);
  const two = shelfPage(second);
  await second.open(large);
  // A page in the background is painted rarely, so clicks on it are slow.
  await page.bringToFront();
  await size.open(small);
  await one.manage();
  await expect(one.shelf).toContainText(one.said.shelf.none);
  await elsewhere.bringToFront();
  await two.save();
  await expect(one.opener('Large')).toBeVisible();
  await page.bringToFront();
  await one.close();
  await one.save();
  await elsewhere.bringToFront();
  await two.manage();
  await expect(two.rows).toHaveCount(2);

  // Both change the same entry: a rename here, another deletes it there.
  await page.bringToFront();
  await one.manage();
  await one.renamer('Large').click();
  await one.newName('Large').fill('Mine');
  await elsewhere.bringToFront();
  await two.remover('Large').click();
  await expect(two.rows).toHaveCount(1);
  await expect(one.newName('Large')).toHaveValue('Mine');
  await page.bringToFront();
  await one.newName('Large').press('Enter');
  await expect(one.told(one.said.told.goneBefore('Large'))).toBeVisible();
  await expect(one.rows).toHaveCount(1);
  await size.button(one.said.told.bringBack).click();
  await expect(one.opener('Mine')).toBeVisible();
  await expect(two.opener('Mine')).toBeVisible();
  await elsewhere.bringToFront();
  // Undoing the deletion overwrites nothing.
  await two.undo.click();
  await expect(two.opener('Mine')).toBeVisible();
  await expect(two.rows).toHaveCount(2);

  await two.renamer('Small').click();
  await two.newName('Small').fill('Theirs');
  await two.newName('Small').press('Enter');
  await expect(one.opener('Theirs')).toBeVisible();
  expect((await one.kept()).map(({ name }) => name)).toEqual(['Mine', 'Theirs']);
});

for (const [what, prepare, told] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    shelfSpoken.en.told.full,
  ],
  [
    'closed to the page',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
    shelfSpoken.en.told.blocked,
  ],
] as const) {
  test(`when the browser’s storage is ${what}, that is told and the plan goes to a file`, async ({
    visit,
  }) => {
    const size = await visit({ prepare: (context) => context.addInitScript(prepare) });
    const shelf = shelfPage(size);
    await size.open(small);
    await shelf.menu.click();
    await size.button(shelf.said.menu.save).click();
    if (what === 'full') await shelf.confirm.click();
    await expect(shelf.saving).toContainText(told);
    const download = size.page.waitForEvent('download');
    await size.button(shelf.said.save.asFile, shelf.saving).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ title: 'Small', workloads: [{ qps: 50_000 }] });
    await expect(shelf.told('Saved as the file “Small.json”')).toBeVisible();
    await shelf.manage();
    await expect(shelf.rows).toHaveCount(0);
  });
}

test('a damaged entry is told, its text can be saved, and the others are there', async ({
  visit,
}) => {
  const size = await visit({
    prepare: (context) =>
      context.addInitScript(() => {
        if (window.origin === 'null') return;
        localStorage.setItem('streamsizer.plan.x', '{"name":"half');
      }),
  });
  const shelf = shelfPage(size);
  await size.open(small);
  await shelf.save();
  await shelf.manage();
  await expect(shelf.rows).toHaveCount(2);
  await expect(shelf.shelf).toContainText(shelf.said.shelf.damaged);
  const download = size.page.waitForEvent('download');
  await size.button(shelf.said.shelf.saveDamaged, shelf.shelf).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"name":"half');
  await size.button(shelf.said.shelf.removeDamaged, shelf.shelf).click();
  await expect(shelf.rows).toHaveCount(1);
  await shelf.undo.click();
  await expect(shelf.rows).toHaveCount(2);
});

for (const { words, colorScheme } of [
  { words: spoken.en, colorScheme: 'light' },
  { words: spoken['zh-CN'], colorScheme: 'dark' },
] as const) {
  test(`saved plans pass axe and work by keyboard in ${words.language}`, async ({ visit }) => {
    const language = words.language as keyof typeof shelfSpoken;
    const size = await visit({ context: { locale: language, colorScheme }, words });
    const { page } = size;
    const shelf = shelfPage(size, shelfSpoken[language]);
    const { said } = shelf;
    await size.open(small);
    await shelf.menu.focus();
    await page.keyboard.press('Enter');
    await size.button(said.menu.save).focus();
    await expectAccessible(page, 'the menu of plans');
    await page.keyboard.press('Enter');
    await expect(shelf.name).toBeFocused();
    await expectAccessible(page, 'the dialog to save');
    await page.keyboard.press('Enter');
    await expect(shelf.saving).toBeHidden();
    await expect(shelf.menu).toBeFocused();
    await expect(shelf.told(said.told.saved('Small'))).toBeVisible();
    await shelf.manage();
    await shelf.renamer('Small').focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'a name being written');
    await page.keyboard.press('Escape');
    await expect(shelf.shelf).toBeVisible();
    await shelf.remover('Small').click();
    await expect(shelf.undo).toBeVisible();
    await expectAccessible(page, 'a deleted plan');
    await page.setViewportSize({ width: 360, height: 740 });
    await shelf.undo.click();
    await expectAccessible(page, 'the shelf at 360 px');
    await page.keyboard.press('Escape');
    await expect(shelf.menu).toBeFocused();
    await shelf.give('x.json', '{"workloads":[{"qps":-5,"complexity":"simple"}],"spare":1}');
    await expect(page.getByRole('dialog', { name: said.file.heading('x.json') })).toBeVisible();
    await expectAccessible(page, 'a refused file');
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await expect.poll(() => page.evaluate(overflow)).toBe(0);
  });
}

test('every word about saved plans comes from the words of the language', async ({ visit }) => {
  const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
  const size = await visit({ context: baseURL ? { baseURL } : {}, words: markWords(spoken.en) });
  const shelf = shelfPage(size, markWords(shelfSpoken.en));
  const { page } = size;
  await size.openWhole();
  await shelf.menu.click();
  await expect(size.button(shelf.said.menu.save)).toBeVisible();
  await expectMarked(page, 'the menu');
  await page.keyboard.press('Escape');
  await shelf.save();
  await size.pick('4c16g');
  await shelf.save();
  await expect(size.button(shelf.said.save.replace)).toBeVisible();
  await expectMarked(page, 'a name that is taken');
  await size.button(shelf.said.save.replace).click();
  await expectMarked(page, 'a replaced plan');
  await shelf.manage();
  await expectMarked(page, 'the shelf');
  await shelf.rows.first().getByRole('button').nth(1).click();
  await expectMarked(page, 'a name being written');
  await page.keyboard.press('Escape');
  await shelf.rows.first().getByRole('button').nth(2).click();
  await expect(shelf.undo).toBeVisible();
  await expectMarked(page, 'a deleted plan');
  await shelf.bring('⟦a⟧', '{"workloads":[{"qps":-5,"complexity":"simple"}],"1":1}');
  await expect(page.getByRole('dialog').nth(1)).toBeVisible();
  await expectMarked(page, 'a refused file');
});
