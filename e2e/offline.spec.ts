import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { updates as said } from '@/core/words/updates/en';
import { updates as updatesZhCn } from '@/core/words/updates/zhCn';
import { expectAccessible } from './axe';
import { pathsIn } from './pageServer';
import { provisionPage, provisionSpoken } from './provisionPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { keptVersions, notice, test, untilKept } from './versionTest';

/** A byte in the middle is another. */
function withOtherByte(content: Buffer): Buffer {
  const middle = content.length >> 1;
  return Buffer.concat([
    content.subarray(0, middle),
    Buffer.from('?'),
    content.subarray(middle + 1),
  ]);
}

test('after the first visit the whole page opens without a network @journey @everyEngine', async ({
  server,
  own,
}) => {
  const { page } = own;
  await own.openWhole();
  await untilKept(page);
  expect(await keptVersions(page)).toEqual([server.version()]);
  expect(server.requests.filter((path) => /\/offline\//.test(path))).toHaveLength(2);
  // What is in a piece is not fetched by itself.
  expect(server.requests.filter((path) => /ProvisionView|writeDocx/.test(path))).toEqual([]);
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

test('every file is kept as the host has it @everyEngine', async ({ server, own }) => {
  const { page } = own;
  await own.open();
  await untilKept(page);
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    return Promise.all(
      (await cache.keys()).map(async ({ url }) => {
        const response = await cache.match(url);
        const body = (await response?.arrayBuffer()) ?? new ArrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
        const type = response?.headers.get('content-type') ?? '';
        return {
          url,
          type,
          hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        };
      }),
    );
  });
  const byPath = new Map(kept.map((file) => [decodeURI(file.url.slice(server.url.length)), file]));
  const isKept = (path: string) => !/^(serviceWorker\.js|offline\/.*)$/.test(path);
  expect([...byPath.keys()].filter((path) => path.includes('.')).toSorted()).toEqual(
    server.paths().filter(isKept).toSorted(),
  );
  for (const path of server.paths().filter(isKept)) {
    const sent = await page.request.get(path);
    const file = byPath.get(path);
    expect(file?.type.split(';')[0], path).toBe(sent.headers()['content-type']?.split(';')[0]);
    expect(file?.hash, path).toBe(
      createHash('sha256')
        .update(await sent.body())
        .digest('hex'),
    );
  }
});

for (const [what, subject, damage] of [
  ['a piece', /\.bin$/, (content: Buffer) => gzipSync(withOtherByte(gunzipSync(content)))],
  ['a file that is in no piece', /^icon\.svg$/, withOtherByte],
] as const)
  test(`a page of which ${what} is damaged on the way cannot be kept, and says so once`, async ({
    server,
    own,
  }) => {
    const { page } = own;
    server.deploy('0.2.0', (folder) => {
      const path = pathsIn(folder).find((one) => subject.test(one)) ?? '';
      writeFileSync(join(folder, path), damage(readFileSync(join(folder, path))));
    });
    await own.openWhole();
    await expect(notice(page, said.unkept)).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page, 'no copy for use offline');
    await own.language.selectOption('zh-CN');
    await expect(notice(page, updatesZhCn.unkept)).toBeVisible();
    const chinese = sizePage(page, spoken['zh-CN']);
    await chinese.button(updatesZhCn.close).click();
    await expect(notice(page, updatesZhCn.unkept)).toHaveCount(0);
    await expect.poll(() => keptVersions(page)).toEqual([]);
    // The next check fails in the same way, and the page does not say it again.
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
  // Tests run in a private window, which alone keeps the page from being installed.
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
