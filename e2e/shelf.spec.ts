import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { shelfPage } from './shelfPage';
import { test } from './test';

const small = '#/size?qps=50000&complexity=simple&title=Small';
const large = '#/size?qps=900000&complexity=simple&title=Large';

test('a plan is saved, opened, renamed and deleted, each of which can be taken back, and opened from a file @journey @everyEngine', async ({
  size,
  page,
}) => {
  const shelf = shelfPage(size);
  await size.open(small);
  await shelf.save();
  await expect(shelf.told('Saved as “Small”')).toBeVisible();
  await size.workload(1).load.fill('60000');
  await shelf.save('Larger');
  await expect(shelf.told('Saved as “Larger”')).toBeVisible();
  await size.takeExample('log-filtering');
  await expect(size.workload(1).load).toHaveValue('450,000');
  await shelf.take('Small');
  await expect(size.workload(1).load).toHaveValue('50,000');
  await expect(shelf.told('“Small” opened')).toBeVisible();
  await page.goBack();
  await expect(size.workload(1).load).toHaveValue('450,000');

  await shelf.manage();
  await expect(shelf.rows).toHaveCount(2);
  await shelf.renamer('Larger').click();
  await expect(shelf.newName('Larger')).toBeFocused();
  await shelf.newName('Larger').fill('  Second   draft ');
  await page.keyboard.press('Enter');
  await expect(shelf.told('Renamed to “Second draft”')).toBeVisible();
  await expect(shelf.opener('Second draft')).toBeFocused();
  await shelf.renamer('Small').click();
  await shelf.newName('Small').fill('never');
  await page.keyboard.press('Escape');
  await expect(shelf.opener('Small')).toBeVisible();
  await shelf.remover('Small').click();
  await expect(shelf.rows).toHaveCount(1);
  await expect(shelf.opener('Second draft')).toBeFocused();
  await shelf.undo.click();
  await expect(shelf.rows).toHaveCount(2);
  await expect(shelf.opener('Small')).toBeFocused();
  await shelf.opener('Second draft').click();
  await expect(shelf.shelf).toBeHidden();
  await expect(size.workload(1).load).toHaveValue('60,000');
  await expect(shelf.menu).toBeFocused();
  await page.reload();
  await shelf.manage();
  await expect(shelf.opener('Second draft')).toBeVisible();
  await expect(shelf.opener('Small')).toBeVisible();
  await shelf.close();

  await shelf.menu.click();
  const chooser = page.waitForEvent('filechooser');
  await size.button(shelf.said.menu.openFile).click();
  const plan = { title: 'From a file', workloads: [{ qps: 7000, complexity: 'simple' }] };
  await (await chooser).setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await expect(size.title).toHaveValue('From a file');
  await expect(size.workload(1).load).toHaveValue('7,000');
  await expect(shelf.told('“From a file” opened')).toBeVisible();
  await page.goBack();
  await expect(size.workload(1).load).toHaveValue('60,000');
});

test('a plan saved under a name that is taken replaces the other or stands beside it, as chosen', async ({
  size,
  page,
}) => {
  const shelf = shelfPage(size);
  await size.open(small);
  await shelf.save();
  await shelf.menu.click();
  await size.button(shelf.said.menu.save).click();
  await expect(shelf.saving).toContainText(shelf.said.save.isSaved('Small'));
  await shelf.confirm.click();
  await expect(shelf.saving).toBeHidden();
  expect(await shelf.kept()).toHaveLength(1);

  await size.workload(1).load.fill('70000');
  await shelf.save();
  await expect(shelf.saving).toContainText(shelf.said.save.taken('Small', 'Small (2)'));
  await size.button(shelf.said.save.keepBoth, shelf.saving).click();
  await expect.poll(shelf.kept).toMatchObject([
    { name: 'Small', link: expect.stringContaining('qps=50000') },
    { name: 'Small (2)', link: expect.stringContaining('qps=70000') },
  ]);
  await size.workload(1).load.fill('80000');
  await size.headroom.fill('x');
  await shelf.menu.click();
  await size.button(shelf.said.menu.save).click();
  await expect(shelf.saving).toContainText(shelf.said.save.unread);
  await page.keyboard.press('Escape');
  await size.headroom.fill('0');
  await shelf.save();
  // It is the copy that is being worked on.
  await size.button(shelf.said.save.replace, shelf.saving).click();
  await expect(shelf.told('“Small (2)” replaced')).toBeVisible();
  await expect.poll(async () => (await shelf.kept())[1]?.link).toContain('qps=80000');
  await shelf.undo.click();
  await expect.poll(async () => (await shelf.kept())[1]?.link).toContain('qps=70000');
});

test('everything goes into one file and comes back elsewhere, and nothing is written over @journey', async ({
  size,
  page,
  visit,
}) => {
  const shelf = shelfPage(size);
  await size.open(small);
  await shelf.save();
  await size.open(large);
  await expect(size.title).toHaveValue('Large');
  await shelf.save('大促 峰值');
  await shelf.manage();
  const download = page.waitForEvent('download');
  await size.button(shelf.said.shelf.exportAll, shelf.shelf).click();
  expect((await download).suggestedFilename()).toBe('saved plans.json');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text)).toEqual({
    version: 1,
    plans: [
      {
        name: '大促 峰值',
        savedAt: expect.stringMatching(/Z$/),
        link: expect.stringMatching(
          /^#\/size\?v=1&c=\w{6}&title=Large&qps=900000&complexity=simple&was=/,
        ),
      },
      {
        name: 'Small',
        savedAt: expect.stringMatching(/Z$/),
        link: expect.stringContaining('title=Small'),
      },
    ],
  });

  const otherSize = await visit();
  const other = shelfPage(otherSize);
  await otherSize.open('#/size?qps=5&complexity=simple&title=Small');
  await other.save();
  await other.manage();
  await other.bring('saved plans.json', text);
  await expect(
    other.told('2 plans added. 1 plan got a number, because the name was already used.'),
  ).toBeVisible();
  await expect(other.rows).toHaveCount(3);
  await other.bring('saved plans.json', text);
  await expect(other.told('Nothing to add. 2 plans were here already.')).toBeVisible();
  await expect(other.rows).toHaveCount(3);
  expect((await other.kept()).map(({ name }) => name)).toEqual(['Small', 'Small (2)', '大促 峰值']);
  await other.opener('大促 峰值').click();
  await expect(otherSize.workload(1).load).toHaveValue('900,000');
});
