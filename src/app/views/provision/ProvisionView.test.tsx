import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { linkWithChecklist } from '@/app/store/checklistLink';
import { checklistStoreFor } from '@/app/store/checklistStore';
import { planWith, storeOf } from '@/app/store/testing/storeOf';
import { renderInPage } from '@/app/testing/renderInPage';
import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { languages } from '@/core/words/language';
import { loadProvisionWords } from '@/core/words/loadWords';
import { provisionEn } from '@/core/words/provision/en';
import { ProvisionView } from './ProvisionView';

const all = await Promise.all(languages.map(loadProvisionWords));
const ownPlan = planWith(400_000, { platform: 'own', masterCount: 2 });

/** A checklist of another product: one step done, one remarked on, a VPC typed. */
const foreign: Checklist = {
  ...emptyChecklist('existing-cluster'),
  steps: {
    'check-availability': { status: 'done', owner: 'Ann' },
    renew: { status: 'open', remark: 'in May' },
  },
  inputs: { ...emptyChecklist().inputs, vpc: 'vpc-1' },
};

afterEach(() => window.localStorage.clear());

describe.each(
  languages.map((language, i) => [language, (all[i] ?? provisionEn).checklist] as const),
)('for a product without steps, in %s, the Provision view', (language, said) => {
  const { general, foreign: foreignText } = said;
  const open = async (linkedChecklist?: string) => {
    const page = await renderInPage(
      <ProvisionView />,
      { plan: ownPlan, view: 'provision', linkedChecklist },
      language,
    );
    return { ...page, main: screen.getByRole('main') };
  };

  it('says so, has the checks that fit any product, and nothing of another product', async () => {
    const { main } = await open();
    expect(within(main).getByText(general.notice)).toBeVisible();
    for (const name of Object.values(general.checks)) {
      expect(within(main).getByRole('region', { name })).toBeVisible();
    }
    expect(within(main).queryByRole('article')).toBeNull();
    expect(within(main).queryByRole('progressbar')).toBeNull();
    expect(main).not.toHaveTextContent(/Blink|Slave|Master|2021-04-28|2022-11-15/);
  });

  it('counts the addresses of the plan’s own nodes', async () => {
    const { main, user } = await open();
    const addresses = within(main).getByRole('region', { name: general.checks.vswitch });
    const cidr = within(addresses).getByPlaceholderText('192.168.4.0/24');
    await user.type(cidr, '10.0.0.0/29');
    // A /29 has 4 usable addresses. 400,000 / 25,000 = 16 CU: 3 × 7 CU and 2 coordinators, 5 nodes.
    expect(addresses).toHaveTextContent(/1 address too few for 5 nodes|5 个节点还缺 1 个 IP/);
  });

  it('keeps the steps of a link’s checklist, and says how many it does not show', async () => {
    const { main } = await open(writeChecklist(foreign));
    expect(within(main).getByText(foreignText(2))).toBeVisible();
    expect(within(main).getByDisplayValue('vpc-1')).toBeVisible();
  });
});

it('what a link brought for another product is whole after it was kept and a field was typed', async () => {
  const { store, user } = await renderInPage(<ProvisionView />, {
    plan: ownPlan,
    linkedChecklist: writeChecklist(foreign),
  });
  await user.click(screen.getByRole('button', { name: provisionEn.clusters.keep }));
  await user.type(screen.getByDisplayValue('vpc-1'), '23');
  expect(checklistStoreFor(store).getState().checklist).toEqual({
    ...foreign,
    inputs: { ...foreign.inputs, vpc: 'vpc-123' },
  });
});

it('a VPC that is typed in one panel stands in the other', async () => {
  const { user } = await renderInPage(<ProvisionView />, { plan: planWith(50_000) });
  const panelOf = async (id: string) => {
    const step = document.querySelector<HTMLElement>(`#step-${id}`);
    if (!step) throw new Error(`no step ${id}`);
    const [toggle] = within(step).getAllByRole('button', { expanded: false });
    if (toggle) await user.click(toggle);
    return within(step).getByRole('textbox', { name: provisionEn.panels.stores.vpc });
  };
  await user.type(await panelOf('choose-vpc'), 'vpc-7');
  expect(await panelOf('place-stores')).toHaveValue('vpc-7');
});

it('a link with a checklist can be made for a product without steps', async () => {
  const store = storeOf({ plan: ownPlan });
  const link = await linkWithChecklist(store.getState(), writeChecklist(foreign));
  expect(link).toMatch(/platform=own.*&k=/);
});
