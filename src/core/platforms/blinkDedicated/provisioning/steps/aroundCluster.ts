import { facts } from '@/core/platforms/blinkDedicated/facts';
import { type PhaseSteps, plain } from './stepFacts';

export const roleSteps = {
  'create-role': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['pay-order'],
    by: 'ram-user-allowed',
    citation: facts['service-role'],
  },
  'write-role-policy': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    panel: 'policy-role',
    citation: facts['service-role'],
  },
  'attach-role-policies': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['create-role', 'write-role-policy'],
    by: 'ram-user-allowed',
    citation: facts['service-role'],
  },
  'grant-shared-role': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['buy-shared'],
    by: 'ram-user-allowed',
    panel: 'policy-shared',
    citation: facts['service-role'],
  },
  'check-role': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster', 'shared-mode'],
    waitsFor: ['attach-role-policies', 'grant-shared-role'],
    by: 'ram-user-allowed',
    citation: facts['service-role'],
  },
  'repair-role': {
    ...plain,
    paths: ['existing-cluster', 'shared-mode'],
    waitsFor: ['check-role'],
    by: 'ram-user-allowed',
    occasional: true,
    danger: 'jobs-lose-stores',
    panel: 'policy-repaired-role',
    citation: facts['service-role'],
  },
} satisfies PhaseSteps;

export const clusterSteps = {
  'configure-cluster': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: [
      'pay-order',
      'choose-vpc',
      'size-vswitch',
      'keep-network-parts',
      'choose-bucket',
      'check-role',
    ],
    by: 'main-account',
    permanent: ['zone'],
    uses: ['region', 'nodeCount', 'bucket', 'vpc', 'vswitch'],
    citation: facts.activation,
    facts: ['zone-fixed'],
  },
  'await-cluster': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['configure-cluster'],
    citation: facts.activation,
  },
} satisfies PhaseSteps;

export const projectSteps = {
  'create-projects': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    waitsFor: ['await-cluster', 'take-stock'],
    by: 'main-account',
    uses: ['projects', 'capacityCu', 'givenCu'],
    panel: 'projects',
    citation: facts.activation,
  },
  'create-shared-project': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['buy-shared', 'grant-shared-role'],
    by: 'main-account',
    uses: ['projects'],
    citation: facts.activation,
  },
} satisfies PhaseSteps;

const everyPath = ['new-cluster', 'existing-cluster', 'shared-mode'] as const;

export const ramUserSteps = {
  'create-ram-user': {
    ...plain,
    paths: everyPath,
    by: 'ram-user-allowed',
    citation: facts['ram-users'],
  },
  'write-developer-policy': {
    ...plain,
    paths: everyPath,
    waitsFor: ['create-projects', 'create-shared-project'],
    by: 'ram-user-allowed',
    uses: ['projects'],
    panel: 'policy-developer',
    citation: facts['ram-users'],
    facts: ['pass-role-error'],
  },
  'attach-developer-policy': {
    ...plain,
    paths: everyPath,
    waitsFor: ['create-ram-user', 'write-developer-policy'],
    by: 'ram-user-allowed',
    citation: facts['ram-users'],
  },
  'hand-over-login': {
    ...plain,
    paths: everyPath,
    waitsFor: ['attach-developer-policy'],
    citation: facts['ram-users'],
  },
} satisfies PhaseSteps;
