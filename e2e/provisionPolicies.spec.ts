import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { provisionPage } from './provisionPage';
import { test } from './test';

type Written = {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Action: string | readonly string[];
    readonly Resource: string;
    readonly Effect: string;
  }[];
};

/** What the block in a panel says, as RAM would read it. */
async function policyIn(panel: Locator): Promise<Written> {
  const block = panel.getByRole('group', { name: 'Policy', exact: true });
  return JSON.parse(await block.innerText());
}

const granted = ({ Statement }: Written) =>
  Statement.map(({ Action, Resource, Effect }) => [Effect, Action, Resource]);
const actionsOf = ({ Statement }: Written) => Statement.flatMap(({ Action }) => Action);

test('the developer policy covers all projects, chosen ones, and only the service’s role', async ({
  visit,
}) => {
  const size = await visit({
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const provision = provisionPage(size);
  const { page } = provision;
  await provision.open();
  const { open, panel } = provision.step('write-developer-policy');
  await open();
  const policy = panel('policy-developer');
  const passAny = ['Allow', 'ram:PassRole', 'acs:ram:*:*:*'];
  const all = await policyIn(policy);
  expect(all.Version).toBe('1');
  expect(granted(all)).toEqual([['Allow', 'stream:*', 'acs:stream:*:*:*'], passAny]);

  await policy.getByRole('radio', { name: 'chosen projects' }).check();
  const names = provision.field('Project names, one per line', policy);
  await expect(names).toHaveValue('core\nweb');
  expect(granted(await policyIn(policy))).toEqual([
    ['Allow', 'stream:*', 'acs:stream:*:*:core'],
    ['Allow', 'stream:*', 'acs:stream:*:*:web'],
    passAny,
  ]);
  const alert = policy.getByRole('alert');
  for (const [text, answer] of [
    ['', 'Name at least one project.'],
    ['co*re', 'A project name cannot contain * or ?'],
    ['a b', 'A project name cannot contain spaces.'],
    ['core\ncore', 'This project is named twice.'],
  ] as const) {
    await names.fill(text);
    await expect(alert).toContainText(answer);
    await expect(names).toHaveValue(text);
    await expect(policy.getByRole('group', { name: 'Policy', exact: true })).toHaveCount(0);
  }
  await names.fill('core');

  await policy.getByRole('checkbox', { name: /own role may be passed/ }).check();
  const account = provision.field('Account ID, 16 digits (optional)', policy);
  await account.fill('1234');
  await expect(account).toHaveAccessibleDescription(/^The account ID has 16 digits\./);
  await expect(account).toHaveValue('1234');
  await account.fill('1234567890123456');
  const narrow = await policyIn(policy);
  expect(granted(narrow)).toEqual([
    ['Allow', 'stream:*', 'acs:stream:*:*:core'],
    ['Allow', 'ram:PassRole', 'acs:ram:*:1234567890123456:role/AliyunStreamDefaultRole'],
  ]);

  await provision.button('Copy', policy).click();
  await expect(policy).toContainText('Copied');
  const clipboard = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(clipboard)).toEqual(narrow);
  const download = page.waitForEvent('download');
  await provision.button('Download', policy).click();
  expect((await download).suggestedFilename()).toBe('streamsizer-developer.json');
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(narrow);
});

test('the role’s policy loses what only the creation needs, and an existing one is compared', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { open, panel } = provision.step('write-role-policy');
  await open();
  const policy = panel('policy-role');
  const creation = ['ecs:CreateSecurityGroup', 'ecs:AuthorizeSecurityGroup'];
  const before = await policyIn(policy);
  expect(actionsOf(before)).toEqual(expect.arrayContaining(creation));
  await policy.getByRole('radio', { name: 'Once the cluster exists' }).check();
  await expect(policy).not.toContainText('ecs:CreateSecurityGroup');
  const after = await policyIn(policy);
  expect(actionsOf(after)).toEqual(actionsOf(before).filter((one) => !creation.includes(one)));

  await policy.locator('summary', { hasText: 'What each action is for' }).click();
  for (const action of actionsOf(after)) {
    const reason = policy.locator(`td:text-is("${action}") + td`);
    await expect(reason).toHaveText(/\.$/);
  }
  await policy.locator('summary', { hasText: 'Check an existing policy' }).click();
  const paste = provision.field('Paste the policy', policy);
  const clean = 'The policy grants exactly what is needed.';
  await paste.fill(JSON.stringify(after));
  await expect(policy).toContainText(clean);
  await paste.fill(JSON.stringify(before));
  await expect(policy).not.toContainText(clean);
  await expect(policy).toContainText('ecs:CreateSecurityGroup is not needed.');
  await paste.fill('{"Version":"1","Statement":[{"Action":"*","Resource":"*","Effect":"Allow"}]}');
  await expect(policy).toContainText('Allows everything on everything.');
  await expect(policy).not.toContainText(clean);
  await paste.fill('not JSON');
  await expect(policy).toContainText('This cannot be read as a policy');
  await expect(paste).toHaveValue('not JSON');
});

test('a slip of the pen in the policy of shared mode is named, placed and mended', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  await provision.path.selectOption('shared-mode');
  const { open, panel } = provision.step('grant-shared-role');
  await open();
  const policy = panel('policy-shared');
  const right = await policyIn(policy);
  await policy.locator('summary', { hasText: 'Check an existing policy' }).click();
  const paste = provision.field('Paste the policy', policy);
  const wrong = JSON.stringify(right, null, 2).replace('dhs:DeleteTopic', 'dhs>DeleteTopic');
  const place = wrong.slice(0, wrong.indexOf('"dhs>')).split('\n');
  await paste.fill(wrong);
  await expect(policy).toContainText(`line ${place.length}, column `);
  await expect(policy).toContainText('dhs>DeleteTopic');
  const mended = policy.getByRole('group', { name: 'Corrected text' });
  expect(JSON.parse(await mended.innerText())).toEqual(right);
  await paste.fill(await mended.innerText());
  await expect(policy).toContainText('The policy grants exactly what is needed.');
  await expect(mended).toHaveCount(0);
});

test('the narrow policy comes first where the role is narrowed, and the check says what it compares with', async ({
  size,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const narrow = provision.step('narrow-role');
  await narrow.open();
  const policy = narrow.panel('policy-narrow-role');
  const creation = ['ecs:CreateSecurityGroup', 'ecs:AuthorizeSecurityGroup'];
  for (const action of creation) expect(actionsOf(await policyIn(policy))).not.toContain(action);
  await policy.locator('summary', { hasText: 'Check an existing policy' }).click();
  await expect(policy).toContainText(
    'Compared with the policy shown above: AliyunStreamDefaultRolePolicy, narrowed',
  );
  const paste = provision.field('Paste the policy', policy);
  await paste.fill(
    '{"Version":"1", // ours\n"Statement":[{"Action":"ram:*","Resource":"*","Effect":"Allow"}]}',
  );
  await expect(policy).toContainText('ram:* gives rights in RAM itself');
  await expect(policy).toContainText('RAM policies cannot have comments: “// ours” was ignored');
  await expect(policy).toContainText('within both limits for a custom policy: 6,144');

  await provision.path.selectOption('existing-cluster');
  const repair = provision.step('repair-role');
  await repair.open();
  await expect(repair.article).toContainText('attach both policies again');
  expect(actionsOf(await policyIn(repair.panel('policy-repaired-role')))).toContain(
    'ecs:AttachNetworkInterface',
  );
  await provision.path.selectOption('shared-mode');
  await repair.open();
  expect(actionsOf(await policyIn(repair.panel('policy-repaired-role')))).toContain('oss:*');
});

test('a store without a VPC is reachable by its region', async ({ size }) => {
  const provision = provisionPage(size);
  await provision.open('#/provision?w=orders~120000~complex');
  const { open, panel } = provision.step('place-stores');
  await open();
  const stores = panel('stores');
  await provision.region.fill('cn-beijing');
  await provision.button('Add store', stores).click();
  const store = stores.getByRole('group', { name: 'Store 1' });
  await store.getByRole('combobox', { name: 'Kind' }).selectOption('log');
  await store.getByRole('combobox', { name: 'Region' }).fill('cn-beijing');
  await expect(store).toContainText('Reachable');
  await expect(store).toContainText('only the region counts');
  await expect(store.getByRole('textbox', { name: 'VPC', exact: true })).toHaveCount(0);
  await store.getByRole('combobox', { name: 'Kind' }).selectOption('kafka');
  await expect(store).toContainText('Not known yet');
  await expect(store).toContainText('again after scaling out or changing Masters');
});
