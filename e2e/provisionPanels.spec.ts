import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { provisionPage } from './provisionPage';
import { test } from './test';

test('a policy is copied and saved as it is shown', async ({ visit }) => {
  const size = await visit({
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const provision = provisionPage(size);
  const { page } = provision;
  await provision.open();
  const { open, panel } = provision.step('write-developer-policy');
  await open();
  const policy = panel('policy-developer');
  const shown = await policy.getByRole('group', { name: 'Policy', exact: true }).innerText();
  await provision.button('Copy', policy).click();
  await expect(policy).toContainText('Copied');
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(clipboard)).toEqual(JSON.parse(shown));
  const download = page.waitForEvent('download');
  await provision.button('Download', policy).click();
  expect((await download).suggestedFilename()).toBe('streamsizer-developer.json');
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(JSON.parse(shown));
});

test('a message leads to the step that mends it, which comes into sight', async ({ size }) => {
  const provision = provisionPage(size);
  await provision.open();
  await provision.path.selectOption('existing-cluster');
  const { open, panel } = provision.step('look-up-error');
  await open();
  const errors = panel('errors');
  const box = provision.field('Paste a message or a log', errors);
  await box.fill('Node:job_orders in project:Core still ref the version:blink-3.2.2-hotfix1');
  await errors.getByRole('link', { name: 'Go to the step' }).click();
  const uninstall = provision.step('uninstall-version').toggle;
  await expect(uninstall).toBeFocused();
  await expect(uninstall).toBeInViewport();
});

test('what was typed in a panel, readable or not, is there after a reload', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('size-vswitch');
  await open();
  const growth = provision.field('Nodes to be added later', panel('vswitch'));
  await growth.fill('-1x');
  await expect(growth).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await open();
  await expect(growth).toHaveValue('-1x');
  await expect(growth).toHaveAttribute('aria-invalid', 'true');
});
