import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { checklistEn } from '@/core/words/provision/checklistEn';
import { type ProvisionPage, provisionPage, savedAt } from './provisionPage';
import type { SizePage } from './sizePage';
import { test } from './test';

/** A visitor whose browser already keeps this text. */
const keeping = (text: string) => (context: ReturnType<Page['context']>) =>
  context.addInitScript(
    ([key, value]) => {
      // The blank page before the first address keeps nothing.
      if (window.origin === 'null' || localStorage.getItem(key) !== null) return;
      localStorage.setItem(key, value);
    },
    [savedAt, text] as const,
  );
/** All that this browser keeps of checklists. */
const savedText = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => /cluster|checklist/.test(key))
      .map(([, text]) => text)
      .join('\n'),
  );
const earlier = checklistEn.clusters.earlier;
const ownChecklist = JSON.stringify({
  ...emptyChecklist('new-cluster'),
  steps: { 'check-availability': { status: 'done', remark: 'my own' } },
});

/** Fills in what is then looked for elsewhere. */
async function fillIn({ step, region }: ProvisionPage): Promise<void> {
  await region.fill('cn-shanghai');
  await step('check-availability').box.check();
  await step('choose-vpc').open();
  await step('choose-vpc').status.selectOption('blocked');
  await step('choose-vpc').blockedBy.fill('no quota 配额');
  await step('choose-vpc').owner.fill('network team');
}

async function expectFilledIn({ step, region }: ProvisionPage): Promise<void> {
  await expect(region).toHaveValue('cn-shanghai');
  await expect(step('check-availability').box).toBeChecked();
  await step('choose-vpc').open();
  await expect(step('choose-vpc').blockedBy).toHaveValue('no quota 配额');
  await expect(step('choose-vpc').owner).toHaveValue('network team');
}

async function sentenceOf({ tab, size }: ProvisionPage): Promise<string> {
  await tab('size').click();
  const sentence = await size.sentence.innerText();
  await tab('provision').click();
  return sentence;
}

test('a file holds the checklist and its plan, and other files are refused with the reason', async ({
  size,
  visit,
}) => {
  const first = provisionPage(size);
  await first.open('#/provision?title=Two%20teams&w=orders~1200000~complex~3000~core');
  await fillIn(first);
  const download = first.page.waitForEvent('download');
  await first.download.click();
  expect((await download).suggestedFilename()).toBe('checklist Two teams.json');
  const text = await readFile(await (await download).path(), 'utf8');

  const other = provisionPage(await visit());
  const { page, step } = other;
  await other.open('#/provision');
  const give = (content: string) =>
    other.file.setInputFiles({
      name: 'checklist.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give('these are no braces');
  await expect(page.getByText(/it cannot be read as JSON/)).toBeVisible();
  await give(text.replace('"blocked"', '"banana"'));
  await expect(page.getByText('This file cannot be opened as it is:')).toBeVisible();
  await expect(page.getByText(/Choose.*is none of the possible values|VPC.*none of/)).toBeVisible();
  await give('{"version":1}');
  await expect(page.getByText('the plan is missing')).toBeVisible();
  await expect(page.getByText('the whole checklist is missing')).toBeVisible();
  await expect(step('check-availability').box).not.toBeChecked();
  await give(text);
  await expect(page.getByText('Checklist opened', { exact: true })).toBeVisible();
  await expectFilledIn(other);
  await expect(page).toHaveURL(/qps=1200000&complexity=complex&rate=3000&name=orders&project=core/);
  expect(await sentenceOf(other)).toBe(await sentenceOf(first));
  await page.reload();
  await expectFilledIn(other);
});

for (const [saved, told, path] of [
  [
    '{"version":1,"path":"shared-mode","steps":{"check-availability":{"status":"done"},"buy-shared":{"status":"banana"}}}',
    /the step “.+” is none of the possible values/,
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
    'This browser has no room left',
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
    'This browser keeps nothing for this page',
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

async function copyLink(visit: (given: object) => Promise<SizePage>): Promise<string> {
  const size = await visit({
    prepare: (context: ReturnType<Page['context']>) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const provision = provisionPage(size);
  await provision.open();
  await fillIn(provision);
  await provision.copyLink.click();
  await expect(provision.page.getByText('Link with checklist copied')).toBeVisible();
  const link = await provision.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/provision\?.*w=orders~120000.*[?&]k=/);
  return new URL(link).hash;
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

test('each plan has its own checklist, which can be named, chosen, begun from another and deleted', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  const { cluster, button } = provision;
  const { clusters } = provision.said.checklist;
  const named = (name: string) => cluster.getByRole('option', { name, exact: true });
  const plan = (qps: number, title: string) =>
    `#/provision?title=${title}&w=orders~${qps}~complex~3000~core`;
  await provision.open(plan(120_000, 'Orders'));
  await fillIn(provision);
  await expect(provision.saved).toBeVisible();

  await provision.open(plan(90_000, 'Logs'));
  await expect(provision.region).toHaveValue('');
  await expect(provision.step('check-availability').box).not.toBeChecked();
  await expect(page.getByText(clusters.isNew)).toBeVisible();
  await button(clusters.create).click();
  const dialog = page.getByRole('dialog', { name: clusters.createHeading });
  await expect(dialog.getByRole('textbox', { name: clusters.name })).toHaveValue('Logs');
  await dialog.getByRole('combobox', { name: clusters.startFrom }).selectOption('Orders');
  await dialog.getByRole('button', { name: clusters.createNow }).click();
  await expect(provision.region).toHaveValue('cn-shanghai');
  await expect(provision.step('check-availability').box).not.toBeChecked();
  await provision.region.fill('cn-beijing');

  await button(clusters.rename).click();
  await page.getByRole('dialog').getByRole('textbox', { name: clusters.name }).fill('日志集群');
  await page.keyboard.press('Enter');
  await expect(named('日志集群')).toHaveCount(1);
  await page.goBack();
  await expectFilledIn(provision);
  await page.goForward();
  await expect(provision.region).toHaveValue('cn-beijing');
  await cluster.selectOption('Orders');
  await expectFilledIn(provision);
  await cluster.selectOption('日志集群');
  await button(clusters.remove).click();
  await expect(page.getByText(clusters.removed('日志集群'))).toBeVisible();
  await expect(provision.region).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(provision.region).toHaveValue('cn-beijing');
});

test('a page that frames a link with a checklist leaves nothing in the browser', async ({
  visit,
}) => {
  const hash = await copyLink(visit);
  const provision = provisionPage(await visit());
  const { page } = provision;
  await provision.open();
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = `./?framed${address}`;
    frame.style.cssText = 'inline-size: 800px; block-size: 800px';
    document.body.replaceChildren(frame);
  }, hash);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(checklistEn.clusters.framed)).toBeVisible();
  const box = frame.getByRole('article').getByRole('checkbox').nth(3);
  await box.check();
  await expect(frame.getByRole('button', { name: checklistEn.clusters.keep })).toHaveCount(0);
  await page.waitForTimeout(600);
  expect(await savedText(page)).toBe('');
});

test('a file whose plan cannot be sized is refused in words, and its checklist can still be opened', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const plan = {
    version: 1,
    workloads: [{ qps: 1e12, complexity: 'measured', recordsPerSecondPerCu: 0.001 }],
  };
  const checklist = {
    ...emptyChecklist(),
    inputs: { ...emptyChecklist().inputs, region: 'cn-shanghai' },
  };
  await provision.file.setInputFiles({
    name: 'checklist.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 1, plan, checklist })),
  });
  await expect(page.getByText('The plan in this file cannot be sized:')).toBeVisible();
  await expect(provision.step('check-availability').box).toBeVisible();
  await provision.button(provision.said.checklist.file.salvage).click();
  await expect(provision.region).toHaveValue('cn-shanghai');
});

test('after a file was opened, Undo brings back the plan as well as the checklist', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  await fillIn(provision);
  const sentence = await sentenceOf(provision);
  const plan = { version: 1, workloads: [{ qps: 5_000_000, complexity: 'simple' }] };
  await provision.file.setInputFiles({
    name: 'checklist.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 1, plan, checklist: emptyChecklist() })),
  });
  await expect(page.getByText('Checklist opened', { exact: true })).toBeVisible();
  await expect(provision.region).toHaveValue('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectFilledIn(provision);
  expect(await sentenceOf(provision)).toBe(sentence);
});
