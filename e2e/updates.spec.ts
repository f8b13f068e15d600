import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { updates as said } from '@/core/words/updates/en';
import { updates as updatesZhCn } from '@/core/words/updates/zhCn';
import { expectAccessible } from './axe';
import { provisionPage } from './provisionPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import {
  keptVersions,
  lookForNew,
  notice,
  shownVersion,
  test,
  untilKept,
  useNow,
} from './versionTest';

/** The time limit of steps that wait until a whole version has been fetched and checked, or loaded. */
const whole = { timeout: 20_000 };

test('a new version waits until it is wanted, loses no typing and says that it came', async ({
  server,
  own,
}) => {
  test.slow();
  const { page } = own;
  const before = server.version();
  await own.open();
  await untilKept(page);
  const other = sizePage(await page.context().newPage());
  await other.open();
  await untilKept(other.page);
  const after = server.deploy('0.2.0');
  expect(after).not.toBe(before);

  await own.workload(1).load.fill('12x');
  await own.workload(2).name.fill('half a na');
  await expect(own.staleLabel).toBeVisible();
  expect(await lookForNew(page)).toBe('installed');
  for (const tab of [page, other.page]) await expect(notice(tab, said.ready)).toBeVisible(whole);
  expect(await shownVersion(page)).toBe(before);
  await own.language.selectOption('zh-CN');
  await expect(notice(page, updatesZhCn.ready)).toBeVisible();
  await sizePage(page, spoken['zh-CN']).language.selectOption('en');
  await expect(notice(page, said.ready)).toBeVisible(whole);
  await own.workload(2).name.fill('half a nam');
  await useNow(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(useNow(page)).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(notice(page, said.updated(before, after))).toBeVisible(whole);
  expect(await shownVersion(page)).toBe(after);
  await expect(own.workload(1).load).toHaveValue('12x');
  await expect(own.workload(2).name).toHaveValue('half a nam');
  await expect(own.staleLabel).toBeVisible();
  await own.button(said.close).click();
  await expect(notice(page, said.updated(before, after))).toBeHidden();

  // The other tab still runs the version before, whose files are no longer on the server.
  expect(await shownVersion(other.page)).toBe(before);
  const provision = provisionPage(other);
  await provision.tab('provision').click();
  await expect(provision.steps.first()).toBeVisible();
  await provision.openEverything();
  const message = provision.field(provision.said.panels.errors.paste, other.page.locator('body'));
  await message.fill('half a messa');
  expect(new Set(await keptVersions(page))).toEqual(new Set([before, after]));
  await useNow(other.page).click();
  await expect(notice(other.page, said.updated(before, after))).toBeVisible(whole);
  await expect(provision.steps.first()).toBeVisible();
  await provision.openEverything();
  await expect(message).toHaveValue('half a messa');
  await expect.poll(() => keptVersions(page)).toEqual([after]);

  await page.reload();
  await own.whole();
  await untilKept(page);
  await expect(notice(page, /./)).toHaveCount(0);
});

test('whoever never asks for the new version has it the next time', async ({ server, own }) => {
  const { page } = own;
  const before = server.version();
  await own.open();
  await untilKept(page);
  const after = server.deploy('0.2.0');
  await page.reload();
  await expect(notice(page, said.ready)).toBeVisible(whole);
  expect(await shownVersion(page)).toBe(before);
  await expectAccessible(page, 'a new version is ready');
  await own.button(said.later).click();
  await expect(notice(page, said.ready)).toBeHidden();
  const context = page.context();
  await page.close();
  await server.goDown();

  await expect(async () => {
    const next = await context.newPage();
    await next.goto('./');
    const version = await shownVersion(next);
    if (version !== after) await next.close();
    expect(version).toBe(after);
  }).toPass();
  const [next] = context.pages();
  if (!next) throw new Error('the page that was opened last is gone');
  await expect(notice(next, said.updated(before, after))).toBeVisible(whole);
  await expect.poll(() => keptVersions(next)).toEqual([after]);
  await sizePage(next).whole();
  await expectAccessible(next, 'the page has been updated');
});

test('half a version is never taken in', async ({ server, own, faults, ownFaults }) => {
  ownFaults.push(/404: .*offline/);
  const { page } = own;
  const before = server.version();
  await own.open();
  await untilKept(page);
  const pieceOf = (folder: string) => {
    const pieces = join(folder, 'offline');
    return join(pieces, readdirSync(pieces)[0] ?? '');
  };
  server.deploy('0.2.0', (folder) => rmSync(pieceOf(folder)));
  expect(await lookForNew(page)).toBe('redundant');
  // The file is requested twice, the second time past the HTTP cache. The browser reports failures with a delay.
  await expect.poll(() => faults.length).toBe(2);
  server.deploy('0.3.0', (folder) => writeFileSync(pieceOf(folder), '{}'));
  expect(await lookForNew(page)).toBe('redundant');
  expect(await keptVersions(page)).toEqual([before]);
  await expect(notice(page, /./)).toHaveCount(0);
  await server.goDown();
  await page.reload();
  await own.whole();
  expect(await shownVersion(page)).toBe(before);
});

test('a piece of which nothing has changed is not fetched again', async ({ server, own }) => {
  const { page } = own;
  await own.open();
  await untilKept(page);
  const asked = server.requests.length;
  server.deploySame('0.2.0');
  expect(await lookForNew(page)).toBe('installed');
  const again = server.requests.slice(asked).map((path) => path.replace(/.*\//, ''));
  expect(again.toSorted()).toEqual(['', 'index.html', 'serviceWorker.js']);
});
