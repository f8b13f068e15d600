import { expect, type Page } from '@playwright/test';
import { sideways } from './sideways';
import { test } from './test';

/** The sum of all layout shifts since the page began to load. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // An observer of a page without any shift is never called.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

for (const [width, height, kind] of [
  [1440, 900, ''],
  [390, 844, ' @journey'],
] as const) {
  test(`nothing moves while the page loads, ${width} px wide${kind}`, async ({ visit }) => {
    const size = await visit({ context: { viewport: { width, height } } });
    await size.openWhole();
    expect(await shifted(size.page)).toBeLessThan(0.001);
    await size.open('#/size?qps=50000&complexity=simple&colour=blue');
    await size.page.reload();
    await expect(size.notice).toBeVisible();
    expect(await shifted(size.page), 'with a notice').toBeLessThan(0.001);
    await size.open(
      '#/size?qps=120000&complexity=complex&rate=3000&pick=8c32g&was=58~11~8c32g~3~4c16g~12700~2021-06-09~2',
    );
    await size.page.reload();
    await size.whole();
    await expect(
      size.page.getByRole('alert').filter({ hasText: size.words.stamp.heading }),
    ).toBeVisible();
    expect(await shifted(size.page), 'with a changed answer').toBeLessThan(0.001);
    await size.page.evaluate(() => {
      const push = document.createElement('div');
      push.style.height = '300px';
      document.body.prepend(push);
    });
    await expect.poll(() => shifted(size.page), 'a push is noticed').toBeGreaterThan(0.05);
  });
}

test('the answer stays in sight while the end of the plan is edited', async ({ size, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await size.openWhole();
  await size.takeExample('shared-cluster');
  await size.billing('subscription').focus();
  await size.billing('subscription').scrollIntoViewIfNeeded();
  await expect(size.billing('subscription')).toBeInViewport();
  // No part of the plan scrolls by itself, and a line with the answer stays in sight.
  const line = size.form.getByText(/\d × .+ \+ \d × /);
  await expect(line).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, -5_000);
  await expect(size.sentence).toBeInViewport({ ratio: 1 });
  await expect(line).toBeHidden();
});

test('on a phone the answer in one line stays at the foot while the plan is edited', async ({
  size,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await size.openWhole();
  const line = page.getByText('7 × 24-core 96 GB + 3 × 8-core 32 GB', { exact: true });
  await size.headroom.scrollIntoViewIfNeeded();
  await size.headroom.focus();
  await expect(line).toBeInViewport({ ratio: 1 });
  await expect(size.headroom).toBeInViewport({ ratio: 1 });
  await size.headroom.fill('900');
  await expect(line).toBeHidden();
  await expect(page.getByText(/^\d+ × \d+-core \d+ GB \+ 3 × \d+-core \d+ GB$/)).toBeInViewport({
    ratio: 1,
  });
  const box = await page.getByText(/^\d+ × \d+-core \d+ GB \+ 3 ×/).boundingBox();
  expect(box?.y).toBeGreaterThan(844 - 100);
  await size.derivation.getByRole('row').last().scrollIntoViewIfNeeded();
  await expect(page.getByText(/^\d+ × \d+-core \d+ GB \+ 3 ×/)).not.toBeInViewport();
});

test('no column of “All shapes” is cut at any width, with a wide font', async ({ size, page }) => {
  await size.openWhole();
  // Wider than the fonts of most systems, as some are.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--font', '"DejaVu Sans", Verdana, sans-serif');
    style.setProperty('letter-spacing', '0.02em');
  });
  for (let width = 360; width <= 1_500; width += 60) {
    await page.setViewportSize({ width, height: 900 });
    for (const table of [size.options, size.growth]) {
      const cut = await table.evaluate(({ parentElement: frame }) =>
        frame ? frame.scrollWidth - frame.clientWidth : undefined,
      );
      expect.soft(cut, `${width} px wide`).toBe(0);
    }
  }
});

test('a count stays with its machine in the headline, and each field has a label to see', async ({
  size,
  page,
}) => {
  await size.openWhole();
  for (let width = 320; width <= 1_500; width += 80) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await size.sentence
      .locator('span')
      .evaluateAll((wholes) => wholes.map((whole) => whole.getClientRects().length));
    expect(lines, `${width} px wide`).toEqual([1, 1]);
  }
  const labels = await size
    .workload(1)
    .row.locator('label')
    .evaluateAll((all) =>
      all
        .filter((label) => label.getBoundingClientRect().width > 20)
        .map((label) => label.textContent),
    );
  const { plan } = size.words;
  for (const label of [plan.name, plan.project, plan.load, plan.kind, plan.rate]) {
    expect(labels).toContain(label);
  }
});

test('Provision fits a window of 320 px, as at 400 % zoom', async ({ visit }) => {
  const { page, words, open } = await visit({ context: { viewport: { width: 320, height: 256 } } });
  await open('#/provision?qps=50000&complexity=simple');
  const successor = words.settings.platform.choices?.['flink-managed'] ?? '';
  const leave = page.getByRole('button', { name: words.availability.leave(successor) });
  await expect(leave).toBeVisible();
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
});

test('what the keyboard reaches stays above the line with the answer', async ({ visit }) => {
  const context = { viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' } as const;
  const { page, openWhole } = await visit({ context });
  await openWhole();
  const seen = { shown: 0, covered: [] as string[] };
  for (let i = 0; i < 70; i += 1) {
    await page.keyboard.press('Tab');
    const { isShown, covered } = await page.evaluate(() => {
      const line = document.querySelector('div[class*="peek"]');
      const focused = document.activeElement;
      if (!line || !focused || !line.checkVisibility({ visibilityProperty: true }))
        return { isShown: false, covered: '' };
      const [at, one] = [line.getBoundingClientRect(), focused.getBoundingClientRect()];
      const isBeside = one.left >= at.right || one.top >= at.bottom;
      return {
        isShown: true,
        covered: isBeside || one.bottom <= at.top ? '' : focused.outerHTML.slice(0, 100),
      };
    });
    if (isShown) seen.shown += 1;
    if (covered !== '') seen.covered.push(covered);
  }
  expect(seen.covered).toEqual([]);
  expect(seen.shown).toBeGreaterThan(0);
});

test('forced colours show the current page and the chosen segment', async ({ visit }) => {
  const size = await visit({ context: { forcedColors: 'active' } });
  await size.openWhole();
  const look = (element: Element) => {
    const { backgroundColor, borderBottomColor } = getComputedStyle(element);
    return { backgroundColor, borderBottomColor };
  };
  const tabs = await size.page.getByRole('navigation').first().locator('a').all();
  const [current, other] = await Promise.all(tabs.slice(0, 2).map((tab) => tab.evaluate(look)));
  expect(current?.borderBottomColor).not.toBe(other?.borderBottomColor);
  const segment = (count: number) => size.masters(count).locator('+ *');
  const [one, three] = [await segment(1).evaluate(look), await segment(3).evaluate(look)];
  expect(three.backgroundColor).not.toBe(one.backgroundColor);
});
