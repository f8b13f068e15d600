import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { expectedFor } from './command';
import { provisionPage, provisionSpoken } from './provisionPage';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

test('the single file does the whole job from a folder, without asking anybody for anything', async ({
  page,
  faults,
}, testInfo) => {
  const file = process.env.STREAMSIZER_SINGLE_FILE;
  test.skip(!file, 'scripts/e2e.mjs builds the single file');
  // As on a USB stick: a folder with a space in its name and nothing else in it.
  const folder = testInfo.outputPath('a stick 流');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, 'streamsizer (1).html');
  copyFileSync(file ?? '', copy);
  const address = pathToFileURL(copy).href;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });

  const size = sizePage(page);
  const html = readFileSync(copy, 'utf8');
  expect(html.match(/<(link|script)[^>]*\s(href|src)="(?!data:)[^"]*"/g) ?? []).toEqual([]);

  await page.goto(`${address}#/size?qps=120000&complexity=complex&rate=3000`);
  await size.whole();
  await expect(size.sentence).toHaveText(expectedFor(page.url()).sentence);
  await size.workload(1).load.fill('900000');
  await expect(page).toHaveURL(/#.*qps=900000/);
  await expect(size.sentence).toHaveText(expectedFor(page.url()).sentence);
  await page.goBack();
  await expect(size.workload(1).load).toHaveValue('120,000');
  await page.goForward();
  await expect(size.workload(1).load).toHaveValue('900,000');
  await size.paste.click();
  await expect(size.pasteDialog).toBeVisible();
  await page.keyboard.press('Escape');

  await test.step('the link is copied, or shown where the browser refuses', async () => {
    await size.copyLink.click();
    const copied = page.getByText(size.words.copying.copied, { exact: true });
    await expect(copied.or(size.refusedCopy)).toBeVisible();
    if (await size.refusedCopy.isVisible()) await size.close.click();
  });

  await test.step('in Chinese, with the second view and a download', async () => {
    await size.language.selectOption('zh-CN');
    const chinese = sizePage(page, spoken['zh-CN']);
    await expect(chinese.button(chinese.words.header.copyLink)).toBeVisible();
    const provision = provisionPage(chinese, provisionSpoken['zh-CN']);
    await provision.tab('provision').click();
    await expect(provision.steps.first()).toBeVisible();
    await provision.step('check-availability').box.check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      provision.download.click(),
    ]);
    expect(await download.failure()).toBeNull();
    await page.reload();
    await expect(provision.step('check-availability').box).toBeChecked();
    await provision.tab('size').click();
    await expect(chinese.workload(1).load).toHaveValue('900,000');
  });

  expect(new Set(asked.map((url) => url.split('#')[0]))).toEqual(new Set([address]));
  expect(faults).toEqual([]);
});
