import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { refuseCopies } from './refuseCopies';
import { spoken } from './spoken';
import { test } from './test';

const looks = [
  { words: spoken.en, colorScheme: 'light' },
  { words: spoken['zh-CN'], colorScheme: 'dark' },
] as const;

for (const { words, colorScheme } of looks) {
  test(`every example passes axe in ${words.language}, ${colorScheme}`, async ({ visit }) => {
    const size = await visit({ context: { locale: words.language, colorScheme }, words });
    const { page } = size;
    await size.openWhole();
    await expectAccessible(page, 'first load');
    for (const id of Object.keys(words.presets) as (keyof typeof words.presets)[]) {
      await size.takeExample(id);
      await expect(size.title).toHaveValue(words.presets[id].title);
      await expectAccessible(page, id);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page, '360 px');
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
    await expectAccessible(page, '360 px in the other colours');
  });
}

for (const { words, colorScheme } of [
  { words: spoken.en, colorScheme: 'dark' },
  { words: spoken['zh-CN'], colorScheme: 'light' },
] as const) {
  test(`every state passes axe in ${words.language}, ${colorScheme}`, async ({ visit }) => {
    const size = await visit({
      context: { locale: words.language, colorScheme },
      words,
      prepare: refuseCopies,
    });
    const { page } = size;
    await size.openWhole('#/size?colour=blue&w=a~120000~complex&w=b~90000~measured~2000');
    await expect(size.notice).toBeVisible();
    await expectAccessible(page, 'a notice about the link');
    await size.dismiss.click();

    await size.examples.click();
    await expectAccessible(page, 'the menu of examples');
    await page.keyboard.press('Escape');
    await size.copyLink.click();
    await expect(size.refusedCopy).toBeVisible();
    await expectAccessible(page, 'the link that could not be copied');
    await size.close.click();
    await size.paste.click();
    await size.rows.fill('a\t1000\tpurple');
    await expectAccessible(page, 'the dialog to paste rows');
    await page.keyboard.press('Escape');
    await size.workload(2).whichRate.click();
    await size.pilotField('records').fill('18x');
    await expectAccessible(page, 'the dialog of the pilot run, unreadable');
    await page.keyboard.press('Escape');

    await size.pick('4c16g');
    await expect(size.backToBest).toBeVisible();
    await size.sortBy(words.options.slaves).click();
    await size.openSources();
    await expectAccessible(page, 'a picked option and open sources');
    await size.workload(2).remove.click();
    await expect(size.undo).toBeVisible();
    await expectAccessible(page, 'a message with Undo');
    await size.undo.click();
    await size.workload(1).load.fill('12x');
    await size.title.fill('T'.repeat(121));
    await expect(size.staleLabel).toBeVisible();
    await expectAccessible(page, 'unreadable fields');
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page, 'unreadable fields at 360 px');
  });
}
