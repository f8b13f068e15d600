import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { share as said } from '@/core/words/share/en';
import { spoken } from '@/core/words/testing/words';
import { linkOf, planOf } from './command';
import { holdFiles } from './holdFiles';
import { sharePage, today } from './sharePage';
import { test } from './test';

const documentEn = spoken.en.document;

const orders =
  '#/share?title=Orders&w=orders~120000~complex~3000~core&spare=1&headroom=20&pick=8c32g';
const { download } = said;

test('a link that is too long is told before it is copied, with the plan file as the way out', async ({
  size,
}) => {
  const share = sharePage(size);
  await share.open(orders);
  await expect(share.code).toBeVisible();
  const code = await share.save(said.link.downloadCode);
  expect(code.name).toBe(`Orders ${today} QR code.svg`);
  expect(code.text).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);

  const workloads = Array.from({ length: 400 }, (_, i) => ({
    name: `job ${i} ${(i * 7919).toString(36)}`,
    qps: 1000 + i * 37,
    complexity: 'complex',
  }));
  const long = linkOf({ title: 'Many', workloads }).replace('#/size', '#/share');
  await share.open(long);
  await expect(share.sheet.getByRole('heading', { level: 1 })).toHaveText('Many');
  await expect(share.address).toHaveValue(/[?&]z=/);
  const length = (await share.address.inputValue()).length;
  expect(length).toBeGreaterThan(2000);
  const told = said.link.tooLong(length.toLocaleString('en'), '2,000');
  await expect(size.page.getByRole('alert').filter({ hasText: told })).toBeVisible();
  await expect(size.page.getByText(said.link.noCode)).toBeVisible();
  const file = await share.save(said.link.downloadPlan);
  expect(file.name).toBe(`Many ${today} plan.json`);
  expect(JSON.parse(file.text)).toEqual(planOf(await share.address.inputValue()));
  await expect(share.sheet).toContainText(documentEn.moreRows('340'));
  const md = await share.save(download.nameOf(download.text, 'MD'));
  expect(md.text.match(/^\| job /gm)).toHaveLength(400);
});

test('an exporter that cannot be fetched is told, and the rest still works', async ({
  visit,
  ownFaults,
}) => {
  ownFaults.push(/ERR_INTERNET_DISCONNECTED|dynamically imported/);
  const size = await visit({
    prepare: (context) =>
      context.route(/writeDocx/, (route) => route.abort('internetdisconnected')),
  });
  const { page } = size;
  const share = sharePage(size);
  await share.open(orders);
  await share.file(download.docx, 'DOCX').click();
  await expect(
    page.getByRole('alert').filter({ hasText: download.missing(download.docx) }),
  ).toBeVisible();
  await expect(share.file(download.docx, 'DOCX')).toHaveAttribute('aria-busy', 'false');
  const xlsx = await share.save(download.nameOf(download.xlsx, 'XLSX'));
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(
    page.getByRole('alert').filter({ hasText: download.missing(download.docx) }),
  ).toBeHidden();
});

test('a file that takes long is made once, however often it is asked for', async ({ visit }) => {
  let release = () => {};
  const size = await visit({
    prepare: async (context) => {
      release = (await holdFiles(context, /writePptx/)).release;
    },
  });
  const { page } = size;
  const share = sharePage(size);
  await share.open(orders);
  const button = share.file(download.pptx, 'PPTX');
  const saved: string[] = [];
  page.on('download', (one) => saved.push(one.suggestedFilename()));
  await button.click();
  const name = `Orders ${today}.pptx`;
  await expect(
    page.getByRole('status').filter({ hasText: download.preparing(name) }),
  ).toBeVisible();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await share.file(download.data, 'CSV').press('Enter');
  release();
  await expect(page.getByText(download.saved(name))).toBeVisible();
  // A later file, so that any other that the page had begun has come before it.
  const later = await share.save(download.nameOf(download.text, 'MD'));
  expect(saved).toEqual([name, later.name]);
});

test('opened from a file, the page makes every document and gives away no path of the device', async ({
  size,
  page,
}) => {
  const file = process.env.STREAMSIZER_SINGLE_FILE;
  test.skip(!file, 'scripts/e2e.mjs builds the single file');
  const share = sharePage(size);
  await page.goto(`${pathToFileURL(file ?? '').href}${orders}`);
  await share.whole();
  await expect(page.getByText(said.link.noAddress)).toBeVisible();
  await expect(share.address).toHaveValue(/^#\/size\?/);
  for (const [what, format] of [
    [download.docx, 'DOCX'],
    [download.pictures.svg, 'PNG'],
    [download.text, 'HTML'],
  ] as const) {
    const saved = await share.save(download.nameOf(what, format));
    expect(saved.bytes.length, format).toBeGreaterThan(2000);
    expect(saved.text, format).not.toContain('file:');
  }
});
