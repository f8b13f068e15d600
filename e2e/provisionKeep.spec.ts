import { expect, type Page } from '@playwright/test';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { clustersEn } from '@/core/words/provision/clusters/en';
import { copyLink, expectFilledIn, fillIn, savedText } from './filledIn';
import { provisionPage, savedAt } from './provisionPage';
import { test } from './test';

/** A visitor whose browser already keeps this text. */
const keeping = (text: string) => (context: ReturnType<Page['context']>) =>
  context.addInitScript(
    ([key, value]) => {
      // The blank page that a tab begins with has no storage.
      if (window.origin === 'null' || localStorage.getItem(key) !== null) return;
      localStorage.setItem(key, value);
    },
    [savedAt, text] as const,
  );
const earlier = clustersEn.earlier;
const ownChecklist = JSON.stringify({
  ...emptyChecklist('new-cluster'),
  steps: { 'check-availability': { status: 'done', remark: 'my own' } },
});

for (const [saved, told, path] of [
  [
    '{"version":1,"path":"shared-mode","steps":{"check-availability":{"status":"done"},"buy-shared":{"status":"banana"}}}',
    /the step “.+” is not one of the possible values/,
    'shared-mode',
  ],
  ['nonsense', /the whole checklist cannot be read/, 'new-cluster'],
] as const) {
  test(`of a damaged checklist in the browser (${saved.slice(0, 9)}…) what can be read is kept and the rest is named`, async ({
    visit,
  }) => {
    const provision = provisionPage(await visit({ prepare: keeping(saved) }));
    await provision.open();
    await provision.goOnWith(earlier).click();
    await expect(provision.notice).toContainText('The saved checklist was damaged.');
    await expect(provision.notice).toContainText('1 part was dropped');
    await expect(provision.notice).toContainText(told);
    await expect(provision.path).toHaveValue(path);
    const { box } = provision.step('check-availability');
    await expect(box).toBeChecked({ checked: path === 'shared-mode' });
    await provision.button(provision.words.link.dismiss).click();
    await expect(provision.notice).toHaveCount(0);
    await box.setChecked(path !== 'shared-mode');
    await expect.poll(() => savedText(provision.page)).not.toMatch(/banana|nonsense/);
    await provision.page.reload();
    await expect(box).toBeChecked({ checked: path !== 'shared-mode' });
    await expect(provision.notice).toHaveCount(0);
  });
}

for (const [what, prepare, told] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'This browser has no storage left',
  ],
  [
    'closed to the page',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
    'This browser does not let this page save anything',
  ],
] as const) {
  test(`when the browser’s storage is ${what}, that is told and what is on screen stays`, async ({
    visit,
  }) => {
    const size = await visit({ prepare: (context) => context.addInitScript(prepare) });
    const provision = provisionPage(size);
    await provision.open();
    await fillIn(provision);
    await expect(provision.page.getByRole('alert').filter({ hasText: told })).toBeVisible();
    await expect(provision.saved).toHaveCount(0);
    await provision.tab('size').click();
    await provision.tab('provision').click();
    await expectFilledIn(provision);
  });
}

test('a link brings the checklist to another browser, and one’s own can be had back', async ({
  visit,
}) => {
  const hash = await copyLink(visit);
  const fresh = provisionPage(await visit());
  await fresh.open(hash);
  await expectFilledIn(fresh);
  await expect(fresh.notice).toContainText('It is shown but not kept.');
  expect(await savedText(fresh.page)).toBe('');
  await fresh.step('create-ram-user').box.check();
  await expect(fresh.notice).toHaveCount(0);
  await expect(fresh.page).not.toHaveURL(/[?&]k=/);
  await fresh.page.reload();
  await expect(fresh.step('create-ram-user').box).toBeChecked();
  await expectFilledIn(fresh);

  const other = provisionPage(await visit({ prepare: keeping(ownChecklist) }));
  await other.open(hash);
  await expectFilledIn(other);
  await other.page.reload();
  await expect(other.notice).toContainText('It is shown but not kept.');
  expect(await savedText(other.page)).toBe(ownChecklist);
  await other.leave.click();
  await expect(other.notice).toHaveCount(0);
  await expect(other.region).toHaveValue('');
  await other.goOnWith(earlier).click();
  await other.step('check-availability').open();
  await expect(other.step('check-availability').remark).toHaveValue('my own');
  await expect(other.region).toHaveValue('');
  await expect.poll(() => savedText(other.page)).toContain('my own');

  const cut = provisionPage(await visit({ prepare: keeping(ownChecklist) }));
  await cut.open(hash.slice(0, -12));
  await expect(cut.notice.filter({ hasText: cut.words.link.heading })).toBeVisible();
  await cut.goOnWith(earlier).click();
  await expect(cut.step('check-availability').box).toBeChecked();
});

test('a cleared checklist can be had back', async ({ size, page }) => {
  const provision = provisionPage(size);
  await provision.open();
  await fillIn(provision);
  await provision.clear.click();
  await expect(page.getByText('Checklist cleared', { exact: true })).toBeVisible();
  await expect(provision.step('check-availability').box).not.toBeChecked();
  await expect(provision.region).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectFilledIn(provision);
  await expect(provision.saved).toBeVisible();
  await page.reload();
  await expectFilledIn(provision);
});
