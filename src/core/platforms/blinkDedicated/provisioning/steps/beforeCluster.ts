import { facts } from '@/core/platforms/blinkDedicated/facts';
import { type PhaseSteps, plain } from './stepFacts';

export const availabilitySteps = {
  'check-availability': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster', 'shared-mode'],
    citation: facts['orders-limited'],
    facts: ['shared-off-sale', 'no-new-purchases'],
  },
  'take-stock': {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['check-availability'],
    uses: ['slave', 'slaveCount', 'master', 'masterCount', 'capacityCu', 'requiredCu'],
    panel: 'stock',
    citation: facts.console,
    facts: ['slave-shape-fixed', 'master-ceiling'],
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
    citation: facts.activation,
    facts: ['master-count', 'slave-shape-fixed', 'billing-fixed', 'scaling-step'],
  },
  'pay-order': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['fill-order'],
    by: 'main-account',
    uses: ['billing', 'priceList', 'price'],
    citation: facts.activation,
    facts: ['entry-balance', 'billing-fixed', 'orders-limited'],
  },
  'buy-shared': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['check-availability'],
    by: 'main-account',
    permanent: ['region'],
    uses: ['region', 'requiredCu'],
    citation: facts.activation,
    facts: ['shared-minimum', 'shared-without-udx'],
  },
} satisfies PhaseSteps;

export const networkSteps = {
  'choose-vpc': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    uses: ['region', 'nodeCount', 'slave', 'master', 'vpc'],
    panel: 'vpc',
    citation: facts.activation,
  },
  'size-vswitch': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['choose-vpc'],
    by: 'ram-user-allowed',
    permanent: ['zone'],
    uses: ['nodeCount', 'masterCount', 'slaveCount', 'vpc', 'vswitch'],
    panel: 'vswitch',
    citation: facts.activation,
    facts: ['vswitch-addresses', 'new-vswitch', 'zone-fixed'],
  },
  'keep-network-parts': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    danger: 'creation-fails',
    citation: facts.activation,
  },
  'place-stores': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    waitsFor: ['choose-vpc'],
    by: 'ram-user-allowed',
    uses: ['region', 'vpc'],
    panel: 'stores',
    citation: facts.activation,
  },
} satisfies PhaseSteps;

export const bucketSteps = {
  'choose-bucket': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    permanent: ['storage-class', 'bucket-region'],
    uses: ['region', 'bucket'],
    panel: 'bucket',
    citation: facts.activation,
    facts: ['bucket-name'],
  },
} satisfies PhaseSteps;
