import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allShown, fill, renderInPage } from '@/app/testing/renderInPage';
import { example } from '@/core/platforms/own/example';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { productIdOf } from '@/core/platforms/own/writeProduct';
import { findDescribed } from '@/core/platforms/registry';
import type { Language } from '@/core/words/language';
import { SizeView } from './SizeView';

const link = '#/size?w=a~120000~complex~4000&w=b~50000~simple&headroom=10';
const examples = 'src/core/platforms/own/examples';
const textOf = (name: string) => readFileSync(`${examples}/${name}.json`, 'utf8');

async function open(language: Language = 'en') {
  const page = await renderInPage(<SizeView />, link, language);
  const { settings, ownProduct } = page.words;
  const file = () => document.querySelector<HTMLInputElement>('input[type=file]');
  return {
    ...page,
    field: () => screen.getByRole('combobox', { name: settings.platform.label }),
    give: async (text: string, name = 'cluster.json') => {
      const input = file();
      const { platform } = page.store.getState().plan;
      if (input)
        await page.user.upload(input, new File([text], name, { type: 'application/json' }));
      // A file is read in its own time: it then gives the plan a product, or a dialog says what is wrong.
      await waitFor(() => {
        const isTaken = page.store.getState().plan.platform !== platform;
        expect(isTaken || screen.queryByRole('dialog')).toBeTruthy();
      });
      await allShown();
    },
    press: async (name: string) => {
      await page.user.click(screen.getByRole('button', { name }));
      await allShown();
    },
    own: ownProduct,
  };
}

const dialog = () => screen.getByRole('dialog');
const inDialog = (name: string) => within(dialog()).getByRole('textbox', { name });
const machine = (group: string, i: number, name: string) => {
  const fieldset = within(dialog()).getAllByRole('group', { name: group })[i];
  if (!fieldset) throw new Error(`no ${group}`);
  return within(fieldset).getByRole('textbox', { name });
};

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
  // The test document has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= vi.fn();
});

describe('a product from a file', () => {
  it('is opened, keeps the plan, and speaks of its own machines', async () => {
    const { field, give, store } = await open();
    await give(textOf('brokers'));
    const { plan } = store.getState();
    expect(plan.platform).toMatch(/^own-/);
    expect(plan).toMatchObject({ headroomPercent: 10, masterCount: 3 });
    expect(field()).toHaveDisplayValue('Example: brokers and controllers');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /brokers and 3 × .* controllers/,
    );
  });

  it('is refused with every problem, all of which stand beside their fields when it is corrected', async () => {
    const { give, store, press } = await open();
    const before = store.getState().plan;
    await give(textOf('everyRuleBroken'));
    expect(dialog()).toHaveTextContent('coordinators.2.maximumCu');
    expect(dialog()).toHaveTextContent('Must be above the one before, 400.');
    expect(store.getState().plan).toBe(before);
    await press('Correct it here');
    const ceiling = machine('Shape 3', 1, 'Largest cluster');
    expect(ceiling).toHaveValue('10');
    expect(ceiling).toHaveAccessibleDescription('Must be above the one before, 400.');
    expect(machine('Shape 3', 0, 'Memory')).toHaveValue('lots');
    // What no field shows can be left out.
    expect(dialog()).toHaveTextContent('colour');
    const reading = parseProduct(JSON.parse(textOf('everyRuleBroken')));
    const count = reading.ok ? 0 : reading.problems.length;
    expect(dialog()).toHaveTextContent(`${count} problems to correct`);
    const [leaveOut] = within(dialog()).getAllByRole('button', { name: 'Leave out' });
    leaveOut?.click();
    await allShown();
    expect(dialog()).toHaveTextContent(`${count - 1} problems to correct`);
    const [setRight] = within(dialog()).getAllByRole('button', { name: 'Set right' });
    setRight?.click();
    await allShown();
    expect(dialog()).toHaveTextContent(`${count - 2} problems to correct`);
    expect(dialog()).not.toHaveTextContent('Only version 1');
  });

  it('that is a plan is called one', async () => {
    const { give, store } = await open();
    const before = store.getState().plan;
    await give('{ "version": 1, "workloads": [{ "qps": 5, "complexity": "simple" }] }');
    expect(dialog()).toHaveTextContent('It is a plan');
    expect(within(dialog()).queryByRole('button', { name: 'Correct it here' })).toBeNull();
    expect(store.getState().plan).toBe(before);
  });

  it('that is no JSON is refused', async () => {
    const { give } = await open('zh-CN');
    await give('{"version":', '集群.json');
    expect(dialog()).toHaveTextContent('“集群.json”目前无法作为集群描述使用');
    expect(dialog()).toHaveTextContent('内容不是 JSON 文本。');
  });

  it('that is still empty has every problem beside a field', async () => {
    const { press } = await open();
    await press('Describe a cluster…');
    await press('Use this cluster');
    expect(dialog()).not.toHaveTextContent('In the file, but not in a field below');
    for (const name of ['Name', 'Memory of one CU', 'Simple work', 'Complex work, optimistic'])
      expect(inDialog(name)).toHaveAccessibleDescription(/^Must be given/);
    expect(inDialog('Busy above')).not.toBeInvalid();
  });

  it('is described from nothing, field by field', async () => {
    const { press, store } = await open();
    await press('Describe a cluster…');
    expect(within(dialog()).queryByText('Must be given.')).toBeNull();
    await press('Use this cluster');
    expect(within(dialog()).getAllByText('Must be given.').length).toBeGreaterThan(10);
    fill(inDialog('Name'), 'Two racks');
    // Closing the dialog loses nothing.
    await press('Close');
    await press('Describe a cluster…');
    expect(inDialog('Name')).toHaveValue('Two racks');
    expect(dialog()).toHaveTextContent('What you typed here before is here again.');
    fill(inDialog('Figures written down on'), '2026-11-20');
    fill(inDialog('Memory of one CU'), '4');
    for (const [i, [id, cores, gb]] of [
      ['rack', '16', '64'],
      ['head', '4', '16'],
    ].entries()) {
      fill(machine('Shape 1', i, 'Id'), id ?? '');
      fill(machine('Shape 1', i, 'Cores'), cores ?? '');
      fill(machine('Shape 1', i, 'Memory'), gb ?? '');
    }
    fill(machine('Shape 1', 0, 'Cores kept back'), '1.5');
    expect(dialog()).toHaveTextContent('14 CU for work');
    fill(inDialog('At least so many in a cluster'), '2');
    // Figures are read as in every other field.
    fill(inDialog('How many there may be'), '1.5, ３');
    expect(inDialog('How many there may be')).toHaveAccessibleDescription(/whole number/);
    fill(inDialog('How many there may be'), '-1');
    expect(inDialog('How many there may be')).toHaveAccessibleDescription(/at least 1/);
    fill(inDialog('How many there may be'), '1, ３');
    fill(inDialog('How many unless a plan says'), '3');
    fill(inDialog('Simple work'), '20k');
    fill(inDialog('Complex work, cautious'), '2000');
    fill(inDialog('Complex work, optimistic'), '8,000');
    const list = within(dialog()).getByRole('group', { name: 'Price list 1' });
    const [listId, billing] = within(list).getAllByRole('textbox', { name: 'Id' });
    if (listId) fill(listId, 'mine');
    if (billing) fill(billing, 'subscription');
    fill(inDialog('Currency'), 'EUR');
    fill(inDialog('In force since'), '2024-01-01');
    fill(inDialog('Machines that work, price of rack'), '400');
    fill(inDialog('Machines that manage, price of head'), '90.50');
    expect(dialog()).toHaveTextContent('check that they are still asked');
    expect(dialog()).toHaveTextContent('Nothing is missing.');
    await press('Use this cluster');
    await allShown();
    expect(screen.queryByRole('dialog')).toBeNull();
    // 30 CU of complex and 2.5 of simple work, with a tenth above: 36 CU, 3 racks of 14.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /3 × rack workers and 3 × head coordinators/,
    );
    expect(store.getState().plan.platform).toMatch(/^own-/);
  });

  it('is changed into another one, with its shapes renamed in its prices', async () => {
    const { give, press, store } = await open();
    await give(JSON.stringify(example));
    expect(store.getState().plan.platform).toBe(productIdOf(example));
    await press('Edit this cluster…');
    fill(machine('Shape 1', 0, 'Id'), 'tiny');
    await press('Use this cluster');
    await allShown();
    expect(store.getState().plan.platform).not.toBe(productIdOf(example));
    // Its price moved with it: 6 tiny workers cost as much as 6 small ones.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/3 × medium workers/);
    const room = findDescribed(store.getState().plan.platform);
    expect(room?.rules.priceLists[0]?.columns[0]?.workers).toMatchObject({ tiny: 21_900 });
  });
});
