import { within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { button, click, combobox, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';
import { namedIn } from '@/core/provisioning/checklist/namedIn';

afterEach(() => window.localStorage.clear());

/** The way out of Blink has every panel of a workspace. */
async function openLeaving() {
  const page = await openProvision();
  page.takePath('leaving-blink');
  const { workspace } = page.said.product;
  return { ...page, words: workspace };
}

describe('the name of a workspace', () => {
  it('is held against each rule as it is typed, and names its first project', async () => {
    const { panelOf, words } = await openLeaving();
    const panel = await panelOf('name-workspace', 'workspace-name');
    const name = field(words.name.label, panel);
    const texts = words.name.rules(60);
    for (const [typed, broken] of [
      ['Orders', [texts.characters, texts.first]],
      ['2orders', [texts.first]],
      ['orders-', [texts.last]],
      ['a'.repeat(61), [texts.length]],
    ] as const) {
      fill(name, typed);
      expect(name).toHaveValue(typed);
      expect(name).toHaveAccessibleDescription(words.name.broken(broken));
    }
    fill(name, 'orders');
    expect(name).toBeValid();
    expect(panel).toHaveTextContent(words.name.fine('orders-default'));
  });
});

describe('the VPC of a workspace', () => {
  it('must lie within the blocks that a workspace can use', async () => {
    const { panelOf, words } = await openLeaving();
    const panel = await panelOf('choose-network', 'workspace-network');
    const cidr = field(words.network.cidr, panel);
    fill(cidr, '172.32.0.0/16');
    expect(cidr).toHaveAccessibleDescription(/172\.16\.0\.0\/12/);
    expect(cidr).toBeInvalid();
    fill(cidr, '10.0.0.0/30');
    expect(cidr).toHaveAccessibleDescription(words.network.mask(30, 8, 29));
    fill(cidr, '10.0.0.7/16');
    expect(cidr).toHaveAccessibleDescription(/10\.0\.0\.0\/16/);
    fill(cidr, '172.20.0.0/16');
    expect(panel).toHaveTextContent(words.network.fine('172.16.0.0/12'));
  });
});

describe('the vSwitches of a workspace', () => {
  it('are empty rows at first, then each wrong field says what is wrong', async () => {
    const { panelOf, words, enterRegion } = await openLeaving();
    enterRegion('cn-beijing');
    const panel = await panelOf('choose-vswitches', 'workspace-vswitches');
    click(button(words.vswitches.add, panel));
    const row = within(panel).getByRole('group', { name: words.vswitches.vswitch(1) });
    expect(row.querySelector('[aria-invalid]')).toBeNull();
    fill(field(words.vswitches.free, row), '1');
    expect(field(words.vswitches.free, row)).toHaveAccessibleDescription(/2 to 3/);
    expect(field(words.vswitches.zone, row)).toBeInvalid();
    fill(field(words.vswitches.zone, row), 'cn-shanghai-b');
    expect(field(words.vswitches.zone, row)).toHaveAccessibleDescription(/cn-beijing/);
    fill(field(words.vswitches.zone, row), 'cn-beijing-i');
    fill(field(words.vswitches.free, row), '3');
    expect(panel).toHaveTextContent(words.vswitches.fine('cn-beijing-i'));
    fill(field(words.vswitches.cidr, row), '10.0.0.1/24');
    expect(field(words.vswitches.cidr, row)).toBeInvalid();
    click(button(words.vswitches.remove(1), panel));
    expect(within(panel).queryByRole('group')).toBeNull();
  });
});

describe('the bucket of a workspace', () => {
  it('has no versions, no retention, and no rule that cleans up what is kept in it', async () => {
    const { panelOf, said, enterRegion } = await openLeaving();
    enterRegion('cn-beijing');
    const labels = said.panels.bucket;
    const panel = await panelOf('prepare-bucket', 'workspace-bucket');
    expect(within(panel).queryByRole('combobox', { name: labels.acl })).toBeNull();
    fill(field(labels.name, panel), 'orders-flink');
    expect(panel).toHaveTextContent('Versioning: not given yet.');
    const versioning = combobox(labels.versioning, panel);
    fill(versioning, 'on');
    expect(versioning).toHaveAccessibleDescription('Versioning must be off for this bucket.');
    fill(versioning, 'off');
    fill(combobox(labels.retention, panel), 'off');
    expect(panel).toHaveTextContent(labels.fine);
    const rules = field(labels.cleanUp, panel);
    fill(rules, 'logs/\nart');
    expect(rules).toHaveAccessibleDescription(/“art” reaches artifacts/);
    expect(panel).not.toHaveTextContent(labels.fine);
    fill(rules, '*');
    expect(rules).toHaveAccessibleDescription(/artifacts, flink-jobs, flink-savepoints/);
    fill(rules, 'logs/');
    expect(panel).toHaveTextContent(labels.fine);
  });
});

describe('the connectors', () => {
  it('that are ticked are told as supported with their page, to check, or custom', async () => {
    const { panelOf, words } = await openLeaving();
    const said = words.connectors;
    const panel = await panelOf('check-connectors', 'connectors');
    expect(panel).toHaveTextContent(said.none);
    for (const id of ['kafka', 'tsdb', 'own'] as const) {
      click(within(panel).getByRole('checkbox', { name: namedIn(said.names, id) }));
    }
    fill(field(said.others, panel), 'SQL Server');
    expect(panel).toHaveTextContent(said.summary(1, 2, 1));
    expect(panel).toHaveTextContent(/2025-10-27: Supported/);
    expect(panel).toHaveTextContent('As source, sink table.');
    click(within(panel).getByRole('checkbox', { name: namedIn(said.names, 'kafka') }));
    expect(panel).toHaveTextContent(said.summary(0, 2, 1));
    expect(panel).not.toHaveTextContent(/2025-10-27/);
  });
});

describe('the texts', () => {
  it('are filled from the plan and from what is typed, and say what they cost', async () => {
    const { panelOf, words, enterRegion } = await openLeaving();
    const texts = words.texts;
    const panel = await panelOf('write-as-code', 'workspace-texts');
    expect(panel).toHaveTextContent(texts.costs);
    expect(panel).toHaveTextContent(texts.notDestroyed);
    expect(panel).toHaveTextContent('terraform init && terraform plan');
    expect(panel).toHaveTextContent(/aliyun ros PreviewStack/);
    const terraform = within(panel).getByRole('region', {
      name: namedIn(texts.texts, 'terraform').title,
    });
    // 70 CU by one to one.
    expect(terraform).toHaveTextContent(/cpu\s+= 70/);
    expect(terraform).toHaveTextContent('var.workspace_name');
    enterRegion('cn-beijing');
    const name = await panelOf('name-workspace', 'workspace-name');
    fill(field(words.name.label, name), 'Orders"');
    expect(terraform).toHaveTextContent('"Orders\\""');
    expect(panel).toHaveTextContent(texts.wrong([words.name.label]));
    fill(field(texts.cu, panel), '12');
    expect(terraform).toHaveTextContent(/memory_gb\s+= 48/);
    fill(field(texts.cu, panel), 'many');
    expect(field(texts.cu, panel)).toHaveAccessibleDescription(texts.notWhole);
    fill(combobox(texts.billing, panel), 'pay-as-you-go');
    expect(terraform).toHaveTextContent('PayAsYouGo');
    expect(panel).not.toHaveTextContent(texts.notDestroyed);
    expect(within(panel).queryByRole('combobox', { name: texts.months })).toBeNull();
  });

  it('have the price query apart, with no warning of costs', async () => {
    const { panelOf, words, enterRegion } = await openLeaving();
    const panel = await panelOf('ask-price', 'workspace-price');
    expect(panel).toHaveTextContent('QueryCreateInstancePrice');
    expect(panel).not.toHaveTextContent(words.texts.costs);
    expect(panel).toHaveTextContent('Region it runs in: not given yet.');
    expect(panel).not.toHaveTextContent(words.name.label);
    enterRegion('cn-beijing');
    expect(panel).not.toHaveTextContent('not given yet');
    expect(within(panel).queryByRole('checkbox')).toBeNull();
  });
});
