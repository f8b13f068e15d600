import { workspaceFacts } from '@/core/platforms/flinkManaged/provisioning/facts';
import type { Step } from '@/core/platforms/step';
import {
  stepIn,
  usual,
  type WorkspaceStepId,
  type WrittenStep,
  workspaceSteps,
} from './workspaceSteps';

export const newWorkspacePath = 'new-workspace';

export const phaseIds = ['price', 'network', 'bucket', 'workspace', 'projects', 'operate'] as const;
export type WorkspacePhaseId = (typeof phaseIds)[number];

/** Steps that a workspace for a load of its own has beside those of every workspace. */
const ownStepIds = [
  'check-quota',
  'divide-projects',
  'add-members',
  'try-restart',
  'watch-costs',
] as const;
export type OwnStepId = (typeof ownStepIds)[number];

const phases: Readonly<Record<WorkspaceStepId | OwnStepId, WorkspacePhaseId>> = {
  'ask-price': 'price',
  'check-quota': 'price',
  'choose-network': 'network',
  'choose-vswitches': 'network',
  'reach-stores': 'network',
  'prepare-bucket': 'bucket',
  'name-workspace': 'workspace',
  'write-as-code': 'workspace',
  'create-workspace': 'workspace',
  'await-workspace': 'workspace',
  'divide-projects': 'projects',
  'add-members': 'projects',
  'try-restart': 'operate',
  'watch-costs': 'operate',
};

const quota: WrittenStep<OwnStepId> = {
  ...usual,
  id: 'check-quota',
  occasional: true,
  uses: ['requiredCu'],
  citation: workspaceFacts.quota,
};

const afterwards: readonly WrittenStep<OwnStepId>[] = [
  {
    ...usual,
    id: 'divide-projects',
    waitsFor: ['await-workspace'],
    uses: ['workspace', 'projects'],
    panel: 'workspace-projects',
    citation: workspaceFacts.activation,
  },
  { ...usual, id: 'add-members', waitsFor: ['await-workspace'] },
  {
    ...usual,
    id: 'try-restart',
    waitsFor: ['divide-projects'],
    by: 'anyone',
    uses: ['billing'],
    citation: workspaceFacts['start-risk'],
  },
  {
    ...usual,
    id: 'watch-costs',
    waitsFor: ['await-workspace'],
    by: 'anyone',
    citation: workspaceFacts['cost-runs'],
    facts: ['unpaid-release'],
  },
];

const [price, ...others] = workspaceSteps;

/** Every step in order. */
export const steps: readonly Step[] = [
  ...(price ? [price] : []),
  quota,
  ...others,
  ...afterwards,
].map((step) => stepIn(step, newWorkspacePath, phases[step.id]));
