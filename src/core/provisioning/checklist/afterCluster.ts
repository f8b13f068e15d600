import type { Citation } from '@/core/platforms/sources';
import { type PhaseSteps, plain } from './step';

const versions: Citation = { sourceId: 'prep-2019', place: 'chapter-7', date: '2019-10-29' };
const consoleGuide: Citation = { sourceId: 'prep-2019', place: 'chapter-1', date: '2019-10-29' };
const roles: Citation = { sourceId: 'prep-2022', place: 'chapter-3', date: '2022-01-20' };
const changes: Citation = { sourceId: 'sc-git', place: 'scaling', date: '2020-09' };
const notice: Citation = { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' };

const dedicated = ['new-cluster', 'existing-cluster'] as const;

export const versionSteps = {
  'install-version': {
    ...plain,
    paths: dedicated,
    waitsFor: ['await-cluster'],
    by: 'ram-user-allowed',
    check: 'versions',
    citation: versions,
  },
  'set-current-version': {
    ...plain,
    paths: dedicated,
    waitsFor: ['install-version'],
    by: 'ram-user-allowed',
    citation: versions,
  },
  'switch-job-version': {
    ...plain,
    paths: dedicated,
    waitsFor: ['install-version'],
    by: 'ram-user-allowed',
    occasional: true,
    citation: versions,
  },
  'uninstall-version': {
    ...plain,
    paths: ['existing-cluster'],
    by: 'ram-user-allowed',
    occasional: true,
    check: 'versions',
    citation: versions,
  },
  'look-up-error': {
    ...plain,
    paths: ['new-cluster', 'existing-cluster', 'shared-mode'],
    occasional: true,
    check: 'errors',
    citation: versions,
  },
} satisfies PhaseSteps;

export const operateSteps = {
  'allow-addresses': {
    ...plain,
    paths: dedicated,
    waitsFor: ['await-cluster', 'take-stock'],
    by: 'ram-user-allowed',
    uses: ['nodeCount'],
    citation: changes,
  },
  'narrow-role': {
    ...plain,
    paths: dedicated,
    waitsFor: ['await-cluster', 'check-role'],
    by: 'ram-user-allowed',
    check: 'policy-narrow-role',
    citation: roles,
  },
  'scale-out': {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['take-stock'],
    by: 'main-account',
    occasional: true,
    uses: ['slave', 'slaveCount', 'master', 'nodeCount', 'capacityCu'],
    check: 'vswitch',
    citation: changes,
  },
  'scale-in': {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['take-stock'],
    by: 'main-account',
    occasional: true,
    uses: ['slave', 'slaveCount', 'capacityCu', 'requiredCu'],
    citation: changes,
  },
  'change-masters': {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['take-stock'],
    by: 'main-account',
    occasional: true,
    uses: ['master', 'masterCount', 'capacityCu', 'billing'],
    citation: changes,
  },
  renew: {
    ...plain,
    paths: ['existing-cluster'],
    waitsFor: ['take-stock'],
    by: 'main-account',
    uses: ['billing', 'priceList', 'price'],
    citation: notice,
  },
  'scale-shared': {
    ...plain,
    paths: ['shared-mode'],
    waitsFor: ['create-shared-project'],
    by: 'main-account',
    occasional: true,
    uses: ['requiredCu'],
    citation: consoleGuide,
  },
} satisfies PhaseSteps;
