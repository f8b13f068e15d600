import { expect } from '@playwright/test';
import { type ProvisionPage, provisionPage } from './provisionPage';
import { test } from './test';

type Version = {
  readonly name: string;
  readonly installedOn?: string;
  readonly endOfService?: string;
};

async function enterVersions(provision: ProvisionPage) {
  const { open, panel } = provision.step('install-version');
  await open();
  const versions = panel('versions');
  const addVersion = async ({ name, installedOn = '', endOfService = '' }: Version) => {
    await provision.button('Add version', versions).click();
    await provision.field('Version', versions.getByRole('group', { name: 'unnamed' })).fill(name);
    const row = versions.getByRole('group', { name, exact: true });
    await row.getByLabel('Installed on').fill(installedOn);
    await row.getByLabel('End of service').fill(endOfService);
    return row;
  };
  const addJob = async (name: string, version: string) => {
    await provision.button('Add job', versions).click();
    await provision.field('Job', versions.getByRole('group', { name: 'unnamed' })).fill(name);
    const row = versions.getByRole('group', { name, exact: true });
    await provision.field('Project', row).fill('core');
    await provision.field('Version', row).fill(version);
    return row;
  };
  return { versions, addVersion, addJob };
}

test('the shortest legal way to a goal is listed, and the rule that forbids one is named', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { versions, addVersion, addJob } = await enterVersions(provision);
  const first = await addVersion({ name: '3.2.2', installedOn: '2018-03-01' });
  await expect(first.getByRole('checkbox', { name: 'Current' })).toBeChecked();
  await addVersion({ name: '3.4.1', endOfService: '2099-12-31' });
  await addVersion({ name: '3.6.0' });
  await addJob('A', '3.4.1');
  const jobB = await addJob('B', '3.9.9');
  await expect(provision.field('Version', jobB)).toHaveAccessibleDescription(
    /Job B refers to 3\.9\.9, which is not installed/,
  );
  await expect(provision.field('Version', jobB)).toHaveValue('3.9.9');
  await provision.field('Version', jobB).fill('3.6.0');
  await expect(versions).not.toContainText('3.9.9');

  await expect(versions).toContainText('Service ended; still usable, no longer maintained');
  await expect(versions).toContainText('One year from its installation, the default');
  await expect(versions).toContainText('In service. In service until 2099-12-31.');
  await expect(versions).toContainText('Service period unknown');

  await versions.locator('summary', { hasText: 'What is allowed now' }).click();
  await provision.field('Version to install', versions).fill('3.7.10');
  const action = (name: string) =>
    versions.getByRole('listitem').filter({ hasText: new RegExp(`^${name}`) });
  await expect(action('Install 3.7.10')).toContainText('fewer than 3 installed versions');
  await expect(action('Uninstall 3.2.2')).toContainText('3.2.2 is the current version.');
  await expect(action('Uninstall 3.4.1')).toContainText('Online jobs still refer to 3.4.1: core/A');
  await expect(action('Set 3.6.0 as current')).toHaveText('Set 3.6.0 as current');

  await provision.button('Add target', versions).click();
  await provision.button('Add target', versions).click();
  const wish = (position: number) =>
    versions.getByRole('group', { name: 'Target', exact: true }).nth(position);
  await wish(0).getByRole('combobox').selectOption('job-on');
  await provision.field('Project', wish(0)).fill('core');
  await provision.field('Job', wish(0)).fill('A');
  await provision.field('Version', wish(0)).fill('3.7.10');
  await provision.field('Version', wish(1)).fill('3.6.0');
  await expect(versions).toContainText('4 steps');
  const way = versions.getByRole('list').filter({ hasText: 'Switch job A of core to 3.7.10' });
  const steps = way.first().getByRole('listitem');
  await expect(steps).toHaveText([
    'Set 3.6.0 as current',
    'Uninstall 3.2.2',
    'Install 3.7.10',
    'Switch job A of core to 3.7.10',
  ]);
  await page.reload();
  await provision.step('install-version').open();
  await expect(steps).toHaveCount(4);

  await provision
    .field('Versions that must stay, one per line', versions)
    .fill('3.2.2\n3.4.1\n3.6.0');
  await expect(versions).toContainText('More than 3 versions would have to be installed together');
  await expect(versions).not.toContainText('4 steps');
  await provision.field('Versions that must stay, one per line', versions).fill('');
  const locked = provision.field(/^Jobs that must not be changed/, versions);
  await locked.fill('core/A');
  await expect(versions).toContainText(
    'Job A must not be changed, so it cannot be switched to 3.7.10.',
  );
  await locked.fill('');
  await provision.field('Job', wish(0)).fill('Z');
  await expect(versions).toContainText('There is no job Z of core. Listed are: core/A and core/B.');
});

test('a live job keeps its version until a way is chosen, and names that match nothing are refused', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { versions, addVersion, addJob } = await enterVersions(provision);
  await addVersion({ name: '3.2.2' });
  await addVersion({ name: '3.4.1' });
  await addJob('j0', '3.4.1');
  const idle = await addJob('j1', '3.4.1');
  await idle.getByRole('checkbox', { name: 'Online' }).uncheck();
  await provision.button('Add target', versions).click();
  const wish = versions.getByRole('group', { name: 'Target', exact: true });
  await wish.getByRole('combobox').selectOption('not-installed');
  const version = provision.field('Version', wish);
  await version.fill('2.2.8');
  await expect(versions).toContainText(
    '2.2.8 is not installed, so it cannot be uninstalled. Installed are: 3.2.2 and 3.4.1.',
  );

  await version.fill('v3.4.1');
  await expect(versions).toContainText(
    'cannot be uninstalled while these jobs are online: core/j0',
  );
  const offline = versions.getByRole('checkbox', { name: /may be taken offline/ });
  const online = versions.getByRole('checkbox', { name: /switched .* while online/ });
  const steps = versions.getByRole('status').getByRole('list').getByRole('listitem');
  await online.check();
  await expect(steps.first()).toHaveText(
    'Switch job j0 of core to 3.2.2 while it is online (our assumption, not in the documents)',
  );
  await offline.check();
  await expect(steps).toHaveText(['Take job j0 of core offline', 'Uninstall 3.4.1']);
  await expect(versions).toContainText('Offline, but still using 3.4.1: core/j0 and core/j1.');
  await expect(versions).toContainText('fails with code:[30006], blink script not exist');

  const locked = provision.field(/^Jobs that must not be changed/, versions);
  for (const line of ['core/j0', 'core / j0', 'core／j0']) {
    await locked.fill(line);
    await expect(versions).toContainText(
      'cannot be uninstalled while these jobs stay on it: core/j0',
    );
    await expect(steps).toHaveCount(0);
  }
  await locked.fill('core/J0');
  await expect(versions).toContainText(
    'There is no job J0 of core, so nothing would be protected from changes. Listed are: core/j0 and core/j1.',
  );
  await locked.fill('');
  const kept = provision.field('Versions that must stay, one per line', versions);
  await kept.fill('blink-3.4.1');
  await expect(versions).toContainText('3.4.1 must not be uninstalled.');
  await kept.fill('3.4');
  await expect(versions).toContainText('3.4 must stay, but it is not installed.');
});

const referred = 'Node:job_orders in project:Core still ref the version:blink-3.2.2-hotfix1';
const limit = 'Flink versions exceeded max limitation:3';
const without2019 = '操作错误：子账号没有passRole权限，请到RAM对改子账号赋权。错误详情为：922019';
const without2022 = '操作错误: RAM用户没有passRole权限,请到RAM对该RAM 用户赋权。错误详情为: 922019';

test('messages are found in a log, explained, and lead to the step that mends them', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  await provision.path.selectOption('existing-cluster');
  const { open, panel } = provision.step('look-up-error');
  await open();
  const errors = panel('errors');
  const box = provision.field('Paste a message or a log', errors);
  await box.fill(`12:00:01 WARN ${referred}\n12:00:02 ok\n12:00:03 ERROR ${limit}\n`);
  await expect(errors).toContainText('2 messages found');
  await expect(errors).toContainText('Take job_orders in Core offline, then uninstall');
  await expect(errors).toContainText('Uninstall versions until fewer than 3 are left');
  const goTo = errors.getByRole('link', { name: 'Go to the step' });
  await expect(goTo).toHaveCount(2);
  const uninstall = provision.step('uninstall-version').toggle;
  await expect(uninstall).toHaveAttribute('aria-expanded', 'false');
  await goTo.first().click();
  await expect(uninstall).toHaveAttribute('aria-expanded', 'true');
  await expect(uninstall).toBeFocused();
  await expect(uninstall).toBeInViewport();

  for (const text of [without2019, without2022]) {
    await box.fill(text);
    await expect(errors).toContainText('One message found');
    await expect(errors).toContainText('No PassRole permission (922019)');
  }
  const policy = provision.step('write-developer-policy').toggle;
  await goTo.click();
  await expect(policy).toHaveAttribute('aria-expanded', 'true');
  await expect(policy).toBeFocused();

  await box.fill('code:[30006]');
  await expect(errors).toContainText('One message found');
  await expect(errors).toContainText('Check the installed versions.');
  await box.fill('flink version exceed the max limitation');
  await expect(errors).toContainText('Not a known message, but similar to the following.');
  await expect(errors).toContainText('The cluster already has 3 versions or more.');
  await expect(errors).toContainText('Uninstall versions until fewer than 3 are left');
  await expect(errors).not.toContainText('%');

  await box.fill('the weather is fine today');
  await expect(errors).toContainText('No known message is similar to this text.');
  await expect(goTo).toHaveCount(0);
  await expect(box).toHaveValue('the weather is fine today');
  await box.fill('');
  await expect(errors.getByRole('status')).toHaveText('');
});
