import { expect, type Page } from '@playwright/test';
import { expectedFor } from './command';
import { test } from './test';

/** The accessible name of the focused element, and whether its focus ring is visible. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: 'nothing', isMarked: false };
    }
    const hasRing = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, boxShadow } = getComputedStyle(one);
      return outlineStyle !== 'none' || boxShadow !== 'none';
    };
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    const name =
      element.getAttribute('aria-label') ??
      label?.textContent ??
      element.innerText.replace(/[↑↓]/, '').trim();
    const legend = element.closest('fieldset')?.querySelector('legend')?.textContent;
    const isRadio = element.matches('input[type=radio]');
    const radioName = isRadio ? (element.closest('label')?.textContent ?? '') : '';
    return {
      name: isRadio ? [legend, radioName].filter(Boolean).join(': ') : name,
      isMarked: [element, element.parentElement, element.nextElementSibling].some(hasRing),
    };
  });

async function tab(page: Page, times = 1, key = 'Tab') {
  const names: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    const { name, isMarked } = await focus(page);
    names.push(name);
    expect(isMarked, `the focus on "${name}" is to be seen`).toBe(true);
  }
  return names;
}

test('the Tab key meets the tools, the plan and the answer in reading order, always in sight @journey', async ({
  size,
  page,
}) => {
  await size.openWhole('#/size?qps=120000&complexity=complex&rate=3000&name=orders');
  expect(await tab(page, 12)).toEqual([
    'Skip to the answer',
    'Size',
    'Over time',
    'Products',
    'Risk',
    'Provision',
    'Compare',
    'Share',
    'Plans',
    'Language',
    'Theme',
    'Copy link',
  ]);
  const rest = await tab(page, 37);
  const inOrder = [
    'Title',
    'Product',
    'Open a file…',
    'Describe a cluster…',
    'Name',
    'Project',
    'Records per second',
    'Kind of work',
    'Which rate?',
    'Rate of complex work',
    'cautious',
    'middle',
    'optimistic',
    'Records/s per CU',
    'Count, peak and growth',
    'Duplicate',
    'Remove',
    'Add workload',
    'Paste rows',
    'Headroom above the peak',
    'Slaves that may fail: 0',
    'more',
    'Masters: 3',
    'Price list',
    'Use your own prices…',
    'Open a file of prices…',
    'Billing: monthly',
    'Discount',
    'Slaves',
    'Masters',
    'Total',
    'Unused',
    'A month',
  ];
  expect(rest.slice(0, inOrder.length)).toEqual(inOrder);
  expect(rest[inOrder.length]).toMatch(/^\d+ × \d+-core \d+ GB$/);
  expect(rest.slice(inOrder.length + 1)).toContainEqual(
    expect.stringMatching(/^Source of step \d+, /),
  );
  await size.derivation.getByRole('button').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect((await focus(page)).name).toMatch(/^\d+ × \d+-core \d+ GB$/);
});

test('the whole job is done without a mouse @journey', async ({ size, page }) => {
  await size.openWhole();
  await tab(page, 9);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Log filtering' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Log filtering' })).toBeHidden();
  expect((await focus(page)).name).toBe('Plans');
  await page.keyboard.press('Space');
  expect(await tab(page, 3)).toEqual([
    expect.stringContaining('New plan'),
    expect.stringContaining('Orders platform'),
    expect.stringContaining('Log filtering'),
  ]);
  await page.keyboard.press('Enter');
  await expect(size.title).toHaveValue('Log filtering');
  await expect(page.getByRole('button', { name: 'Log filtering' })).toBeHidden();
  expect((await focus(page)).name).toBe('Plans');

  await size.workload(1).load.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1.2m');
  await tab(page);
  await page.keyboard.press('ArrowDown');
  await expect(size.workload(1).kind).toHaveValue('complex');
  expect(await tab(page, 2)).toEqual(['Which rate?', 'Rate of complex work']);
  await page.keyboard.press('End');
  await expect(size.workload(1).rate).toHaveValue('5,000');
  await page.keyboard.press('ArrowLeft');
  await expect(size.workload(1).rate).toHaveValue('4,900');

  await size.spares(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(size.spares(2)).toBeChecked();
  expect(await tab(page, 2)).toEqual(['more', 'Masters: 3']);
  await page.keyboard.press('ArrowLeft');
  await expect(size.masters(1)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(size.masters(3)).toBeChecked();
  await expect(page).toHaveURL(/qps=1200000.*rate=4900.*spare=2&was=[\w~.-]+$/);
  const best = expectedFor(page.url());
  await expect(size.sentence).toHaveText(best.sentence);

  await size.options.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/pick=/);
  await expect(size.options.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(size.standing('Your choice, number 3 of 7 by price')).toBeVisible();
  await size.sortBy('Slaves').focus();
  await page.keyboard.press('Enter');
  const counts = (await size.optionNames()).map((name) => Number.parseInt(name, 10));
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  await page.keyboard.press('Space');
  await expect(size.options.getByRole('columnheader', { name: 'Slaves' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await size.derivation.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(size.derivation.getByRole('definition').first()).toBeVisible();
  await size.skip.focus();
  await expect(size.skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(size.answer).toBeFocused();
  expect(await tab(page)).toEqual(['Back to the cheapest']);
  await page.keyboard.press('Enter');
  await expect(size.sentence).toHaveText(best.sentence);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a dialog takes the focus, keeps it and gives it back', async ({ size, page }) => {
  await size.open('#/size?qps=50000&complexity=measured&rate=2000');
  await size.paste.focus();
  await page.keyboard.press('Enter');
  await expect(size.rows).toBeFocused();
  await page.keyboard.type('a,1000,simple');
  const inside = async () =>
    (await page.evaluate(() => document.activeElement?.closest('dialog') !== null)) ||
    (await page.evaluate(() => document.activeElement === document.body));
  for (let i = 0; i < 9; i += 1) {
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(size.pasteDialog).toBeHidden();
  await expect(size.paste).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(size.rows).toBeFocused();
  await expect(size.rows).toHaveValue('');
  await page.keyboard.type('a,1000,simple');
  // Until the text is read, the button cannot have the focus.
  await expect(size.append).toBeEnabled();
  await size.append.focus();
  await page.keyboard.press('Enter');
  await expect(size.pasteDialog).toBeHidden();
  await expect(size.workloads).toHaveCount(2);
  await expect(size.paste).toBeFocused();

  await size.workload(1).whichRate.focus();
  await page.keyboard.press('Enter');
  await expect(size.pilotField('records')).toBeFocused();
  await page.keyboard.type('18000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await expect(size.rateDialog).toContainText('1,800 records/s per CU');
  await size.useRate.focus();
  await page.keyboard.press('Enter');
  await expect(size.rateDialog).toBeHidden();
  await expect(size.workload(1).rate).toHaveValue('1,800');
  await expect(size.workload(1).whichRate).toBeFocused();

  await size.workload(2).remove.focus();
  await page.keyboard.press('Enter');
  await expect(size.workload(1).name).toBeFocused();
  await size.undo.focus();
  await page.keyboard.press('Enter');
  await expect(size.workload(2).name).toBeFocused();
});
