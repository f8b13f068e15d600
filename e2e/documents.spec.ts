import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { share as said } from '@/core/words/share/en';
import { planOf, reportOf } from './command';
import { refuseCopies } from './refuseCopies';
import { sharePage, today } from './sharePage';
import { test } from './test';

const orders =
  '#/share?title=Orders&w=orders~120000~complex~3000~core&spare=1&headroom=20&pick=8c32g';
const { download, copy, preview } = said;

test('each text format is the command’s, byte for byte', async ({ size, page }) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.fill({ customer: ' Acme, "Inc"', author: '=Ann', remark: '备注 <b>' });
  const link = await share.address.inputValue();
  const plan = planOf(link);
  const options = [
    ...['--page', link.replace(/#.*/, ''), '--pick', '8c32g', '--date', today],
    ...['--customer', 'Acme, "Inc"', '--author', '=Ann', '--remark', '备注 <b>', '--lang', 'en'],
  ];
  const files = [
    ['md', download.text, ''],
    ['txt', download.text, ''],
    ['csv', download.data, ''],
    ['tsv', download.data, ''],
    ['json', download.data, ''],
    ['svg', download.pictures.svg, ' answer'],
    ['svg-steps', download.pictures['svg-steps'], ' growth'],
    ['svg-options', download.pictures['svg-options'], ' shapes'],
  ] as const;
  for (const [format, what, part] of files) {
    const [extension = ''] = format.split('-');
    const saved = await share.save(download.nameOf(what, extension.toUpperCase()));
    expect(saved.name).toBe(`Orders ${today}${part}.${extension}`);
    expect(saved.text, format).toBe(reportOf(plan, '--format', format, ...options));
    expect(saved.text, format).toContain('Acme');
    await expect(page.getByText(download.saved(saved.name))).toBeVisible();
  }
  const html = await share.save(download.nameOf(download.text, 'HTML'));
  expect(html.text).toMatch(/^<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">/);
  expect(html.text).toContain(reportOf(plan, '--format', 'html', ...options));
});

test('every file holds the answer and opens as what it is @journey', async ({ size, page }) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.field('title').fill('Offer: 订单/2026');
  const named = (extension: string) => `Offer- 订单-2026 ${today}${extension}`;
  // 40 CU with 20 % headroom are 48: 8 Slaves of 6 CU, and a spare one.
  const answer = '9 × 8-core 32 GB Slaves and 3 × 4-core 16 GB Masters';
  await expect(share.sheet).toContainText(answer);

  const csv = await share.save(download.nameOf(download.data, 'CSV'));
  expect(csv.name).toBe(named('.csv'));
  const { data, errors } = Papa.parse<string[]>(csv.text.replace(/^\uFEFF/, '').trimEnd());
  expect(errors).toEqual([]);
  expect(data.flat()).toContain('Offer: 订单/2026');
  const json = await share.save(download.nameOf(download.data, 'JSON'));
  expect(JSON.parse(json.text)).toMatchObject({
    date: today,
    link: await share.address.inputValue(),
    labels: { title: 'Offer: 订单/2026', customer: null },
    answer: { slave: '8c32g', slaveCount: 9 },
  });

  for (const name of Object.values(download.pictures)) {
    const svg = await share.save(download.nameOf(name, 'SVG'));
    const [width, height] = await page.evaluate(async (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) throw new Error('not well formed');
      const { width: w, height: h } = parsed.documentElement.getBoundingClientRect();
      const attribute = (side: string) => Number(parsed.documentElement.getAttribute(side));
      return [attribute('width') || w, attribute('height') || h];
    }, svg.text);
    const png = await share.save(download.nameOf(name, 'PNG'));
    expect(png.bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    // Three times 96 dots an inch, in dots a metre.
    expect(png.bytes.readUInt32BE(png.bytes.indexOf('pHYs') + 4)).toBe(11_339);
    // Width and height stand in the header; three pixels to one of the drawing.
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      (width ?? 0) * 3,
      (height ?? 0) * 3,
    ]);
    expect(png.text).toContain(await share.address.inputValue());
  }

  const office = [
    ['docx', download.docx, 'word/document.xml'],
    ['pptx', download.pptx, 'ppt/slides/slide1.xml'],
    ['xlsx', download.xlsx, 'xl/workbook.xml'],
  ] as const;
  for (const [extension, name, main] of office) {
    const file = await share.save(download.nameOf(name, extension.toUpperCase()));
    expect(file.name).toBe(named(`.${extension}`));
    const parts = unzipSync(file.bytes);
    expect(Object.keys(parts)).toContain(main);
    const text = Object.entries(parts)
      .filter(([path]) => path.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n');
    expect(text, extension).toContain('Offer: 订单/2026');
    if (extension === 'xlsx') expect(text).toMatch(/<f>/);
    else expect(text.replace(/<[^>]+>/g, ''), extension).toContain(answer);
  }
});

test('a document takes the language and the checklist that are asked for', async ({ size }) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.documentLanguage.selectOption('zh-CN');
  await expect(share.sheet).toContainText('9 台 8 核 32 GB Slave');
  await expect(share.sheet.locator('[lang]').first()).toHaveAttribute('lang', 'zh-CN');
  const md = await share.save(download.nameOf(download.text, 'MD'));
  expect(md.text).toContain('**生成工具**');
  const sections = await share.sheet.getByRole('heading', { level: 2 }).count();
  await share.checklist.check();
  await expect(share.sheet.getByRole('heading', { level: 2 })).toHaveCount(sections + 1);
  const longer = await share.save(download.nameOf(download.text, 'MD'));
  expect(longer.text.length).toBeGreaterThan(md.text.length + 1000);
});

test('each copy is on the clipboard as it was announced @journey', async ({
  size,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = sharePage(size);
  await share.open(orders);
  const link = await share.address.inputValue();
  const report = (format: string) =>
    reportOf(
      planOf(link),
      '--format',
      format,
      '--pick',
      '8c32g',
      '--date',
      today,
      '--lang',
      'en',
      '--page',
      link.replace(/#.*/, ''),
    );
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text();
    }, type);
  for (const [what, format] of [
    [copy.md, 'md'],
    [copy.txt, 'txt'],
    [copy.tsv, 'tsv'],
  ] as const) {
    await share.copy(what).click();
    await expect(share.copied(what)).toBeVisible();
    expect(await read('text/plain'), format).toBe(report(format).replace(/^\uFEFF/, ''));
  }
  await share.copy(copy.rich).click();
  await expect(share.copied(copy.rich)).toBeVisible();
  expect(await read('text/plain')).toBe(report('md'));
  const html = (await read('text/html')) ?? '';
  // The browser changes what it copies; the tables and every text must be those of the preview.
  const told = await page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    return { text: body.innerText, tables: body.querySelectorAll('table').length };
  }, html);
  const words = (text: string) => text.replace(/\s+/g, '');
  // The sheet on the screen; in print the widest table is split into two.
  expect(words(told.text)).toBe(words(await share.sheet.innerText()));
  expect(told.tables).toBe(await share.sheet.getByRole('table').count());
  expect(told.tables).toBeGreaterThan(5);

  await share.button(said.link.copy).click();
  await expect(share.copied(said.link.name)).toBeVisible();
  expect(await read('text/plain')).toBe(link);
});

test('where the browser refuses to copy, the text is there to be copied by hand', async ({
  visit,
}) => {
  const size = await visit({
    prepare: refuseCopies,
  });
  const { page } = size;
  const share = sharePage(size);
  await share.open(orders);
  const selected = () => page.evaluate(() => String(window.getSelection()));
  await share.copy(copy.md).click();
  const text = share.refused(copy.md).getByRole('textbox');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^# Orders\n/);
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(99);
  await share.close.click();
  await share.copy(copy.rich).click();
  await expect(share.refused(copy.rich)).toBeVisible();
  await expect.poll(selected).toMatch(/^Orders[\s\S]*Sources/);
});

test('the pictures are previewed as they are saved', async ({ size, page }) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.preview(preview.svg).check({ force: true });
  const card = page.getByRole('img', { name: /^Orders: 9 × 8-core 32 GB Slaves/ });
  await expect(card).toBeVisible();
  await expect(share.sheet).toBeHidden();
  for (const format of ['svg-steps', 'svg-options'] as const) {
    await share.preview(preview[format]).check({ force: true });
    const shown = page.getByRole('img', { name: preview.picture(download.pictures[format]) });
    await expect(shown).toBeVisible();
    const width = () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(500);
  }
  // Only the document is printed.
  await page.emulateMedia({ media: 'print' });
  await expect(share.sheet).toBeVisible();
  await expect(
    page.getByRole('img', { name: said.link.code }).filter({ visible: true }),
  ).toHaveCount(1);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});
