import { expect } from '@playwright/test';
import { test } from './test';

const plan = 'qps=50000&complexity=simple';

/** What index.html says by itself, in both languages. */
const said = /could not be loaded here.*未能在此处加载/s;

for (const [what, parts] of [
  ['the words do not come', /assets\/(en|zhCn)-/],
  [
    'a view does not come, nor what would tell of it',
    /assets\/(CompareView|LaterView|mountUpdates)-/,
  ],
] as const) {
  test(`the page is not left blank where ${what}`, async ({ page, faults }) => {
    await page.route(parts, (route) => route.abort());
    await page.goto(`./#/compare?${plan}`);
    await expect(page.locator('body')).toContainText(said);
    await expect(page.getByRole('link').first()).toHaveAttribute('href', page.url());
    await page.unroute(parts);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);
    // The browser tells of the failed loads in its own time.
    expect(faults.splice(0)).not.toEqual([]);
  });
}
