import { describe, expect, it } from 'vitest';
import { emptyChecklist, parseChecklist } from '@/core/provisioning/checklist/checklistState';
import { wrongOrderFields } from './orderFields';
import { emptyWorkspace, readWorkspaceOrder } from './workspaceOrder';

const planned = { cu: 100, isSubscription: true };
const tool = { months: [1, 2, 12] };
const { inputs } = emptyChecklist();
const typed = {
  ...inputs,
  region: ' cn-beijing ',
  workspace: {
    ...emptyWorkspace,
    name: ' orders ',
    vpcCidr: '10.0.0.0/16',
    vswitches: [{ id: ' vsw-1 ', zone: 'cn-beijing-i', cidr: '', free: '5' }],
    cu: '1,200',
    billing: 'pay-as-you-go',
    months: '12',
  },
};

describe('readWorkspaceOrder', () => {
  it('has the plan’s figures where nothing is typed', () => {
    expect(readWorkspaceOrder(inputs, planned, tool)).toEqual({
      isCuWrong: false,
      order: {
        name: '',
        region: '',
        vpc: '',
        vpcCidr: '',
        bucket: '',
        createsBucket: false,
        vswitches: [],
        cu: 100,
        isSubscription: true,
        months: 1,
      },
    });
  });

  it('has what is typed, without the blanks around it', () => {
    expect(readWorkspaceOrder(typed, planned, tool).order).toMatchObject({
      name: 'orders',
      region: 'cn-beijing',
      vswitches: [{ id: 'vsw-1', zone: 'cn-beijing-i', cidr: '' }],
      cu: 1_200,
      isSubscription: false,
      months: 12,
    });
  });

  it.each(['0', '2.5', 'many', '-1'])('says that %j are no CU, and keeps the plan’s', (cu) => {
    const wrong = { ...typed, workspace: { ...typed.workspace, cu } };
    const { isCuWrong, order } = readWorkspaceOrder(wrong, planned, tool);
    expect([isCuWrong, order.cu]).toEqual([true, 100]);
  });

  it('is of a month where the typed months cannot be ordered', () => {
    const wrong = { ...typed, workspace: { ...typed.workspace, months: '5' } };
    expect(readWorkspaceOrder(wrong, planned, tool).order.months).toBe(1);
  });
});

describe('wrongOrderFields', () => {
  const panels = [
    { kind: 'workspace-name', rules: { longest: 60 } },
    { kind: 'workspace-network', rules: { blocks: ['10.0.0.0/8'] } },
    { kind: 'workspace-vswitches', rules: { fewest: 2, most: 3 } },
  ] as const;
  const wrong = (change: Partial<typeof typed>) => {
    const all = { ...typed, ...change };
    return wrongOrderFields(readWorkspaceOrder(all, planned, tool).order, all, panels);
  };

  it('finds nothing in a good order, nor in an empty one', () => {
    expect(wrong({})).toEqual([]);
    expect(
      wrongOrderFields(readWorkspaceOrder(inputs, planned, tool).order, inputs, panels),
    ).toEqual([]);
  });

  it('names each field that breaks a rule', () => {
    expect(
      wrong({
        region: 'Peking',
        bucket: { ...inputs.bucket, name: 'A_' },
        workspace: {
          ...typed.workspace,
          name: 'Orders',
          vpcCidr: '11.0.0.0/8',
          vswitches: [{ id: '', zone: '', cidr: '', free: '' }],
        },
      }).toSorted(),
    ).toEqual(['bucket', 'name', 'region', 'vpc', 'vswitches']);
  });
});

it('a checklist without a workspace is written as before, and one with a workspace is read whole', () => {
  expect(JSON.stringify(emptyChecklist())).not.toMatch(/workspace|connectors|versioning/);
  const reading = parseChecklist({ inputs: { workspace: { name: 'a' }, connectors: {} } });
  expect(reading.ok && reading.checklist.inputs.workspace).toEqual({
    ...emptyWorkspace,
    name: 'a',
  });
  expect(reading.ok && reading.checklist.inputs.connectors).toEqual({ used: [], others: '' });
});
