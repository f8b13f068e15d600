import type { Citation } from '@/core/platforms/sources';
import { type PhaseSteps, plain } from './step';

const newest: Citation = { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' };
const notice: Citation = { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' };
const changes: Citation = { sourceId: 'sc-git', place: 'scaling', date: '2020-09' };

export const availabilitySteps = {
  'check-availability': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster', 'shared-mode'],
    citation: notice,
  },
  'take-stock': {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['check-availability'],
    uses: ['slave', 'slaveCount', 'master', 'masterCount', 'capacityCu', 'requiredCu'],
    check: 'stock',
    citation: changes,
  },
} satisfies PhaseSteps;

export const activateSteps = {
  'fill-order': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['check-availability'],
    by: 'main-account',
    permanent: ['region', 'slave-shape', 'master-count', 'billing-method'],
    uses: [
      'region',
      'master',
      'masterCount',
      'slave',
      'slaveCount',
      'billing',
      'priceList',
      'price',
    ],
    citation: newest,
  },
  'pay-order': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['fill-order'],
    by: 'main-account',
    uses: ['billing', 'priceList', 'price'],
    citation: newest,
  },
  'buy-shared': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['check-availability'],
    by: 'main-account',
    permanent: ['region'],
    uses: ['region', 'requiredCu'],
    citation: newest,
  },
} satisfies PhaseSteps;

export const networkSteps = {
  'choose-vpc': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    uses: ['region', 'nodeCount', 'slave', 'master', 'vpc'],
    check: 'vpc',
    citation: newest,
  },
  'size-vswitch': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['choose-vpc'],
    by: 'ram-user-allowed',
    permanent: ['zone'],
    uses: ['nodeCount', 'masterCount', 'slaveCount', 'vpc', 'vswitch'],
    check: 'vswitch',
    citation: newest,
  },
  'keep-network-parts': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    danger: 'creation-fails',
    citation: newest,
  },
  'place-stores': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    waitsFor: ['choose-vpc'],
    by: 'ram-user-allowed',
    uses: ['region', 'vpc'],
    check: 'stores',
    citation: newest,
  },
} satisfies PhaseSteps;

export const bucketSteps = {
  'choose-bucket': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    permanent: ['storage-class', 'bucket-region'],
    uses: ['region', 'bucket'],
    check: 'bucket',
    citation: newest,
  },
} satisfies PhaseSteps;
