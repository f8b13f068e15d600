import { expect } from '@playwright/test';
import { provisionPage } from './provisionPage';
import { test } from './test';

test('the vSwitch is checked against the nodes, now and after growth', async ({ size, page }) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('size-vswitch');
  await open();
  const vswitch = panel('vswitch');
  const field = (name: string) => provision.field(name, vswitch);
  const cidr = field('IPv4 CIDR block');
  const inUse = field('Addresses in use');
  const growth = field('Nodes to be added later');

  await cidr.fill('192.168.4.0/24');
  await expect(cidr).not.toHaveAttribute('aria-invalid');
  await expect(vswitch).toContainText(/Enough: 252 free for \d+ nodes\./);
  for (const [text, answer] of [
    ['192.168.4.7/24', 'This is not the first address of its block. The block is 192.168.4.0/24.'],
    ['192.168.4.0/30', 'A vSwitch has a mask from /16 to /29, not /30.'],
    ['fd00::/64', 'This is an IPv6 block; the nodes need IPv4 addresses.'],
    ['my own block', 'This is not an IPv4 CIDR block.'],
    ['192.168.4.0', 'The mask is missing'],
    ['192.168.4.0/255.255.255.0', 'Write the mask as a number: 192.168.4.0/24.'],
  ] as const) {
    await cidr.fill(text);
    await expect(cidr).toHaveAttribute('aria-invalid', 'true');
    await expect(cidr).toHaveAccessibleDescription(new RegExp(answer.replace(/[.?/]/g, '\\$&')));
    await expect(cidr).toHaveValue(text);
    await expect(vswitch).not.toContainText('Enough');
  }
  await cidr.fill('192.168.4.0/29');
  await expect(vswitch).toContainText(/addresses too few for \d+ nodes/);
  await cidr.fill('8.8.8.0/24');
  await expect(vswitch).toContainText('This is a public range.');

  await cidr.fill('192.168.4.0/24');
  await inUse.fill('253');
  await expect(inUse).toHaveAccessibleDescription(
    /^253 addresses in use are more than the block’s 252/,
  );
  await expect(vswitch).not.toContainText('Enough');
  await inUse.fill('several');
  await expect(inUse).toHaveAccessibleDescription(/enter a whole number of zero or more/);
  await expect(inUse).toHaveValue('several');
  await inUse.fill('240');
  await expect(vswitch).toContainText(/Enough: 12 free for 1?\d nodes|too few/);
  await inUse.fill('');
  await growth.fill('300');
  await expect(vswitch).toContainText(/Enough: 252 free/);
  await expect(vswitch).toContainText(/addresses too few for 3\d\d nodes/);
  await expect(vswitch.getByRole('definition').last()).toHaveText('/23');
  await growth.fill('-1x');
  await expect(growth).toHaveAccessibleDescription(/enter a whole number of zero or more/);
  await expect(growth).toHaveValue('-1x');
  await page.reload();
  await open();
  await expect(growth).toHaveValue('-1x');
  await expect(growth).toHaveAttribute('aria-invalid', 'true');

  await growth.fill('');
  await vswitch.getByRole('radio', { name: 'free addresses' }).check();
  await field('Free addresses').fill('2');
  await expect(vswitch).toContainText(/addresses too few/);
  await field('Free addresses').fill('1.5');
  await expect(field('Free addresses')).toHaveAccessibleDescription(/enter a whole number/);
  await vswitch.getByRole('radio', { name: 'CIDR block' }).check();
  await expect(cidr).toHaveValue('192.168.4.0/24');
});

test('the bucket’s name is held against each rule as it is typed, and so are its class, access and region', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('choose-bucket');
  await open();
  const bucket = panel('bucket');
  const name = provision.field('Bucket name', bucket);
  const rule = (text: string) =>
    bucket.getByRole('list', { name: 'Rules for the name' }).getByRole('listitem').filter({
      hasText: text,
    });
  for (const [typed, broken] of [
    ['My', ['3 to 63 characters', 'Only lowercase', 'First and last']],
    ['my', ['3 to 63 characters']],
    ['my_udfs', ['Only lowercase']],
    ['my-', ['First and last']],
    ['my-udfs', []],
    ['a'.repeat(64), ['3 to 63 characters']],
  ] as const) {
    await name.fill(typed);
    await expect(name).toHaveValue(typed);
    for (const text of ['3 to 63 characters', 'Only lowercase', 'First and last'] as const) {
      const isBroken = (broken as readonly string[]).includes(text);
      await expect(rule(text), `“${typed}” against “${text}”`).toContainText(
        isBroken ? 'not met' : /(?<!not )met$/,
      );
    }
  }
  await name.fill('my-udfs');
  await expect(bucket).toContainText('Region of the cluster: not given yet.');
  await provision.region.fill('cn-shanghai');
  await expect(bucket).toContainText('This bucket can be used.');
  await expect(bucket.getByRole('definition')).toHaveText(/oss-cn-shanghai/);
  const storageClass = bucket.getByRole('combobox', { name: 'Storage class' });
  await storageClass.selectOption('Archive');
  await expect(storageClass).toHaveAccessibleDescription(/must be Standard, not Archive/);
  await expect(bucket).not.toContainText('This bucket can be used.');
  await storageClass.selectOption('Standard');
  const acl = bucket.getByRole('combobox', { name: 'Access control' });
  await acl.selectOption('public-read');
  await expect(acl).toHaveAccessibleDescription(/^Public Read is not allowed\./);
  await acl.selectOption('private');
  const region = bucket.getByRole('combobox', { name: 'Region of the bucket' });
  await region.fill('cn-beijing');
  await expect(region).toHaveAccessibleDescription(/in cn-beijing, the cluster in cn-shanghai/);
  await region.fill('Peking!');
  await expect(region).toHaveAccessibleDescription(/“Peking!” is not a region ID/);
  await expect(region).toHaveValue('Peking!');
  await region.fill('');
  await expect(bucket).toContainText('This bucket can be used.');
});

test('each store is reachable or says what connects it', async ({ size, page }) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('place-stores');
  await open();
  const stores = panel('stores');
  await expect(stores).toContainText('No store listed yet.');
  await provision.region.fill('cn-shanghai');
  await provision.field('VPC of the cluster', stores).fill('vpc-1');
  await provision.field('Security group of the cluster', stores).fill('sg-1');
  for (const [i, [region, vpc, verdict, remedy]] of (
    [
      ['cn-beijing', 'vpc-1', 'Not reachable as it is', 'Move the store'],
      ['cn-shanghai', 'vpc-2', 'Not reachable as it is', 'Express Connect'],
      ['cn-shanghai', 'vpc-1', 'Reachable', ''],
      ['', '', 'Not known yet', 'Not given for the'],
    ] as const
  ).entries()) {
    await provision.button('Add store', stores).click();
    const store = stores.getByRole('group', { name: `Store ${i + 1}` });
    await store.getByRole('combobox', { name: 'Region' }).fill(region);
    await provision.field('VPC', store).fill(vpc);
    await provision.field('Security group', store).fill(vpc === 'vpc-1' ? 'sg-1' : '');
    await expect(store.locator('strong')).toHaveText(verdict);
    await expect(store).toContainText(remedy);
  }
  const region = stores.getByRole('group', { name: 'Store 4' }).getByRole('combobox', {
    name: 'Region',
  });
  await region.fill('Peking!');
  await expect(region).toHaveAccessibleDescription(/“Peking!” is not a region ID/);
  await page.reload();
  await open();
  await expect(region).toHaveValue('Peking!');
  await expect(stores.getByRole('group')).toHaveCount(4);
  await provision.button('Remove store', stores.getByRole('group', { name: 'Store 1' })).click();
  await expect(stores.getByRole('group')).toHaveCount(3);
  await expect(stores.getByRole('group', { name: 'Store 1' })).toContainText('vpc-2');
});

test('the CU of projects are given, and what is no number stays beside its answer', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('create-projects');
  await open();
  const projects = panel('projects');
  const core = provision.field('CU given to core', projects);
  const web = provision.field('CU given to web', projects);
  await expect(projects).toContainText('CU are left to give.');
  await core.fill('10');
  await expect(core).toHaveAccessibleDescription(
    '10 CU are less than the 40 CU that the project needs.',
  );
  await core.fill('100000');
  await expect(projects).toContainText(/The projects want [\d,]+ CU, [\d,]+ CU more than/);
  await expect(core).toHaveAttribute('aria-invalid', 'true');
  for (const text of ['plenty', '1.5', '-4']) {
    await core.fill(text);
    await expect(core).toHaveAttribute('aria-invalid', 'true');
    await expect(core).toHaveAccessibleDescription(/./);
    await expect(core).not.toHaveAccessibleDescription(/at peak/);
    await expect(core).toHaveValue(text);
    await expect(web).toHaveValue('');
  }
  await page.reload();
  await open();
  await expect(core).toHaveValue('-4');
  await expect(core).toHaveAttribute('aria-invalid', 'true');
  await web.fill('30');
  await core.fill('40');
  await expect(projects).toContainText('8 of 78 CU are left to give.');
  await expect(projects).not.toContainText('The projects want');
});
