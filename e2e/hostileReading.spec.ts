import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { fileLimits, linkLimits, restEvery } from '@/core/plan/readingBudget';
import { shelfPage } from './shelfPage';
import { test } from './test';

/*
 * Reading holds up no page because it often rests: it waits for a task of its own, and what else the page has to do comes
 * before. The laws of reading say that the work between two rests is small; here they are counted in a page.
 */

/** Reading a whole hostile file, with all rests, takes seconds. */
const longestFileMs = 60_000;

/** A link that asks for little. */
const small = '#/size?qps=50000&complexity=simple';

const kept = 'w=kept~50000~simple&';

const texts: Readonly<Record<string, string>> = {
  'lone percents': `w=${'%'.repeat(5_990)}&`.repeat(5_000),
  'separators and a letter': `w=${'~'.repeat(5_990)}a&`.repeat(5_000),
  'numbers of units': `w=a~1${' %'.repeat(190)} x~simple&`.repeat(5_000),
  'more than there may be': '0'.repeat(40 * 2 ** 20),
};

const packed = (text: string) =>
  `#/size?v=1&z=${deflateRawSync(kept + text).toString('base64url')}`;

/** At least so many rests: every character of a text is work, and is read until there are too many. */
const leastRests = (characters: number, { bytes }: typeof linkLimits) =>
  Math.min(characters, bytes) / (2 * restEvery);

/** Gives a function that says how many rests the page had from its first script on, beside the few of any page. */
async function watchRests(page: Page) {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { rests: 0 });
    // Each rest has a channel of its own, in which it is told of its end.
    globalThis.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        counted.rests += 1;
      }
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { rests: number }).rests);
}

test('a link of any content is read with rests, and little of what is wrong with it is shown', async ({
  size,
  page,
}) => {
  const restsHere = await watchRests(page);
  await size.open(small);
  const usual = await restsHere();
  for (const [name, text] of Object.entries(texts)) {
    await page.goto('about:blank');
    await size.open(packed(text));
    await expect(size.workload(1).load, name).toHaveValue('50,000');
    await expect(size.notice).toBeVisible();
    expect(await size.notice.getByRole('listitem').count(), name).toBeLessThan(10);
    const rests = (await restsHere()) - usual;
    expect(rests, name).toBeGreaterThan(leastRests(text.length, linkLimits));
  }
});

test('a file of any content is read with rests', async ({ size, page }) => {
  const shelf = shelfPage(size);
  const restsHere = await watchRests(page);
  await size.open(small);
  await shelf.manage();
  const text = texts['lone percents'] ?? '';
  const plans = Array.from({ length: 20 }, (_, i) => ({
    name: `plan ${i}`,
    savedAt: '2026-01-01T00:00:00.000Z',
    link: packed(text),
  }));
  const usual = await restsHere();
  await Promise.all([
    shelf.told(shelf.said.told.reading('hostile.json')).waitFor(),
    shelf.bring('hostile.json', JSON.stringify({ version: 1, plans })),
  ]);
  const refusal = page.getByText(shelf.said.file.partly('hostile.json'));
  await expect(refusal).toBeVisible({ timeout: longestFileMs });
  const rests = (await restsHere()) - usual;
  expect(rests).toBeGreaterThan(leastRests(20 * text.length, fileLimits));
  await page.keyboard.press('Escape');
  await expect(refusal).toBeHidden();
  // Refused before a parser, which knows no rests, meets it.
  await page.evaluate(() => {
    const parsed = Object.assign(globalThis, { longestParsed: 0 });
    const { parse } = JSON;
    JSON.parse = (json: string, ...more) => {
      parsed.longestParsed = Math.max(parsed.longestParsed, json.length);
      return parse(json, ...more);
    };
  });
  await shelf.bring('deep.json', '['.repeat(1e7));
  await expect(page.getByText(shelf.said.file.tooMuch)).toBeVisible({ timeout: longestFileMs });
  const longest = await page.evaluate(
    () => (globalThis as unknown as { longestParsed: number }).longestParsed,
  );
  expect(longest).toBeLessThan(1e6);
});
