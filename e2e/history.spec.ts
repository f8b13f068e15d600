import { expect, type Page } from '@playwright/test';
import { test } from './test';

const entries = (page: Page) => page.evaluate(() => window.history.length);

test('Back and Forward walk over the edits, one field at a time @journey', async ({
  size,
  page,
}) => {
  await size.open();
  const first = { sentence: await size.sentence.innerText(), price: await size.price.innerText() };
  await size.workload(1).load.fill('900000');
  await expect(page).toHaveURL(/orders%20join~900000/);
  const loaded = await size.sentence.innerText();
  await size.headroom.fill('80');
  await expect(page).toHaveURL(/headroom=80/);
  const roomy = await size.sentence.innerText();
  await size.workload(3).remove.click();
  await expect(page).not.toHaveURL(/hourly/);
  await size.pick('8c32g');
  await expect(page).toHaveURL(/pick=8c32g/);
  const picked = await size.sentence.innerText();
  expect(new Set([first.sentence, loaded, roomy, picked]).size).toBe(4);

  await page.goBack();
  await expect(page).not.toHaveURL(/pick=/);
  await expect(size.option('8c32g')).not.toBeChecked();
  await page.goBack();
  await expect(size.workloads).toHaveCount(3);
  await expect(size.sentence).toHaveText(roomy);
  await expect(size.headroom).toHaveValue('80');
  await page.goBack();
  await expect(size.headroom).toHaveValue('20');
  await expect(size.sentence).toHaveText(loaded);
  await page.goBack();
  await expect(size.sentence).toHaveText(first.sentence);
  await expect(size.price).toHaveText(first.price);
  await expect(size.workload(1).load).toHaveValue('120,000');

  await page.goForward();
  await expect(size.workload(1).load).toHaveValue('900,000');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(size.sentence).toHaveText(picked);
  await expect(size.workloads).toHaveCount(2);
  await page.reload();
  await size.whole();
  await expect(size.sentence).toHaveText(picked);
  await page.goBack();
  await expect(size.option('8c32g')).not.toBeChecked();

  await size.takeExample('log-filtering');
  await expect(size.title).toHaveValue('Log filtering');
  await expect(page).toHaveURL(/qps=450000&complexity=simple/);
  await page.goBack();
  await expect(size.headroom).toHaveValue('80');
  await expect(size.workloads).toHaveCount(2);
  await page.goForward();
  await expect(size.workloads).toHaveCount(1);
});

test('typing in one field makes one entry, however long it takes', async ({ size, page }) => {
  await size.open();
  const before = await entries(page);
  await size.title.fill('');
  await size.title.pressSequentially('A long ti');
  await expect(page).toHaveURL(/title=A%20long%20ti&/);
  await size.title.pressSequentially('tle, typed');
  await expect(page).toHaveURL(/title=A%20long%20title,?%?\w*%20typed&/);
  await size.title.pressSequentially(' at last');
  await expect(page).toHaveURL(/at%20last&/);
  expect((await entries(page)) - before).toBe(1);
  await size.workload(2).load.fill('410000');
  await expect(page).toHaveURL(/~410000~/);
  expect((await entries(page)) - before).toBe(2);
  await page.goBack();
  await expect(size.title).toHaveValue('A long title, typed at last');
  await page.goBack();
  await expect(size.title).toHaveValue('Orders platform');
});

test('a reload loses nothing that was typed, readable or not @journey', async ({ size, page }) => {
  await size.open();
  const { load } = size.workload(1);
  // The file that writes the address is loaded once an edit appears in it.
  await load.fill('700000');
  await expect(page).toHaveURL(/orders%20join~700000/);
  await load.fill('777777');
  await page.reload();
  await expect(load).toHaveValue('777,777');
  await expect(page).toHaveURL(/orders%20join~777777/);
  const good = await size.sentence.innerText();

  await load.fill('12x');
  await size.workload(2).name.fill('unsaved name');
  await expect(size.staleLabel).toBeVisible();
  await page.reload();
  await expect(load).toHaveValue('12x');
  await expect(load).toHaveAccessibleDescription(/Cannot be read as a number/);
  await expect(size.workload(2).name).toHaveValue('unsaved name');
  await expect(size.staleLabel).toBeVisible();
  await expect(size.sentence).toHaveText(good);

  await load.fill('500k');
  await expect(size.staleLabel).toBeHidden();
  await expect(page).toHaveURL(/orders%20join~500000.*unsaved%20name/);
  await page.goBack();
  await expect(load).toHaveValue('777,777');
  await expect(load).not.toHaveAttribute('aria-invalid');
  await expect(size.warning).toBeHidden();
  await page.goForward();
  await expect(load).toHaveValue('500,000');
  await expect(size.workload(2).name).toHaveValue('unsaved name');
});

test('a reload loses nothing of a plan whose link must be packed @everyEngine', async ({
  size,
  page,
}) => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `w=job%20${i}~${i * 7_919}~simple~~team%20${i}`,
  );
  await size.open(`#/size?${rows.join('&')}`);
  await size.title.fill('Estate');
  await expect(page).toHaveURL(/&z=/);
  const sentence = await size.sentence.innerText();
  await size.title.fill('The whole estate');
  await page.reload();
  await expect(size.title).toHaveValue('The whole estate');
  await expect(size.sentence).toHaveText(sentence);
  await expect(page).toHaveURL(/&z=/);
});

test('unreadable text waits where it was typed, and follows nobody elsewhere @journey', async ({
  size,
  page,
}) => {
  await size.open();
  const { load } = size.workload(1);
  await load.fill('12x');
  await expect(size.staleLabel).toBeVisible();
  await size.takeExample('log-filtering');
  await expect(size.workloads).toHaveCount(1);
  await expect(load).toHaveValue('450,000');
  await expect(size.warning).toBeHidden();
  await expect(page).toHaveURL(/qps=450000/);
  await page.reload();
  await expect(load).toHaveValue('450,000');
  await expect(size.warning).toBeHidden();
  await page.goBack();
  await expect(size.workloads).toHaveCount(3);
  await expect(load).toHaveValue('12x');
  await expect(size.staleLabel).toBeVisible();
});

test('what a tab of another version was typing is read as a link is', async ({ size, page }) => {
  const link = '#/size?qps=5&complexity=simple&title=Kept';
  await size.open(link);
  for (const draft of [{}, [], 7, { title: 'x' }, { workloads: [{ qps: {} }, null] }]) {
    await page.evaluate((left) => {
      window.history.replaceState({ edited: 'title', draft: left }, '');
      const leaving = { link: window.location.hash, edited: 'title', draft: left };
      window.sessionStorage.setItem('streamsizer.leaving', JSON.stringify(leaving));
    }, draft);
    await page.reload();
    await expect(size.sentence, JSON.stringify(draft)).toBeVisible();
    await expect(page.getByText(size.words.link.typingHeading)).toBeVisible();
    await page.reload();
    await expect(size.sentence, JSON.stringify(draft)).toBeVisible();
  }
});

test('what a tab of a newer version was typing keeps what this one knows', async ({
  size,
  page,
}) => {
  await size.open('#/size?qps=5&complexity=simple');
  await size.workload(1).load.fill('5x');
  await expect(size.warning).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.history.state?.draft)).toBeTruthy();
  await page.addInitScript(() => {
    window.sessionStorage.removeItem('streamsizer.leaving');
    const { draft } = window.history.state;
    const workloads = draft.workloads.map((row: object) => ({ ...row, weight: '3' }));
    const newer = { ...draft, seasons: '8', workloads };
    window.history.replaceState({ edited: 'title', draft: newer }, '');
  });
  await page.reload();
  await expect(size.workload(1).load).toHaveValue('5x');
  await expect(page.getByText('“seasons=8” is not known.')).toBeVisible();
  await expect(page.getByText('“weight=3” is not known.')).toBeVisible();
});
