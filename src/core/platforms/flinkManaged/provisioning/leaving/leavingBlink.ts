import { workspaceFacts } from '@/core/platforms/flinkManaged/provisioning/facts';
import { workspacePanels } from '@/core/platforms/flinkManaged/provisioning/panels';
import {
  stepIn,
  usual,
  type WrittenStep,
  workspaceSteps,
} from '@/core/platforms/flinkManaged/provisioning/steps/workspaceSteps';
import type { Panel, ProvisioningPath } from '@/core/platforms/provisioning';
import type { Step } from '@/core/platforms/step';
import { connectors } from './connectors';

/*
 * The way from Blink, dedicated or shared, to fully managed Flink: official where the provider's plan was readable, our
 * own advice where a step has no citation. Both products of Blink have it beside paths of their own.
 */

export const leavingPath: ProvisioningPath = {
  id: 'leaving-blink',
  isRunning: false,
  isLeaving: true,
};

export const leavingPhaseIds = [
  'leaving-inventory',
  'leaving-jobs',
  'leaving-workspace',
  'leaving-move',
] as const;
export type LeavingPhaseId = (typeof leavingPhaseIds)[number];

/** Saved checklists and links name steps by these: never renamed, never reused. */
const leavingStepIds = [
  'list-online-jobs',
  'check-connectors',
  'agree-cold-start',
  'remove-state-backend',
  'size-workspace',
  'grant-again',
  'test-jobs',
  'run-side-by-side',
  'cut-over',
  'release-old',
] as const;
export type LeavingStepId = (typeof leavingStepIds)[number];

const inventory: readonly WrittenStep<LeavingStepId>[] = [
  {
    ...usual,
    id: 'list-online-jobs',
    by: 'anyone',
    uses: ['projects'],
    citation: workspaceFacts.leaving,
  },
  {
    ...usual,
    id: 'check-connectors',
    waitsFor: ['list-online-jobs'],
    by: 'anyone',
    panel: 'connectors',
    citation: workspaceFacts.leaving,
    facts: ['connectors', 'tablestore', 'elasticsearch'],
  },
];

const jobs: readonly WrittenStep<LeavingStepId>[] = [
  {
    ...usual,
    id: 'agree-cold-start',
    waitsFor: ['list-online-jobs'],
    by: 'anyone',
    citation: workspaceFacts.leaving,
  },
  {
    ...usual,
    id: 'remove-state-backend',
    waitsFor: ['list-online-jobs'],
    by: 'anyone',
    citation: workspaceFacts.leaving,
  },
];

const size: WrittenStep<LeavingStepId> = {
  ...usual,
  id: 'size-workspace',
  waitsFor: ['list-online-jobs'],
  by: 'anyone',
  uses: ['requiredCu'],
  panel: 'leaving-figures',
  citation: workspaceFacts.leaving,
  facts: ['throughput', 'management'],
};

const grant: WrittenStep<LeavingStepId> = {
  ...usual,
  id: 'grant-again',
  waitsFor: ['await-workspace'],
  citation: workspaceFacts.leaving,
};

const move: readonly WrittenStep<LeavingStepId>[] = [
  {
    ...usual,
    id: 'test-jobs',
    waitsFor: ['check-connectors', 'remove-state-backend', 'await-workspace', 'grant-again'],
  },
  { ...usual, id: 'run-side-by-side', waitsFor: ['test-jobs'] },
  {
    ...usual,
    id: 'cut-over',
    waitsFor: ['agree-cold-start', 'run-side-by-side'],
    danger: 'interrupts-jobs',
    citation: workspaceFacts.leaving,
  },
  {
    ...usual,
    id: 'release-old',
    waitsFor: ['cut-over'],
    facts: ['short-renewals', 'expired-release'],
  },
];

/** Every step of the path in order. */
export const leavingSteps: readonly Step[] = [
  ...inPhase('leaving-inventory', inventory),
  ...inPhase('leaving-jobs', jobs),
  ...inPhase('leaving-workspace', [size, ...workspaceSteps, grant]),
  ...inPhase('leaving-move', move),
];

export const leavingPanels = {
  ...workspacePanels,
  connectors: { kind: 'connectors', connectors },
  'leaving-figures': { kind: 'leaving' },
} as const satisfies Readonly<Record<string, Panel>>;

function inPhase(phase: LeavingPhaseId, written: readonly WrittenStep<string>[]): readonly Step[] {
  return written.map((step) => stepIn(step, leavingPath.id, phase));
}
