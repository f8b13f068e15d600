import { expect } from '@playwright/test';
import { journeyIn } from './journeyIn';
import { shelfPage } from './shelfPage';
import type { SizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const offerOf = ({ page, words }: SizePage) =>
  page.getByRole('complementary', { name: words.work.heading, exact: true });

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`the bare address offers what was typed, a link never does, in ${words.language}${journeyIn('zh-CN', words.language)}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    const offer = offerOf(size);
    await page.clock.setFixedTime('2026-11-21T12:00:00Z');
    await size.open();
    await expect(offer).toBeHidden();
    await size.title.fill('Mine');
    await size.workload(1).load.fill('987654');
    await expect(page).toHaveURL(/987654/);
    const sentence = await size.sentence.innerText();

    await page.goto('about:blank');
    await size.open();
    await expect(offer).toHaveText(
      /(Your plan of Nov 21, 2026: “Mine”|2026年11月21日编辑的方案：“Mine”)/,
    );
    await expect(size.workload(1).load).toHaveValue('120,000');
    await size.open('#/size?qps=5000&complexity=simple');
    await page.reload();
    await expect(offer).toBeHidden();
    await page.goto('about:blank');
    await size.open('#/share');
    await expect(offer).toBeVisible();
    await page.goto('about:blank');
    await size.open();
    await size.button(words.work.open).click();
    await expect(offer).toBeHidden();
    await expect(size.sentence).toHaveText(sentence);
    await expect(size.workload(1).load).toHaveValue('987,654');
    await page.goBack();
    await expect(size.workload(1).load).toHaveValue('120,000');
    await expect(offer).toBeHidden();
  });
}

test('an earlier plan is in the menu while another is typed, and is forgotten when asked', async ({
  size,
  page,
}) => {
  const shelf = shelfPage(size);
  await size.open('#/size?qps=5000&complexity=simple');
  await size.title.fill('First');
  await expect(page).toHaveURL(/First/);
  await size.takeExample('log-filtering');
  await size.title.fill('Second');
  await expect(page).toHaveURL(/Second/);
  await page.goto('about:blank');
  await size.open();
  await expect(offerOf(size)).toContainText('Second');
  await size.examples.click();
  const list = page.getByRole('list', { name: size.words.work.heading, exact: true });
  await expect(list.getByRole('button')).toHaveText([/^Second/, /^First/]);
  await list.getByRole('button', { name: 'First' }).click();
  await expect(size.title).toHaveValue('First');
  await size.examples.click();
  await size.button(shelf.said.menu.forget).click();
  await expect(list).toBeHidden();
  await page.goto('about:blank');
  await size.open();
  await expect(size.sentence).toBeVisible();
  await expect(offerOf(size)).toBeHidden();
});

test('what is typed inside a frame of another page is not kept', async ({ page, size }) => {
  await page.clock.install();
  await size.open();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = `${window.location.pathname}?framed#/size?qps=5000&complexity=simple`;
    document.body.replaceChildren(frame);
  });
  const title = page.frameLocator('iframe').getByRole('textbox', { name: 'Title' });
  await title.fill('Framed');
  await page.frameLocator('iframe').getByRole('link', { name: 'Share' }).click();
  const works = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.work.')));
  // Longer than the page waits before it saves what was typed.
  await page.clock.runFor(5_000);
  expect(await works()).toEqual([]);
});
