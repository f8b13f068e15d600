import {
  leavingPanels,
  leavingPath,
  leavingPhaseIds,
  leavingSteps,
} from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import type { Panel, Provisioning } from '@/core/platforms/provisioning';
import { checkCeiling, checkStock } from './checks/stock';
import { messageReader } from './errors/messageReader';
import { reasonOf } from './policies/actionReasons';
import { developerPolicy } from './policies/developerPolicy';
import { roleOffers, sharedOffers } from './policies/policyOffers';
import type { PanelId } from './steps/stepFacts';
import { phaseIds } from './steps/stepIds';
import { steps } from './steps/steps';
import { versionPlanner } from './versions/versionPlanner';

const panels: Readonly<Record<PanelId, Panel>> = {
  stock: { kind: 'stock' },
  vpc: { kind: 'vpc' },
  vswitch: { kind: 'vswitch' },
  bucket: {
    kind: 'bucket',
    rules: { asksAccess: true, asksVersions: false, keptDirectories: [] },
  },
  stores: { kind: 'stores', ofNodes: true },
  projects: { kind: 'projects' },
  'policy-developer': { kind: 'developer-policy' },
  'policy-role': { kind: 'policies', offersOn: () => roleOffers, opensOn: 'before-creation' },
  'policy-narrow-role': {
    kind: 'policies',
    offersOn: () => roleOffers,
    opensOn: 'after-creation',
  },
  'policy-repaired-role': {
    kind: 'policies',
    offersOn: (path) => (path === 'shared-mode' ? sharedOffers : roleOffers),
    opensOn: 'after-creation',
  },
  'policy-shared': { kind: 'policies', offersOn: () => sharedOffers, opensOn: 'shared' },
  versions: { kind: 'versions' },
  errors: { kind: 'messages' },
};

/** Provisioning of Realtime Compute's dedicated Blink clusters, and of what is left of its shared mode. */
export const provisioning: Provisioning = {
  paths: [
    { id: 'new-cluster', isRunning: false },
    { id: 'existing-cluster', isRunning: true },
    { id: 'shared-mode', isRunning: false },
    leavingPath,
  ],
  phases: [...phaseIds, ...leavingPhaseIds],
  steps: [...steps, ...leavingSteps],
  panels: { ...panels, ...leavingPanels },
  stock: { check: checkStock, ceiling: checkCeiling },
  versions: versionPlanner,
  messages: messageReader,
  developerPolicy,
  reasonOf,
};
