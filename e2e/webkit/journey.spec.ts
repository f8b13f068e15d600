import { expect } from '@playwright/test';
import { share as shareEn } from '@/core/words/share/en';
import { expectedFor } from '../command';
import { spoken } from '../spoken';
import { webKitPage } from './webKitPage';
import { test } from './webKitTest';

const { en, 'zh-CN': zhCn } = spoken;
const plan = '#/size?qps=120000&complexity=complex&rate=3000&title=Orders';

test('the answer, the address and a reload follow what is typed', async ({ driver }) => {
  const page = webKitPage(driver);
  await page.open(plan);
  expect(await page.heading()).toBe(expectedFor(plan).sentence);
  await page.type(await page.field(en.plan.load), '900k');
  await page.until(
    async () => (await page.address()).includes('qps=900000'),
    'the address follows an edit',
  );
  const { sentence } = expectedFor(await page.address());
  expect(await page.heading()).toBe(sentence);
  await page.type(await page.field(en.plan.load), '12x');
  await page.text(en.answer.stale);
  await page.reload();
  const load = await page.field(en.plan.load);
  await page.until(async () => (await load.getAttribute('value')) === '12x', 'typed text is kept');
});

test('the first copy after a load reaches the clipboard', async ({ driver }) => {
  const page = webKitPage(driver);
  await page.open(plan);
  const address = await page.address();
  await (await page.button(en.header.copyLink)).click();
  await page.text(en.copying.copied);
  const pasted = await page.pasteInto(await page.field(en.plan.title));
  expect(expectedFor(pasted ?? '')).toEqual(expectedFor(address));

  await page.open(plan.replace('size', 'share'));
  await page.reload();
  const { copy, labels } = shareEn;
  await (await page.button(copy.nameOf(copy.md))).click();
  await page.text(copy.copied(copy.md));
  const remark = await page.field(labels.remark);
  expect(await page.pasteInto(remark)).toContain(expectedFor(address).sentence);
});

test('Chinese, and the checklist with a tick that stays', async ({ driver }) => {
  const page = webKitPage(driver);
  await page.open(`${plan}&lang=zh-CN`);
  expect(await page.heading()).toContain('24 核 96 GB');
  await (await page.link(zhCn.header.viewNames.provision)).click();
  const box = await page.firstBox();
  await box.click();
  await page.until(() => box.isSelected(), 'the step is ticked');
  await page.reload();
  await page.until(async () => (await page.firstBox()).isSelected(), 'the tick is kept');
});
