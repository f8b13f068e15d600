import { expect } from '@playwright/test';
import { embeddedPlan, embedHost, visitHost } from './embedHost';
import { test } from './test';

const home = process.env.STREAMSIZER_URL ?? '';

test('an element of the page with the same name as the script’s list of frames does no harm', async ({
  browser,
}) => {
  const host = await embedHost(home);
  const script = (title: string) =>
    `<script src="${home}embed.js" data-link="#/embed?${embeddedPlan}" data-title="${title}" data-height="90"></script>`;
  const address = host.put({
    body: `<form id="streamSizerFrames"><input name="push"><input name="find"></form>${script('one')}${script('two')}`,
  });
  const { page, faults } = await visitHost(browser, home, address);
  for (const title of ['one', 'two']) {
    const frame = page.locator(`iframe[title="${title}"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(1_000);
  }
  expect(faults).toEqual([]);
  await page.context().close();
  await host.close();
});
