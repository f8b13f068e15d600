import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { spoken } from './spoken';
import { test } from './test';

/** 120,000 ÷ 3,000 = 40 CU; 7 × 6 = 42 under 4c16g Masters: 7 × 1,450 + 3 × 850 = 12,700. */
const base = '#/size?qps=120000&complexity=complex&rate=3000&pick=8c32g';
const today = '40~7~8c32g~3~4c16g~12700~2021-06-09~2';
const noticeIn = (page: Page, heading: string) =>
  page.getByRole('alert').filter({ hasText: heading });

const cases = [
  {
    what: 'older prices',
    was: '40~7~8c32g~3~4c16g~16095.66~2020-10-27~2',
    says: {
      en: [
        '16,095.66 CNY a month',
        '12,700 CNY a month',
        'Reason: the answer then used the price list of 2020-10-27; it now uses that of 2021-06-09.',
      ],
      'zh-CN': [
        '16,095.66 元/月',
        '12,700 元/月',
        '原因：当时采用 2020-10-27 的价目表，现在采用 2021-06-09 的价目表。',
      ],
    },
  },
  {
    what: 'other rules',
    was: '58~11~8c32g~3~4c16g~18500~2021-06-09~7',
    says: {
      en: [
        '58 CU needed',
        '40 CU needed',
        '11 × 8-core 32 GB Slaves',
        '7 × 8-core 32 GB Slaves',
        'Reason: the sizing rules have changed from version 7 to version 2.',
      ],
      'zh-CN': [
        '需 58 CU',
        '需 40 CU',
        '11 台 8 核 32 GB Slave',
        '7 台 8 核 32 GB Slave',
        '原因：选型规则由第 7 版变为第 2 版。',
      ],
    },
  },
  {
    what: 'nothing on record',
    was: '40~7~8c32g~1~4c16g~11000~2021-06-09~2',
    says: {
      en: [
        '1 × 4-core 16 GB Master',
        '3 × 4-core 16 GB Masters',
        'Reason: neither the prices nor the rules have changed, so the link was written or changed by hand.',
      ],
      'zh-CN': [
        '1 台 4 核 16 GB Master',
        '3 台 4 核 16 GB Master',
        '原因：价目表和选型规则均未变更，链接可能是手工编写或被改动过。',
      ],
    },
  },
] as const;

for (const words of [spoken.en, spoken['zh-CN']]) {
  const language = words.language as 'en' | 'zh-CN';
  for (const { what, was, says } of cases) {
    test(`a stamp of ${what} shows was, now and why in ${words.languageName}`, async ({
      visit,
    }) => {
      const size = await visit({ context: { locale: language }, words });
      await size.open(`${base}&was=${was}`);
      const notice = noticeIn(size.page, words.stamp.heading);
      await expect(notice.getByRole('term')).toHaveText([
        words.stamp.sides.was,
        words.stamp.sides.now,
      ]);
      await expect(notice.getByRole('definition')).toHaveCount(8);
      for (const text of says[language]) {
        await expect(notice.getByText(text, { exact: true })).toBeVisible();
      }
      await expectAccessible(size.page, what);
      await size.page.setViewportSize({ width: 360, height: 740 });
      await expectAccessible(size.page, `${what} at 360 px`);
      await size.dismiss.click();
      await expect(notice).toBeHidden();
    });
  }
}

test('an hourly price and dollars keep their units', async ({ size, page }) => {
  const notice = noticeIn(page, spoken.en.stamp.heading);
  await size.open(
    '#/size?qps=50000&complexity=simple&billing=pay-as-you-go&was=5~9~8c32g~3~4c16g~7~2021-06-09~1',
  );
  await expect(notice).toContainText('7 CNY an hour');
  await expect(notice).toContainText(/11\.15 CNY an hour/);
  await page.goto('about:blank');
  await size.open(
    '#/size?qps=50000&complexity=simple&prices=intl-tokyo-2020-11&was=5~2~4c16g~3~4c16g~~~1',
  );
  await expect(notice).toContainText('not priced');
  await expect(notice).toContainText(/935\.80 USD a month/);
  await expect(notice).toContainText(
    'the answer then used the price list of an unknown date; it now uses that of 2021-05-07',
  );
});

test('the same answer by other prices and rules is not worth a word', async ({ size, page }) => {
  await size.openWhole(`${base}&was=${today.replace('2021-06-09~2', '2019-01-01~9')}`);
  await expect(size.price).toHaveText('12,700 CNY');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the notice stays while one edits, goes when dismissed, and comes again with the link by Back @journey', async ({
  size,
  page,
}) => {
  const notice = noticeIn(page, spoken.en.stamp.heading);
  await size.open(`${base}&was=${today.replace('40~7', '58~11')}`);
  await expect(notice).toContainText('58 CU needed');
  await size.workload(1).load.fill('240000');
  await expect(page).toHaveURL(/qps=240000.*&was=80~/);
  await expect(notice).toContainText('40 CU needed');
  await size.dismiss.click();
  await expect(notice).toBeHidden();
  await page.goBack();
  await expect(size.workload(1).load).toHaveValue('120,000');
  await expect(notice).toContainText('58 CU needed');
  await page.goForward();
  await expect(size.workload(1).load).toHaveValue('240,000');
  await expect(notice).toBeHidden();
});

test('the notice stands before the first paint @journey', async ({ visit }) => {
  for (const width of [1440, 390]) {
    const size = await visit({ context: { viewport: { width, height: 844 } } });
    await size.open(`${base}&was=${today.replace('40~7', '58~11')}`);
    await size.whole();
    await expect(noticeIn(size.page, spoken.en.stamp.heading)).toBeVisible();
    const moved = await size.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as unknown as { value: number }[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(moved, `${width} px`).toBeLessThan(0.05);
  }
});
