import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { spoken } from './spoken';
import { test } from './test';

/** 120,000 ÷ 3,000 = 40 CU; 7 × 6 = 42 under 4c16g Masters: 7 × 1,450 + 3 × 850 = 12,700. */
const base = '#/size?qps=120000&complexity=complex&rate=3000&pick=8c32g';
const today = '40~7~8c32g~3~4c16g~12700~2021-06-09~2';
const noticeIn = (page: Page, heading: string) =>
  page.getByRole('alert').filter({ hasText: heading });

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`a changed answer is told accessibly, on a phone too, in ${words.language}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    await size.open(`${base}&was=${today.replace('40~7', '58~11')}`);
    await expect(noticeIn(size.page, words.stamp.heading)).toBeVisible();
    await expectAccessible(size.page, 'wide');
    await size.page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(size.page, '360 px');
  });
}

test('the notice stays while one edits, goes when dismissed, and comes again with the link by Back', async ({
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
