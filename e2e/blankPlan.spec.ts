import { expect } from '@playwright/test';
import { provisionEn } from '@/core/words/provision/en';
import { share as shareEn } from '@/core/words/share/en';
import { journeyIn } from './journeyIn';
import { shelfPage } from './shelfPage';
import type { SizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const compareEn = spoken.en.compare;

const two = '#/size?w=orders~120000~complex~3000~core&w=clicks~400000~simple&title=Two';

const goTo = ({ page, words }: SizePage, view: 'size' | 'provision' | 'compare' | 'share') =>
  page.getByRole('link', { name: words.header.viewNames[view], exact: true }).click();

test('a removed row cannot be put into a plan that was opened since', async ({ size, page }) => {
  await size.open(two);
  await size.workload(2).remove.click();
  await expect(size.undo).toBeVisible();
  await size.takeExample('log-filtering');
  await expect(size.workloads).toHaveCount(1);
  await expect(size.undo).toBeHidden();
  await page.goBack();
  await expect(size.title).toHaveValue('Two');
  await expect(size.undo).toBeHidden();
});

test('the last workload can go and come back @journey', async ({ size, page }) => {
  await size.open('#/size?qps=50000&complexity=simple&title=One');
  const sentence = await size.sentence.innerText();
  await size.workload(1).remove.click();
  await expect(size.sentence).toHaveText(size.words.blank.heading);
  await expect(size.form.getByText(size.words.blank.noWorkload)).toBeVisible();
  await expect(size.options).toBeHidden();
  await expect(size.add).toBeFocused();
  await expect(page).toHaveURL(/#\/size$/);
  await page.reload();
  await expect(size.sentence).toHaveText(size.words.blank.heading);
  await expect(size.title).toHaveValue('One');
  await page.goBack();
  await expect(size.sentence).toHaveText(sentence);
  await size.workload(1).remove.click();
  await size.undo.click();
  await expect(size.sentence).toHaveText(sentence);
  await expect(page).toHaveURL(/qps=50000/);
});

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`a new plan asks for its first workload, on every page, in ${words.language}${journeyIn('en', words.language)}`, async ({
    visit,
  }) => {
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    await size.open(two);
    await size.examples.click();
    await page.getByRole('button', { name: /^(New plan|新建方案)/ }).click();
    await expect(size.sentence).toHaveText(words.blank.heading);
    await expect(size.workloads).toHaveCount(1);
    await expect(size.workload(1).name).toBeFocused();
    await expect(size.title).toHaveValue('');
    for (const view of ['provision', 'compare', 'share'] as const) {
      await goTo(size, view);
      await expect(page.getByRole('main')).toContainText(words.blank.elsewhere);
    }
    await size.copyLink.click();
    await expect(page.getByText(words.copying.blank)).toBeVisible();
    await size.button(words.blank.toSize).click();
    await size.workload(1).load.fill('12x');
    await page.reload();
    await expect(size.workload(1).load).toHaveValue('12x');
    await expect(size.sentence).toHaveText(words.blank.heading);
    await size.workload(1).kind.selectOption('simple');
    await size.workload(1).load.fill('50000');
    await expect(size.price).toBeVisible();
    await expect(page).toHaveURL(/qps=50000&complexity=simple/);
    await page.goBack();
    await expect(page).not.toHaveURL(/qps=50000/);
  });
}

test('nothing of a plan that is only begun is saved', async ({ size }) => {
  const shelf = shelfPage(size);
  await size.open(two);
  await size.examples.click();
  await size.page.getByRole('button', { name: shelf.said.menu.fresh }).click();
  await size.examples.click();
  await size.button(shelf.said.menu.save).click();
  await expect(shelf.saving).toContainText(shelf.said.save.blank);
  await expect(shelf.confirm).toBeHidden();
});

test('every page says when a field cannot be read, and the copied link too', async ({
  size,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await size.open(two);
  await size.workload(1).load.fill('many');
  const notice = page.getByRole('alert').filter({ hasText: size.words.unread.heading });
  for (const [view, there] of [
    ['provision', provisionEn.checklist.actions.copyLink],
    ['compare', compareEn.alone],
    ['share', shareEn.copy.heading],
  ] as const) {
    await goTo(size, view);
    await expect(page.getByText(there).first()).toBeVisible();
    await expect(notice, view).toBeVisible();
  }
  await size.copyLink.click();
  await expect(page.getByText(size.words.copying.copiedBefore)).toBeVisible();
  await size.takeExample('log-filtering');
  await expect(notice).toBeHidden();
  await page.goBack();
  await expect(notice).toBeVisible();
  await size.button(size.words.unread.toField).click();
  await expect(size.workload(1).load).toHaveValue('many');
  await size.workload(1).load.fill('5000');
  await goTo(size, 'share');
  await expect(notice).toBeHidden();
});
