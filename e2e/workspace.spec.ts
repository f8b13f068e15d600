import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en as blinkEn } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import { zhCn as blinkZhCn } from '@/core/platforms/blinkDedicated/provisioning/words/zhCn';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { expectAccessible } from './axe';
import { type ProvisionPage, provisionPage, provisionSpoken } from './provisionPage';
import { spoken } from './spoken';
import { test } from './test';

const product = { en: blinkEn, 'zh-CN': blinkZhCn };

/** How many pixels the page is wider than the window. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The workspace as somebody types it, with its name still wrong. */
async function typeWorkspace(
  { step, field, said, page, region }: ProvisionPage,
  language: 'en' | 'zh-CN',
) {
  const { workspace } = product[language];
  await region.fill('cn-beijing');
  for (const id of [
    'check-connectors',
    'choose-network',
    'choose-vswitches',
    'prepare-bucket',
    'name-workspace',
    'write-as-code',
  ]) {
    await step(id).open();
  }
  const connectors = step('check-connectors').panel('connectors');
  for (const id of ['kafka', 'tsdb', 'own']) {
    await connectors
      .getByRole('checkbox', { name: namedIn(workspace.connectors.names, id), exact: true })
      .check();
  }
  await expect(connectors).toContainText(workspace.connectors.summary(1, 1, 1));
  const network = step('choose-network').panel('workspace-network');
  await field(workspace.network.cidr, network).fill('172.32.0.0/16');
  await expect(field(workspace.network.cidr, network)).toHaveAttribute('aria-invalid', 'true');
  const vswitches = step('choose-vswitches').panel('workspace-vswitches');
  await vswitches.getByRole('button', { name: workspace.vswitches.add, exact: true }).click();
  await field(workspace.vswitches.free, vswitches).fill('1');
  const bucket = step('prepare-bucket').panel('workspace-bucket');
  await field(said.panels.bucket.name, bucket).fill('orders-flink');
  await field(said.panels.bucket.cleanUp, bucket).fill('art');
  const name = step('name-workspace').panel('workspace-name');
  await field(workspace.name.label, name).fill('Orders');
  await expect(page.locator('[aria-invalid=true]').nth(3)).toBeVisible();
  return { workspace, network, vswitches, bucket, name };
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test(`a workspace is prepared on the way out, kept, and saved as code, in ${language}`, async ({
    visit,
  }) => {
    const size = await visit({
      context: { locale: language, colorScheme },
      words: spoken[language],
    });
    const provision = provisionPage(size, provisionSpoken[language]);
    const { page, step, field, said } = provision;
    await provision.open('#/provision?w=orders~120000~complex~3000~core');
    await provision.path.selectOption('leaving-blink');
    const typed = await typeWorkspace(provision, language);
    const { workspace } = typed;
    await expectAccessible(page, 'problems shown');

    const texts = step('write-as-code').panel('workspace-texts');
    await expect(texts).toContainText(workspace.texts.notDestroyed);
    await expect(texts).toContainText('terraform plan');
    await field(workspace.network.vpc, typed.network).fill('vpc-1');
    await field(workspace.network.cidr, typed.network).fill('10.0.0.0/16');
    await field(workspace.vswitches.id, typed.vswitches).fill('vsw-1');
    await field(workspace.vswitches.zone, typed.vswitches).fill('cn-beijing-i');
    await field(workspace.vswitches.free, typed.vswitches).fill('3');
    await field(said.panels.bucket.cleanUp, typed.bucket).fill('');
    await field(workspace.name.label, typed.name).fill('orders');
    await expect(typed.name).toContainText(workspace.name.fine('orders-default'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      texts
        .getByRole('button', { name: said.checklist.actions.download, exact: true })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('workspace.tf');
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toContain('vvp_instance_name = "orders"');
    expect(saved).toContain('vswitch_ids       = ["vsw-1"]');
    expect(saved).not.toContain('variable');

    // What was typed is there again, and the step that was ticked too.
    await step('check-connectors').box.check();
    await expect(provision.saved).toBeAttached();
    await page.reload();
    await step('name-workspace').open();
    await expect(field(workspace.name.label, typed.name)).toHaveValue('orders');
    await expect(step('check-connectors').box).toBeChecked();

    await provision.openEverything();
    await expectAccessible(page, 'every step open');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => tooWide(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page, '360 px');
  });
}

test('fully managed Flink and shared mode have checklists of their own', async ({ size }) => {
  const provision = provisionPage(size);
  const { page } = provision;
  await provision.open('#/provision?w=orders~500000~complex~5000~core&platform=flink-managed');
  await expect(page.locator('#step-create-workspace')).toBeVisible();
  await provision.openEverything();
  await expect(page.locator('#step-write-as-code')).toContainText('cpu       = 100');
  await expect(page.locator('main')).not.toContainText(/Slave|Master|Blink/);
  await expectAccessible(page, 'fully managed Flink');
  await provision.open('#/provision?w=orders~50000~simple&platform=blink-shared');
  await expect(provision.path.locator('option')).toHaveText([
    namedIn(blinkEn.paths, 'shared-mode').name,
    namedIn(blinkEn.paths, 'leaving-blink').name,
  ]);
});
