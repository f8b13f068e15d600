import type { Citation } from '@/core/platforms/sources';
import { type PhaseSteps, plain } from './step';

const activation: Citation = { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' };
const roles: Citation = { sourceId: 'prep-2022', place: 'chapter-3', date: '2022-01-20' };
const ramUsers: Citation = { sourceId: 'prep-2022', place: 'chapter-1', date: '2022-01-20' };

export const roleSteps = {
  'create-role': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['pay-order'],
    by: 'ram-user-allowed',
    citation: roles,
  },
  'write-role-policy': {
    ...plain,
    paths: ['new-cluster'],
    by: 'ram-user-allowed',
    check: 'policy-role',
    citation: roles,
  },
  'attach-role-policies': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['create-role', 'write-role-policy'],
    by: 'ram-user-allowed',
    citation: roles,
  },
  'grant-shared-role': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['buy-shared'],
    by: 'ram-user-allowed',
    check: 'policy-shared',
    citation: roles,
  },
  'check-role': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster', 'shared-mode'],
    waitsFor: ['attach-role-policies', 'grant-shared-role'],
    by: 'ram-user-allowed',
    citation: roles,
  },
  'repair-role': {
    ...plain,
    paths: ['existing-cluster', 'shared-mode'],
    waitsFor: ['check-role'],
    by: 'ram-user-allowed',
    occasional: true,
    danger: 'jobs-lose-stores',
    check: 'policy-repaired-role',
    citation: roles,
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
    citation: activation,
  },
  'await-cluster': {
    ...plain,
    paths: ['new-cluster'],
    waitsFor: ['configure-cluster'],
    citation: activation,
  },
} satisfies PhaseSteps;

export const projectSteps = {
  'create-projects': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster'],
    waitsFor: ['await-cluster', 'take-stock'],
    by: 'main-account',
    uses: ['projects', 'capacityCu', 'givenCu'],
    check: 'projects',
    citation: activation,
  },
  'create-shared-project': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['buy-shared', 'grant-shared-role'],
    by: 'main-account',
    uses: ['projects'],
    citation: activation,
  },
} satisfies PhaseSteps;

const everyPath = ['new-cluster', 'existing-cluster', 'shared-mode'] as const;

export const ramUserSteps = {
  'create-ram-user': {
    ...plain,
    paths: everyPath,
    by: 'ram-user-allowed',
    citation: ramUsers,
  },
  'write-developer-policy': {
    ...plain,
    paths: everyPath,
    waitsFor: ['create-projects', 'create-shared-project'],
    by: 'ram-user-allowed',
    uses: ['projects'],
    check: 'policy-developer',
    citation: ramUsers,
  },
  'attach-developer-policy': {
    ...plain,
    paths: everyPath,
    waitsFor: ['create-ram-user', 'write-developer-policy'],
    by: 'ram-user-allowed',
    citation: ramUsers,
  },
  'hand-over-login': {
    ...plain,
    paths: everyPath,
    waitsFor: ['attach-developer-policy'],
    citation: ramUsers,
  },
} satisfies PhaseSteps;
