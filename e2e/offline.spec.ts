import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { updates as said } from '@/core/words/updates/en';
import { updates as updatesZhCn } from '@/core/words/updates/zhCn';
import { expectAccessible } from './axe';
import { provisionPage, provisionSpoken } from './provisionPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { keptVersions, notice, test, untilKept } from './versionTest';

test('after the first visit the whole page opens without a network @journey', async ({
  server,
  own,
}) => {
  const { page } = own;
  await own.openWhole();
  await untilKept(page);
  expect(await keptVersions(page)).toEqual([server.version()]);
  await server.goDown();

  await test.step('the first tab goes on', async () => {
    const provision = provisionPage(own);
    await provision.tab('provision').click();
    await expect(provision.steps.first()).toBeVisible();
  });
  await test.step('a reload answers, with every part', async () => {
    await page.goto('./?from=bookmark#/size?qps=50000&complexity=simple');
    await own.whole();
    await own.workload(1).load.fill('900000');
    await expect(page).toHaveURL(/\?from=bookmark#.*900000/);
    await own.paste.click();
    await expect(own.pasteDialog).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('in the other language too', async () => {
    await own.language.selectOption('zh-CN');
    const chinese = sizePage(page, spoken['zh-CN']);
    await expect(chinese.button(chinese.words.header.copyLink)).toBeVisible();
    const provision = provisionPage(chinese, provisionSpoken['zh-CN']);
    await provision.tab('provision').click();
    await expect(provision.steps.first()).toBeVisible();
    await page.reload();
    await expect(provision.steps.first()).toBeVisible();
  });
});

test('a host that writes something into the page still leaves a copy to use offline', async ({
  server,
  own,
}) => {
  const { page } = own;
  const version = server.deploy('0.2.0', (folder) => {
    const index = join(folder, 'index.html');
    writeFileSync(index, `${readFileSync(index, 'utf8')}\n<!-- served by this host -->\n`);
  });
  await own.openWhole();
  await untilKept(page);
  expect(await keptVersions(page)).toEqual([version]);
  await server.goDown();
  await page.reload();
  await own.whole();
  await expect(notice(page, /./)).toHaveCount(0);
});

test('a page that cannot be kept for use offline says so, once', async ({ server, own }) => {
  const { page } = own;
  server.deploy('0.2.0', (folder) => {
    const assets = join(folder, 'assets');
    const name = readdirSync(assets).find((file) => /^ProvisionView.*\.js$/.test(file)) ?? '';
    appendFileSync(join(assets, name), '/* changed on the way */');
  });
  await own.openWhole();
  await expect(notice(page, said.unkept)).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, 'no copy for use offline');
  await own.language.selectOption('zh-CN');
  await expect(notice(page, updatesZhCn.unkept)).toBeVisible();
  const chinese = sizePage(page, spoken['zh-CN']);
  await chinese.button(updatesZhCn.close).click();
  await expect(notice(page, updatesZhCn.unkept)).toHaveCount(0);
  expect(await keptVersions(page)).toEqual([]);
  // The next look finds the same; it has been said.
  await page.reload();
  await chinese.whole();
  await page.evaluate(async () => {
    const { installing } = (await navigator.serviceWorker.getRegistration()) ?? {};
    if (!installing) return;
    await new Promise((resolve) => installing.addEventListener('statechange', resolve));
  });
  await expect(notice(page, updatesZhCn.unkept)).toHaveCount(0);
});

test('the page can be installed', async ({ own, server }) => {
  const { page } = own;
  await own.open();
  await untilKept(page);
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's browser is always a private one.
  const ids = installabilityErrors.map(({ errorId }) => errorId);
  expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
  const manifest: { icons: { src: string; sizes: string; type: string }[] } = await (
    await page.request.get('./manifest.webmanifest')
  ).json();
  const touch = { src: 'apple-touch-icon.png', sizes: '180x180', type: 'image/png' };
  for (const { src, sizes, type } of [...manifest.icons, touch]) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, server.url).href);
    if (type === 'image/png') expect(size, src).toBe(sizes);
  }
});

for (const [what, view, names, inside] of [
  ['a view', 'provision', /ProvisionView.*\.js/, 'Provision'],
  ['a chart', 'size', /StairsChart.*\.js/, 'How it grows'],
] as const) {
  test(`${what} that cannot be fetched is named and tried again, and nothing typed is lost @journey`, async ({
    size,
    page,
    faults,
  }) => {
    const { part } = size.words;
    await page.route(names, (route) => route.abort());
    await size.open();
    await size.workload(1).load.fill('12x');
    await size.workload(2).name.fill('half a na');
    const { tab } = provisionPage(size);
    const show = async () => {
      await tab(view).click();
      // The chart is fetched when it is about to be seen.
      if (view === 'size')
        await page.getByRole('heading', { name: inside }).scrollIntoViewIfNeeded();
    };
    await show();
    const told = page.getByRole('alert').filter({ hasText: part.missing(inside) });
    await expect(told).toContainText(part.kept);
    await expectAccessible(page, 'a part is missing');
    await tab('size').click();
    await expect(size.workload(1).load).toHaveValue('12x');

    await show();
    await page.route(page.url().replace(/#.*/, ''), (route) => route.abort());
    await told.getByRole('button', { name: part.again }).click();
    await expect(told).toContainText(part.unreachable);
    await page.unrouteAll();
    await told.getByRole('button', { name: part.again }).click();
    await expect(told).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#/${view}`));
    if (view === 'size') await size.whole();
    else await expect(provisionPage(size).steps.first()).toBeVisible();
    await tab('size').click();
    await expect(size.workload(1).load).toHaveValue('12x');
    await expect(size.workload(2).name).toHaveValue('half a na');
    // The browser itself tells of what failed.
    for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|dynamically imported/);
  });
}

test('a language that cannot be fetched is named, and the page stays as it is', async ({
  size,
  page,
  faults,
}) => {
  const { part } = size.words;
  await page.route(/assets\/chinese.*\.js/, (route) => route.abort());
  await size.open();
  await size.language.selectOption('zh-CN');
  const told = page.getByRole('alert').filter({ hasText: part.missing('中文') });
  await expect(told).toBeVisible();
  await expect(size.sentence).toBeVisible();
  await page.unrouteAll();
  await told.getByRole('button', { name: part.again }).click();
  const chinese = sizePage(page, spoken['zh-CN']);
  await expect(chinese.answer).toBeVisible();
  faults.splice(0);
});

test('a frame in another document keeps nothing', async ({ server, own }) => {
  const { page } = own;
  await page.goto(`${server.host}frame.html`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await expect(frame.getByRole('status')).not.toHaveCount(0);
  await frame.locator('body').evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await fetch('./plan.schema.json');
  });
  expect(server.requests.filter((path) => path.endsWith('plan.schema.json'))).toHaveLength(1);
  expect(server.requests.filter((path) => path.endsWith('serviceWorker.js'))).toEqual([]);
});
