import { test as base, expect, type Frame } from '@playwright/test';
import { embed as en } from '@/core/words/embed/en';
import { embed as zhCn } from '@/core/words/embed/zhCn';
import { expectedFor } from './command';
import { cornerColour } from './cornerColour';
import { embeddedPlan, embedHost, visitHost } from './embedHost';
import { pageServer } from './pageServer';
import { spoken } from './spoken';

const home = process.env.STREAMSIZER_URL ?? '';
const expected = expectedFor(`#/size?${embeddedPlan}`);

type Host = Awaited<ReturnType<typeof embedHost>>;

const test = base.extend<{ readonly host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
  host: async ({}, use) => {
    const host = await embedHost(home);
    await use(host);
    await host.close();
  },
});

/** The height of the content that a frame does not show, and the width. */
const hidden = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

test('four embeds at once in a foreign page are as high as what they show, and ignore messages from others', async ({
  browser,
  host,
}) => {
  const { page, faults } = await visitHost(browser, home, host.put({ file: 'four.html' }), {
    viewport: { width: 800, height: 4_000 },
  });
  const box = (title: string) => page.locator(`iframe[title="${title}"]`);
  const content = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  const frameOf = async (title: string) => {
    const frame = await (await box(title).elementHandle())?.contentFrame();
    if (!frame) throw new Error(`no frame is called ${title}`);
    return frame;
  };
  const heightOf = async (title: string) => (await box(title).boundingBox())?.height ?? 0;
  const entries = await page.evaluate(() => window.history.length);
  const followed = ['card', 'options', 'steps'];
  const expectWhole = async () => {
    for (const title of followed) {
      await expect.poll(async () => hidden(await frameOf(title)), title).toEqual([0, 0]);
    }
  };

  await test.step('each shows its part', async () => {
    await expect(content('card').getByRole('heading', { level: 1 })).toHaveText(expected.sentence);
    await expect(content('card').getByRole('definition').first()).toHaveText(expected.price);
    await expect(
      content('options').getByRole('table', { name: spoken['zh-CN'].options.heading }),
    ).toBeVisible();
    await expect(content('steps').locator('svg').first()).toBeVisible();
    await expect(content('all').getByRole('table')).toHaveCount(3);
    for (const title of [...followed, 'all']) {
      const words = title === 'options' ? zhCn : en;
      await expect(content(title).getByRole('link', { name: words.open })).toBeVisible();
      await expect(content(title).getByRole('navigation')).toHaveCount(0);
    }
    expect(
      await content('steps')
        .locator('html')
        .evaluate(() => self.origin),
    ).toBe('null');
  });

  await test.step('what is followed is whole; what is not can be scrolled to its end', async () => {
    await expectWhole();
    expect(await heightOf('all')).toBe(300 + 2 * 3);
    const [below] = await hidden(await frameOf('all'));
    expect(below).toBeGreaterThan(500);
    const link = content('all').getByRole('link', { name: en.open });
    await link.scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport();
  });

  await test.step('a narrow page makes them higher, a wide one lower again', async () => {
    const wide = await Promise.all(followed.map(heightOf));
    await page.setViewportSize({ width: 320, height: 4_000 });
    for (const [i, title] of followed.entries()) {
      await expect.poll(() => heightOf(title), title).toBeGreaterThan(wide[i] ?? 0);
    }
    await expectWhole();
    await page.setViewportSize({ width: 800, height: 4_000 });
    for (const [i, title] of followed.entries()) {
      await expect.poll(() => heightOf(title), title).toBe(wide[i]);
    }
    await expectWhole();
  });

  await test.step('the heights come to rest', async () => {
    const changes = () =>
      page.evaluate(async () => {
        let count = 0;
        const observer = new MutationObserver((found) => {
          count += found.length;
        });
        for (const frame of document.querySelectorAll('iframe')) {
          observer.observe(frame, { attributes: true });
        }
        for (let drawn = 0; drawn < 60; drawn += 1) await new Promise(requestAnimationFrame);
        observer.disconnect();
        return count;
      });
    // The last height may still be on its way; one that answers another for ever never comes to rest.
    await expect.poll(changes).toBe(0);
  });

  await test.step('false messages change nothing', async () => {
    const before = await Promise.all(followed.map(heightOf));
    const message = { type: 'streamsizer:height', height: 2_000 };
    await page.evaluate((forged) => {
      window.postMessage(forged, '*');
      const stranger = document.body.appendChild(document.createElement('iframe'));
      stranger.title = 'stranger';
      stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
      return new Promise<void>((resolve) => {
        stranger.onload = () => resolve();
      });
    }, message);
    await (await frameOf('all')).evaluate((forged) => parent.postMessage(forged, '*'), message);
    const card = await frameOf('card');
    for (const height of ['2000', null, Number.NaN, Number.POSITIVE_INFINITY, [2_000]]) {
      await card.evaluate((forged) => parent.postMessage(forged, '*'), { ...message, height });
    }
    await card.evaluate(() => parent.postMessage('streamsizer:height', '*'));
    // A valid message, sent last: once it has taken effect, all before it have been received.
    await card.evaluate(() =>
      parent.postMessage({ type: 'streamsizer:height', height: 777.5 }, '*'),
    );
    await expect.poll(() => heightOf('card')).toBe(778);
    expect(await Promise.all(followed.slice(1).map(heightOf))).toEqual(before.slice(1));
  });

  await test.step('another plan in the same frame is followed, and no history is written', async () => {
    await box('options').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.location.replace(
        frame.src.replace(/#.*/, '#/embed?qps=50000&complexity=simple&part=card&lang=en'),
      );
    });
    await expect(content('options').getByRole('heading', { level: 1 })).toHaveText(
      expectedFor('#/size?qps=50000&complexity=simple').sentence,
    );
    await expect.poll(async () => hidden(await frameOf('options'))).toEqual([0, 0]);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a transparent embed lets the colour of its page through, in light and in dark', async ({
  browser,
  host,
}) => {
  const body = (['light', 'dark'] as const)
    .map(
      (theme) =>
        `<script src="${home}embed.js" data-link="#/embed?${embeddedPlan}&part=card&theme=${theme}&bg=transparent" data-title="${theme}" data-scheme="${theme}"></script>`,
    )
    .join('');
  const address = host.put({ body: `<style>body{margin:0;background:#2f5d50}</style>${body}` });
  const { page, faults } = await visitHost(browser, home, address, {
    viewport: { width: 600, height: 1_600 },
  });
  for (const theme of ['light', 'dark']) {
    const frame = page.locator(`iframe[title="${theme}"]`);
    await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toBeVisible();
    // A frame is white until its document is painted, which comes after its heading is there.
    await expect.poll(() => cornerColour(frame), theme).toEqual([0x2f, 0x5d, 0x50, 255]);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('where the page blocks scripts, the frame keeps its height and scrolls', async ({
  browser,
  host,
}) => {
  const address = host.put({
    file: 'blocked.html',
    headers: { 'content-security-policy': "script-src 'none'" },
  });
  const { page } = await visitHost(browser, home, address);
  const frame = page.locator('iframe[title="frame"]');
  await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveText(
    expected.sentence,
  );
  expect((await frame.boundingBox())?.height).toBeCloseTo(304, 0);
  const link = frame.contentFrame().getByRole('link', { name: en.open });
  await link.scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport();
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.context().close();

  const allowed = await visitHost(browser, home, host.put({ file: 'blocked.html' }));
  const taken = allowed.page.locator('iframe[title="frame"]');
  await expect.poll(async () => (await taken.boundingBox())?.height).toBeGreaterThan(1_000);
  expect(allowed.faults).toEqual([]);
  await allowed.page.context().close();

  const off = await visitHost(browser, home, host.put({ file: 'blocked.html' }), {
    javaScriptEnabled: false,
  });
  const instead = off.page.locator('iframe[title="instead"]');
  await expect(instead).toBeVisible();
  expect((await instead.boundingBox())?.height).toBeCloseTo(304, 0);
  await off.page.context().close();
});

test('a sandbox without an origin says so where the server gives its scripts to its own pages only', async ({
  browser,
  host,
}) => {
  const server = await pageServer();
  const frame = (title: string, sandbox: string) =>
    `<iframe title="${title}" sandbox="${sandbox}" width="500" height="300" src="${server.url}#/embed?${embeddedPlan}"></iframe>`;
  const address = host.put({
    body:
      frame('bare', 'allow-scripts') +
      frame('kept', 'allow-scripts allow-same-origin') +
      frame('still', ''),
  });
  const { page } = await visitHost(browser, server.url, address);
  const bare = page.locator('iframe[title="bare"]').contentFrame();
  const kept = page.locator('iframe[title="kept"]').contentFrame();
  await expect(kept.getByRole('heading', { level: 1 })).toHaveText(expected.sentence);
  await expect(bare.getByRole('link').first()).toHaveAttribute(
    'href',
    `${server.url}#/embed?${embeddedPlan}`,
  );
  const still = page.locator('iframe[title="still"]').contentFrame();
  await expect(still.locator('noscript p').first()).toBeVisible();
  await page.context().close();
  await server.close();
});
