import { expect } from '@playwright/test';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { clustersEn } from '@/core/words/provision/clusters/en';
import { copyLink, expectFilledIn, fillIn, savedText, sentenceOf } from './filledIn';
import { provisionPage } from './provisionPage';
import { test } from './test';

test('each plan has its own checklist, which can be named, chosen, begun from another and deleted @journey', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  const { cluster, button } = provision;
  const { clusters } = provision.said;
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
  await page.clock.install();
  await provision.open();
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = `./?framed${address}`;
    frame.style.cssText = 'inline-size: 800px; block-size: 800px';
    document.body.replaceChildren(frame);
  }, hash);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(clustersEn.framed)).toBeVisible();
  const box = frame.getByRole('article').getByRole('checkbox').nth(3);
  await box.check();
  await expect(frame.getByRole('button', { name: clustersEn.keep })).toHaveCount(0);
  // Longer than what was typed rests before it is kept.
  await page.clock.runFor(5_000);
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
