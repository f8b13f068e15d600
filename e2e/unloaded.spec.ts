import { expect } from '@playwright/test';
import { test, unfetchedCode } from './test';

const plan = 'qps=50000&complexity=simple';

/** What index.html says by itself, in both languages. */
const said = /could not be loaded here.*未能在此处加载/s;

for (const [what, parts, action] of [
  ['the words do not come', /assets\/(english|chinese)-/, 'Reload without the offline copy'],
  ['its script does not come', /assets\/index-.*js$/, '重新加载'],
] as const) {
  test(`the page offers what can help and is not left blank where ${what}`, async ({
    page,
    faults,
    ownFaults,
  }) => {
    ownFaults.push(unfetchedCode);
    await page.route(parts, (route) => route.abort());
    await page.goto(`./#/compare?${plan}`);
    await expect(page.locator('body')).toContainText(said);
    await expect(page.getByRole('link').first()).toHaveAttribute('href', page.url());
    const address = page.getByRole('textbox');
    await expect(address).toHaveValue(page.url());
    await page.unroute(parts);
    await page.evaluate(() => window.sessionStorage.setItem('streamsizer.leaving', '{}'));
    await page.getByRole('button', { name: action }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);
    // The browser reports the failed loads, sometimes long after.
    await expect.poll(() => faults).not.toEqual([]);
  });
}

test('the offline copy is left out on request, and what was kept of plans stays', async ({
  visit,
}) => {
  const size = await visit({ context: { serviceWorkers: 'allow' } });
  const { page } = size;
  await size.open(`#/size?${plan}`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    window.localStorage.setItem('streamsizer.plan.kept', '{}');
  });
  await page.reload();
  await expect(size.sentence).toBeVisible();
  const worker = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(worker).toBe(1);
  await page.evaluate(() => {
    document.getElementById('root')?.replaceChildren();
    window.dispatchEvent(new ErrorEvent('error', { message: 'broken' }));
  });
  await page.addInitScript(() => {
    // The page itself would ask for the copy again.
    Object.defineProperty(navigator.serviceWorker, 'register', { value: () => Promise.reject() });
  });
  await page.getByRole('button', { name: /^Reload without the offline copy/ }).click();
  await expect(size.sentence).toBeVisible();
  await expect.poll(worker).toBe(0);
  await expect.poll(() => page.evaluate(() => window.caches.keys())).toEqual([]);
  expect(await page.evaluate(() => window.localStorage.getItem('streamsizer.plan.kept'))).toBe(
    '{}',
  );
});
