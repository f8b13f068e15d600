import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type EmbedWords, embed as en } from '@/core/words/embed/en';
import { embed as zhCn } from '@/core/words/embed/zhCn';
import { markWords } from '@/core/words/testing/markWords';
import { expectAccessible } from './axe';
import { expectedFor } from './command';
import { embeddedPlan, embedHost, visitHost } from './embedHost';
import { sideways } from './sideways';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const home = process.env.STREAMSIZER_URL ?? '';
const expected = expectedFor(`#/size?${embeddedPlan}`);
const title = `Tom & "Ann's" <b>plan</b>`;

/** The part of the Share view that makes embeds, found by role and name. */
function builder(page: Page, words: EmbedWords['builder'] = en.builder) {
  const part = page.getByRole('region', { name: words.heading, exact: true });
  const copy = part.getByRole('button', { name: words.copy, exact: true });
  return {
    part,
    kind: (kind: keyof typeof words.kinds) =>
      part.getByRole('radio', { name: words.kinds[kind], exact: true }),
    shows: part.getByRole('combobox', { name: words.part, exact: true }),
    language: part.getByRole('combobox', { name: words.speaks, exact: true }),
    theme: (theme: keyof typeof words.themes) =>
      part
        .getByRole('group', { name: words.theme })
        .getByRole('radio', { name: words.themes[theme] }),
    transparent: part.getByRole('checkbox', { name: words.transparent }),
    width: part.getByRole('textbox', { name: words.width }),
    form: part.getByRole('combobox', { name: words.form }),
    code: part.getByRole('group', { name: words.code, exact: true }),
    preview: part.locator(`iframe[title="${words.preview}"]`).contentFrame(),
    copied: async () => {
      const read = () => page.evaluate(() => navigator.clipboard.readText());
      // Emptied, so that what was copied before is not taken for this copy.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await copy.click();
      await expect.poll(read).not.toBe('');
      await expect(part.getByText(words.copied, { exact: true })).toBeVisible();
      return read();
    },
    download: async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        part.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
  };
}

test('what the builder gives works in a page elsewhere @journey', async ({ visit, browser }) => {
  const host = await embedHost(home);
  const { page } = await visit({
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  await page.goto(`./#/share?${embeddedPlan}&title=${encodeURIComponent(title)}`);
  const made = builder(page);
  await expect(made.code).toContainText('<script');
  await made.part.scrollIntoViewIfNeeded();
  const entries = await page.evaluate(() => window.history.length);
  const embedded = (frame: Page | ReturnType<Page['frameLocator']>) =>
    frame.locator('iframe').contentFrame().getByRole('heading', { level: 1 });

  await test.step('the script', async () => {
    await expect(embedded(made.preview)).toHaveText(expected.sentence);
    const { page: elsewhere, faults } = await visitHost(
      browser,
      home,
      host.put({ body: await made.copied() }),
    );
    await expect(embedded(elsewhere)).toHaveText(expected.sentence);
    const frame = elsewhere.locator('iframe');
    await expect(frame).toHaveAttribute('title', en.builder.title(title));
    // Both are read anew each time, since a part that comes later makes both higher.
    const tooLow = async () => {
      const content = await frame
        .contentFrame()
        .locator('main')
        .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
      return content - ((await frame.boundingBox())?.height ?? 0);
    };
    await expect.poll(tooLow).toBe(0);
    expect(faults).toEqual([]);
    await elsewhere.context().close();
  });

  await test.step('the frame, where scripts are blocked', async () => {
    await made.kind('frame').check();
    await made.shows.selectOption('options');
    await made.language.selectOption('zh-CN');
    await made.theme('dark').check();
    await made.transparent.check();
    await made.width.fill('5');
    await expect(made.width).toHaveAccessibleDescription(en.builder.badNumber('240', '2,000'));
    await made.width.fill('500');
    await expect(made.code).toContainText('width="500"');
    await expect(made.preview.locator('iframe').contentFrame().getByRole('table')).toBeVisible();
    const body = await made.copied();
    expect(body).toMatch(
      /^<iframe [^<>]*bg=transparent[^<>]*><\/iframe>\n<script [^<>]*><\/script>$/,
    );
    const csp = { 'content-security-policy': "script-src 'none'" };
    const { page: elsewhere } = await visitHost(browser, home, host.put({ body, headers: csp }));
    const frame = elsewhere.locator('iframe');
    const table = frame
      .contentFrame()
      .getByRole('table', { name: spoken['zh-CN'].options.heading });
    await expect(table).toBeVisible();
    expect(await frame.boundingBox()).toMatchObject({ width: 500, height: 480 });
    await elsewhere.context().close();
  });

  await test.step('the picture', async () => {
    await made.kind('picture').check();
    await expect(made.preview.getByRole('img')).toBeVisible();
    const body = await made.copied();
    const { page: elsewhere, faults } = await visitHost(browser, home, host.put({ body }));
    const picture = elsewhere.getByRole('link').getByRole('img', { name: expected.sentence });
    await expect(picture).toBeVisible();
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBe(720);
    expect(faults).toEqual([]);
    await elsewhere.context().close();

    await made.form.selectOption('markdown');
    expect(await made.copied()).toMatch(
      /^\[!\[[^\n]*\]\(streamsizer\.svg\)\]\(http:[^()\s]*#\/size\?[^()\s]*\)$/,
    );
    const svg = await made.download(en.builder.svg);
    expect(svg.name).toBe('streamsizer.svg');
    expect(svg.bytes.toString('utf8')).toContain(expected.price.split(' ')[0]);
    const png = await made.download(en.builder.png);
    expect(png.name).toBe('streamsizer.png');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await host.close();
});

test('an embedded checklist shows how its steps are, and takes nothing that was typed along', async ({
  page,
}) => {
  await page.goto(`./#/provision?${embeddedPlan}`);
  await page.evaluate(() =>
    window.localStorage.setItem(
      'streamsizer.checklist',
      JSON.stringify({
        steps: { 'check-availability': { status: 'done', owner: 'Ann Secret' } },
        inputs: { vpc: 'vpc-secret' },
      }),
    ),
  );
  await page.goto(`./?kept#/provision?${embeddedPlan}`);
  await page.getByRole('button', { name: /Continue with/ }).click();
  await expect(page.getByText('1 of 23 steps finished')).toBeVisible();
  await page.goto(`./?again#/share?${embeddedPlan}`);
  const made = builder(page);
  await made.kind('frame').check();
  await made.shows.selectOption('checklist');
  await expect(made.code).toContainText('k=');
  await expect(made.part.getByText(en.builder.withChecklist)).toBeVisible();
  await made.part.scrollIntoViewIfNeeded();
  await made.preview.locator('iframe').scrollIntoViewIfNeeded();
  const shown = made.preview.locator('iframe').contentFrame();
  await expect(shown.getByText('1 of 23 steps finished')).toBeVisible();
  const code = (await made.code.textContent()) ?? '';
  const [, address = ''] = /src="([^"]*)"/.exec(code) ?? [];
  await page.goto(
    `./?shown${new URL(address.replaceAll('&amp;', '&')).hash.replace('embed', 'provision')}`,
  );
  await expect(page.getByText('1 of 23 steps finished')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/secret/i);
});

for (const { words, language, colorScheme } of [
  { words: en.builder, language: 'en', colorScheme: 'light' },
  { words: zhCn.builder, language: 'zh-CN', colorScheme: 'dark' },
] as const) {
  test(`the builder passes axe and fits a phone, in ${language}, ${colorScheme}`, async ({
    visit,
  }) => {
    const { page } = await visit({ context: { colorScheme } });
    await page.goto(`./#/share?${embeddedPlan}&lang=${language}`);
    const made = builder(page, words);
    for (const width of [1_280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const kind of ['script', 'frame', 'picture'] as const) {
        await made.kind(kind).check();
        await expect(made.code).toContainText('<');
        await expectAccessible(page, `${kind}, ${width} px`);
      }
      await expect.poll(() => sideways(page), `${width} px`).toBe(0);
    }
  });
}

test('every word of the builder comes from the words of the language', async ({ visit }) => {
  const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
  const { page } = await visit({ context: baseURL ? { baseURL } : {} });
  await page.goto('./#/share?qps=50000&complexity=simple');
  const made = builder(page, markWords(en.builder));
  for (const kind of ['script', 'frame', 'picture'] as const) {
    await made.kind(kind).check();
    if (kind === 'frame') await made.width.fill('x');
    if (kind === 'picture') await made.form.selectOption('html');
    await expect(made.code).toContainText('<');
    await expectMarked(page, kind, 30);
  }
});
