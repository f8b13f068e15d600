import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import type { Option } from '@/core/sizing/result';
import { type ChecklistInputs, emptyChecklist } from './checklistState';
import { planValuesOf } from './planValues';
import { formatStepValues, type StepFormats } from './stepValues';

const plan: Plan = {
  version: 1,
  platform: 'blink-dedicated',
  workloads: [{ qps: 1, complexity: 'simple' }],
  headroomPercent: 0,
  spareSlaves: 0,
  masterCount: 3,
  priceList: 'intl-tokyo-2020-11',
  billing: 'subscription',
};
const option: Option = {
  kind: 'machines',
  slave: '24c96g',
  slaveCount: 1200,
  master: '24c96g',
  masterCount: 3,
  capacityCu: 25_200,
  unusedCu: 200,
  stepCu: 21,
  nodeCount: 1203,
  price: null,
};
const demand = (projects: number) => ({
  cu: 25_000,
  requiredCu: 25_000,
  lowRequiredCu: 25_000,
  middleRequiredCu: 25_000,
  highRequiredCu: 25_000,
  peakCu: 25_000,
  recordsPerSecond: 0,
  projects: Array.from({ length: projects }, (_, i) => ({
    project: i === 0 ? null : `p${i}`,
    peakCu: i,
    requiredCu: i,
  })),
});
const formats: StepFormats = {
  number: (value) => value.toLocaleString('en'),
  shape: (id) => `shape ${id}`,
  price: ({ amount }) => `${amount}`,
  noPrice: 'no price',
  noRegion: 'no region',
  billings: { subscription: 'monthly', 'pay-as-you-go': 'hourly' },
  priceLists: {
    'cn-2020-10': '1',
    'cn-2019-02': '2',
    'intl-tokyo-2020-11': 'Tokyo',
    'intl-kuala-lumpur-2020-11': '4',
    'intl-frankfurt-2020-11': '5',
  },
  project: (name, cu) => `${name ?? 'rest'} ${cu}`,
  list: (items) => items.join(', '),
  more: (count) => `${count} more`,
};
const print = (projects: number, region: string, more: Partial<ChecklistInputs> = {}) => {
  const inputs = { ...emptyChecklist().inputs, region, ...more };
  return formatStepValues(planValuesOf(plan, demand(projects), option, inputs), formats);
};

describe('the plan’s values in instructions', () => {
  it('are printed as the language prints them', () => {
    expect(print(2, ' cn-beijing ')).toEqual({
      region: 'cn-beijing',
      slave: 'shape 24c96g',
      slaveCount: '1,200',
      master: 'shape 24c96g',
      masterCount: '3',
      nodeCount: '1,203',
      capacityCu: '25,200',
      requiredCu: '25,000',
      givenCu: '1',
      vpc: 'no region',
      vswitch: 'no region',
      bucket: 'no region',
      workspace: 'no region',
      billing: 'monthly',
      priceList: 'Tokyo',
      price: 'no price',
      projects: 'rest 0, p1 1',
    });
  });

  it('are what was typed on the checklist: VPC, vSwitch, bucket and the CU of projects', () => {
    const { inputs } = emptyChecklist();
    const typed = {
      vpc: ' vpc-1 ',
      vswitch: { ...inputs.vswitch, cidr: '10.0.0.0/24' },
      bucket: { ...inputs.bucket, name: 'udf' },
      projects: [{ project: '', cu: '12' }],
    };
    // The plan of these tests has one project: work without one, which needs 1 CU.
    expect(print(1, '', typed)).toMatchObject({
      vpc: 'vpc-1',
      vswitch: '10.0.0.0/24',
      bucket: 'udf',
      projects: 'rest 12',
      givenCu: '12',
    });
    const named = { ...typed, vswitch: { ...typed.vswitch, id: 'vsw-1' } };
    expect(print(1, '', named).vswitch).toBe('vsw-1');
    expect(print(1, '', { projects: [{ project: '', cu: 'x' }] }).projects).toBe('rest 0');
  });

  it('say when the region is not given, and name eight projects of many', () => {
    expect(print(8, ' ').region).toBe('no region');
    expect(print(8, '').projects).not.toContain('more');
    expect(print(30, '').projects).toMatch(/^rest 0, .*p7 7, 22 more$/);
  });
});
