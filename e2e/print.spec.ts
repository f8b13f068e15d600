import { expect, type Page } from '@playwright/test';
import { pdfPages } from './pdfPages';
import { sharePage } from './sharePage';
import { spoken } from './spoken';
import { test } from './test';

for (const words of Object.values(spoken)) {
  test(`each example is one A4 page in ${words.language}, without any control`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    await size.openWhole();
    for (const id of Object.keys(words.presets) as (keyof typeof words.presets)[]) {
      await size.takeExample(id);
      await expect(size.title).toHaveValue(words.presets[id].title);
      expect(await pdfPages(page), `pages of ${id}`).toBe(1);
      await page.emulateMedia({ media: 'print' });
      // The heading of a column is a button on the screen and plain text on paper.
      const controls = page.locator('button:not(th *), input, select, textarea, summary');
      await expect(controls.filter({ visible: true }), `controls of ${id}`).toHaveCount(0);
      await expect(size.sentence).toBeVisible();
      await expect(size.answer.getByText(words.presets[id].title).first()).toBeVisible();
      for (const name of words.presets[id].workloads) {
        await expect(page.getByRole('cell', { name, exact: true }).first()).toBeVisible();
      }
      await page.emulateMedia({ media: null });
    }
    await size.theme.selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

/** The smallest letters on paper in points, and how far anything reaches beyond the printed width, in pixels. */
async function onPaper(page: Page): Promise<{ smallest: number; beyond: number }> {
  // A4 without the margins at its sides.
  await page.setViewportSize({ width: 703, height: 1_055 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    let right = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (!text.textContent?.trim() || boxes.length === 0 || !text.parentElement) continue;
      const { fontSize } = getComputedStyle(text.parentElement);
      smallest = Math.min(smallest, (Number.parseFloat(fontSize) * 72) / 96);
      right = Math.max(right, ...boxes.map((box) => box.right));
    }
    return { smallest, beyond: Math.max(0, right - innerWidth) };
  });
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1_280, height: 720 });
  return found;
}

const sevenWorkloads = (nameOf: (i: number) => string) =>
  Array.from(
    { length: 7 },
    (_, i) => `w=${nameOf(i)}~${30_000 + i * 7_000}~complex~3000~finance-risk-control-${i % 3}`,
  ).join('&');

for (const { name, plan, most } of [
  { name: 'short names', plan: sevenWorkloads((i) => `orders-${i}`), most: { size: 1, share: 3 } },
  {
    name: 'long names',
    plan: sevenWorkloads((i) => `realtime_orders_joined_with_customer_profiles_v${i}_production`),
    most: { size: 2, share: 3 },
  },
]) {
  test(`seven workloads of ${name} fill their pages in letters of 8 points and more`, async ({
    visit,
  }) => {
    const size = await visit();
    const { page } = size;
    for (const view of ['size', 'share'] as const) {
      const hash = `#/${view}?${plan}&headroom=20`;
      await (view === 'size' ? size.openWhole(hash) : sharePage(size).open(hash));
      const { smallest, beyond } = await onPaper(page);
      expect(smallest, view).toBeGreaterThanOrEqual(7.99);
      expect(beyond, view).toBeLessThan(1);
      expect(await pdfPages(page), view).toBeLessThanOrEqual(most[view]);
    }
  });
}

test('the pages of a PDF are counted correctly', async ({ page }) => {
  await page.setContent('<p>one</p>');
  expect(await pdfPages(page)).toBe(1);
  await page.setContent('<p>one</p><p style="break-before: page">two</p>');
  expect(await pdfPages(page)).toBe(2);
});

test('the product and the last word on its sale stand on paper once', async ({ size, page }) => {
  for (const view of ['size', 'share'] as const) {
    await size.open(`?${view}#/${view}?qps=50000&complexity=simple`);
    if (view === 'size') await size.whole();
    else await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = page.getByText(/no new and no upgrade orders since 2022-11-15/);
    await expect(seen.filter({ visible: true }), view).toHaveCount(1);
    await expect(
      page.getByText(/Realtime Compute, dedicated Blink/).filter({ visible: true }),
      view,
    ).toHaveCount(1);
    await page.emulateMedia({ media: 'screen' });
  }
});
