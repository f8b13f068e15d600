import { expect, type Page } from '@playwright/test';
import type { SizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

/** The elements that reach beyond the window, where the page is wider than it. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollingElement } = document;
    const over = (scrollingElement?.scrollWidth ?? 0) - (scrollingElement?.clientWidth ?? 0);
    if (over <= 0) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > (scrollingElement?.clientWidth ?? 0) + 0.5,
    );
    return wide.map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`);
  });

/** Visible text below 11 px and visible controls below 24 px. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      one.getBoundingClientRect().width > 1;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!parent || !textContent?.trim() || !isSeen(parent)) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 11) found.push(`text of ${size} px: ${textContent}`);
    }
    const controls = 'button, select, summary, input:not([type=radio]), textarea, label:has(input)';
    for (const control of document.querySelectorAll(controls)) {
      const { width, height } = control.getBoundingClientRect();
      if (isSeen(control) && (width < 23.9 || height < 23.9)) {
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
        found.push(`${control.tagName} ${name}: ${width} × ${height} px`);
      }
    }
    return found;
  });

async function fits(size: SizePage, what: string) {
  // Charts are drawn anew for a new width a moment after it.
  await expect.poll(() => overflow(size.page), `wider than the window: ${what}`).toEqual([]);
}

for (const words of Object.values(spoken)) {
  test(`in ${words.language} nothing is wider than a window of 360 or 640 px`, async ({
    visit,
  }) => {
    const context = { viewport: { width: 360, height: 740 }, locale: words.language };
    const size = await visit({ context, words });
    const { page } = size;
    await size.openWhole();
    await fits(size, 'first load');
    expect(await tooSmall(page)).toEqual([]);
    for (const id of Object.keys(words.presets) as (keyof typeof words.presets)[]) {
      await page.setViewportSize({ width: 360, height: 740 });
      await size.takeExample(id);
      await expect(size.title).toHaveValue(words.presets[id].title);
      // The table follows the answer a moment later.
      await expect(size.derivation).toContainText(await size.price.innerText());
      await size.openSources();
      await fits(size, id);
      expect(await tooSmall(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 740 });
      await fits(size, `${id} at 640 px`);
    }
    for (const width of [360, 640]) {
      await page.setViewportSize({ width, height: 740 });
      await size.examples.click();
      await fits(size, 'the menu of examples');
      await page.keyboard.press('Escape');
      await size.paste.click();
      await size.rows.fill('a very long name of a workload\t120,000\tpurple\t3,000\tcore');
      await fits(size, 'the dialog to paste rows');
      await page.keyboard.press('Escape');
      await size.workload(1).kind.selectOption('measured');
      await size.workload(1).whichRate.click();
      await expect(size.rateDialog).toBeVisible();
      await fits(size, 'the dialog of the pilot run');
      await size.rateWay('operators').check();
      await size.operator('window-maximum').check();
      await fits(size, 'the operators of a job');
      await size.rateWay('jobs').check();
      await size.jobs.fill(
        'a very long name of a workload\t120,000\t40\t75 %\nanother\t9,000\tnone\t5 %',
      );
      await fits(size, 'measured jobs');
      await page.keyboard.press('Escape');
      await size.workload(1).rate.fill('unreadable text in a field');
      await expect(size.warning).toBeVisible();
      await fits(size, 'an unreadable field');
      await size.workload(1).kind.selectOption('complex');
      await size.pick('4c16g');
      await fits(size, 'a picked option');
      await size.workload(2).remove.click();
      await expect(size.undo).toBeVisible();
      await fits(size, 'a message with Undo');
      await size.undo.click();
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const long = 'W'.repeat(120);
    await size.open(
      `#/size?qps=1000000000&complexity=complex&name=${long}&project=${long}&title=${long}&${long}=${long}&headroom=2000`,
    );
    await expect(size.notice).toBeVisible();
    await fits(size, 'the notice about a broken link and words without blanks');
  });
}
