import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { click, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

type Written = {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Action: string | readonly string[];
    readonly Resource: string;
    readonly Effect: string;
  }[];
};

const block = (panel: HTMLElement) => within(panel).queryByRole('group', { name: 'Policy' });
/** What the block in a panel says, as RAM would read it. */
const policyIn = (panel: HTMLElement): Written => JSON.parse(block(panel)?.textContent ?? '');
const granted = ({ Statement }: Written) =>
  Statement.map(({ Action, Resource, Effect }) => [Effect, Action, Resource]);
const actionsOf = ({ Statement }: Written) => Statement.flatMap(({ Action }) => Action);
const unfold = (text: string, panel: HTMLElement) =>
  click(within(panel).getByText(text, { selector: 'summary' }));

const creation = ['ecs:CreateSecurityGroup', 'ecs:AuthorizeSecurityGroup'];
const clean = 'The policy grants exactly what is needed.';

describe('the developer policy', () => {
  const open = async () =>
    (await openProvision()).panelOf('write-developer-policy', 'policy-developer');
  const passAny = ['Allow', 'ram:PassRole', 'acs:ram:*:*:*'];

  it('covers all projects or chosen ones, and refuses a name that is none', async () => {
    const policy = await open();
    expect(policyIn(policy).Version).toBe('1');
    expect(granted(policyIn(policy))).toEqual([['Allow', 'stream:*', 'acs:stream:*:*:*'], passAny]);
    click(within(policy).getByRole('radio', { name: 'chosen projects' }));
    const names = field('Project names, one per line', policy);
    expect(names).toHaveValue('core\nweb');
    expect(granted(policyIn(policy))).toEqual([
      ['Allow', 'stream:*', 'acs:stream:*:*:core'],
      ['Allow', 'stream:*', 'acs:stream:*:*:web'],
      passAny,
    ]);
    for (const [text, answer] of [
      ['', 'Name at least one project.'],
      ['co*re', 'A project name cannot contain * or ?'],
      ['a b', 'A project name cannot contain spaces.'],
      ['core\ncore', 'This project is named twice.'],
    ] as const) {
      fill(names, text);
      expect(within(policy).getByRole('alert')).toHaveTextContent(answer);
      expect(names).toHaveValue(text);
      expect(block(policy)).toBeNull();
    }
  });

  it('lets only the service’s own role be passed, of one account where that is given', async () => {
    const policy = await open();
    click(within(policy).getByRole('checkbox', { name: /own role may be passed/ }));
    const account = field('Account ID, 16 digits (optional)', policy);
    fill(account, '1234');
    expect(account).toHaveAccessibleDescription(/^The account ID has 16 digits\./);
    expect(account).toHaveValue('1234');
    fill(account, '1234567890123456');
    expect(granted(policyIn(policy))).toEqual([
      ['Allow', 'stream:*', 'acs:stream:*:*:*'],
      ['Allow', 'ram:PassRole', 'acs:ram:*:1234567890123456:role/AliyunStreamDefaultRole'],
    ]);
  });
});

describe('the role’s policy', () => {
  it('loses what only the creation needs, and an existing one is compared', async () => {
    const policy = await (await openProvision()).panelOf('write-role-policy', 'policy-role');
    const before = policyIn(policy);
    expect(actionsOf(before)).toEqual(expect.arrayContaining(creation));
    click(within(policy).getByRole('radio', { name: 'Once the cluster exists' }));
    expect(policy).not.toHaveTextContent('ecs:CreateSecurityGroup');
    const after = policyIn(policy);
    expect(actionsOf(after)).toEqual(actionsOf(before).filter((one) => !creation.includes(one)));

    unfold('What each action is for', policy);
    for (const action of actionsOf(after)) {
      const cell = within(policy).getByRole('cell', { name: action });
      expect(cell.nextElementSibling?.textContent).toMatch(/\.$/);
    }
    unfold('Check an existing policy', policy);
    const paste = field('Paste the policy', policy);
    fill(paste, JSON.stringify(after));
    expect(policy).toHaveTextContent(clean);
    fill(paste, JSON.stringify(before));
    expect(policy).not.toHaveTextContent(clean);
    expect(policy).toHaveTextContent('ecs:CreateSecurityGroup is not needed.');
    fill(paste, '{"Version":"1","Statement":[{"Action":"*","Resource":"*","Effect":"Allow"}]}');
    expect(policy).toHaveTextContent('Allows everything on everything.');
    expect(policy).not.toHaveTextContent(clean);
    fill(paste, 'not JSON');
    expect(policy).toHaveTextContent('This cannot be read as a policy');
    expect(paste).toHaveValue('not JSON');
  });

  it('comes narrow where the role is narrowed, and the check says what it compares with', async () => {
    const { panelOf, takePath, step } = await openProvision();
    const policy = await panelOf('narrow-role', 'policy-narrow-role');
    for (const action of creation) expect(actionsOf(policyIn(policy))).not.toContain(action);
    unfold('Check an existing policy', policy);
    expect(policy).toHaveTextContent(
      'Compared with the policy shown above: AliyunStreamDefaultRolePolicy, narrowed',
    );
    fill(
      field('Paste the policy', policy),
      '{"Version":"1", // ours\n"Statement":[{"Action":"ram:*","Resource":"*","Effect":"Allow"}]}',
    );
    expect(policy).toHaveTextContent('ram:* gives rights in RAM itself');
    expect(policy).toHaveTextContent('RAM policies cannot have comments: “// ours” was ignored');
    expect(policy).toHaveTextContent('within both limits for a custom policy: 6,144');

    takePath('existing-cluster');
    const repaired = await panelOf('repair-role', 'policy-repaired-role');
    expect(step('repair-role').article()).toHaveTextContent('attach both policies again');
    expect(actionsOf(policyIn(repaired))).toContain('ecs:AttachNetworkInterface');
    takePath('shared-mode');
    expect(actionsOf(policyIn(await panelOf('repair-role', 'policy-repaired-role')))).toContain(
      'oss:*',
    );
  });
});

it('names, places and mends a slip of the pen in the policy of shared mode', async () => {
  const { panelOf, takePath } = await openProvision();
  takePath('shared-mode');
  const policy = await panelOf('grant-shared-role', 'policy-shared');
  const right = policyIn(policy);
  unfold('Check an existing policy', policy);
  const paste = field('Paste the policy', policy);
  const wrong = JSON.stringify(right, null, 2).replace('dhs:DeleteTopic', 'dhs>DeleteTopic');
  const line = wrong.slice(0, wrong.indexOf('"dhs>')).split('\n').length;
  fill(paste, wrong);
  expect(policy).toHaveTextContent(`line ${line}, column `);
  expect(policy).toHaveTextContent('dhs>DeleteTopic');
  const mended = within(policy).getByRole('group', { name: 'Corrected text' }).textContent ?? '';
  expect(JSON.parse(mended)).toEqual(right);
  fill(paste, mended);
  expect(policy).toHaveTextContent(clean);
  expect(screen.queryByRole('group', { name: 'Corrected text' })).toBeNull();
});
