import type { PlanValues } from '@/core/platforms/step';

/** The values of one plan, as its steps show them. */
export const planValues: PlanValues = {
  region: 'cn-hangzhou',
  slave: '8c32g',
  slaveCount: 11,
  master: '4c16g',
  masterCount: 3,
  nodeCount: 14,
  capacityCu: 66,
  requiredCu: 58,
  givenCu: 58,
  billing: 'subscription',
  priceList: 'cn-2020-10',
  price: { amount: 18500, currency: 'CNY', per: 'month' },
  projects: [{ project: 'core', requiredCu: 58, givenCu: 58 }],
  vpc: 'vpc-1',
  vswitch: '',
  bucket: '',
  workspace: '',
};
