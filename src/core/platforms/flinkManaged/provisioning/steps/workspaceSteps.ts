import {
  type WorkspaceFactId,
  workspaceFacts,
} from '@/core/platforms/flinkManaged/provisioning/facts';
import type { WorkspacePanelId } from '@/core/platforms/flinkManaged/provisioning/panels';
import type { Step } from '@/core/platforms/step';

/** Every step of creating a workspace. Saved checklists and links name steps by these: never renamed, never reused. */
const workspaceStepIds = [
  'ask-price',
  'choose-network',
  'choose-vswitches',
  'reach-stores',
  'prepare-bucket',
  'name-workspace',
  'write-as-code',
  'create-workspace',
  'await-workspace',
] as const;
export type WorkspaceStepId = (typeof workspaceStepIds)[number];

/** What a step may break, or cost. */
export type WorkspaceDanger = 'costs-money' | 'interrupts-jobs';

/** What a step decides for good. */
export type WorkspacePermanent = 'workspace-vpc' | 'workspace-bucket' | 'workspace-name';

/** `allowed` is whoever the account lets order and configure it. */
export type WorkspaceDoer = 'allowed' | 'anyone';

/** A step as it is written down here: its facts by name, its path and phase left to the path that has it. */
export type WrittenStep<Id extends string> = Pick<Step, 'uses' | 'citation'> & {
  readonly id: Id;
  readonly waitsFor: readonly string[];
  readonly by: WorkspaceDoer;
  readonly occasional: boolean;
  readonly danger?: WorkspaceDanger;
  readonly permanent: readonly WorkspacePermanent[];
  readonly panel?: WorkspacePanelId | 'connectors' | 'leaving-figures' | 'workspace-projects';
  readonly facts: readonly WorkspaceFactId[];
};

/** What most steps are. */
export const usual = {
  waitsFor: [],
  by: 'allowed',
  occasional: false,
  permanent: [],
  uses: [],
  facts: [],
} as const;

/** The order in which a workspace is created; the same for a new load and for one that leaves another product. */
export const workspaceSteps: readonly WrittenStep<WorkspaceStepId>[] = [
  {
    ...usual,
    id: 'ask-price',
    uses: ['requiredCu'],
    panel: 'workspace-price',
    citation: workspaceFacts['price-call'],
    facts: ['management', 'prices'],
  },
  {
    ...usual,
    id: 'choose-network',
    permanent: ['workspace-vpc'],
    uses: ['region', 'vpc'],
    panel: 'workspace-network',
    citation: workspaceFacts.activation,
  },
  {
    ...usual,
    id: 'choose-vswitches',
    waitsFor: ['choose-network'],
    panel: 'workspace-vswitches',
    citation: workspaceFacts.activation,
    facts: ['vswitch-addresses'],
  },
  {
    ...usual,
    id: 'reach-stores',
    waitsFor: ['choose-network'],
    uses: ['region', 'vpc'],
    panel: 'workspace-stores',
    citation: workspaceFacts.activation,
  },
  {
    ...usual,
    id: 'prepare-bucket',
    permanent: ['workspace-bucket'],
    uses: ['region', 'bucket'],
    panel: 'workspace-bucket',
    citation: workspaceFacts.activation,
    facts: ['bucket-name'],
  },
  {
    ...usual,
    id: 'name-workspace',
    by: 'anyone',
    permanent: ['workspace-name'],
    uses: ['workspace'],
    panel: 'workspace-name',
    citation: workspaceFacts.activation,
  },
  {
    ...usual,
    id: 'write-as-code',
    waitsFor: ['choose-vswitches', 'prepare-bucket', 'name-workspace'],
    occasional: true,
    danger: 'costs-money',
    uses: ['workspace', 'region', 'vpc', 'bucket', 'requiredCu'],
    panel: 'workspace-texts',
    citation: workspaceFacts.terraform,
    facts: ['ros', 'cost-runs'],
  },
  {
    ...usual,
    id: 'create-workspace',
    waitsFor: ['ask-price', 'choose-vswitches', 'reach-stores', 'prepare-bucket', 'name-workspace'],
    danger: 'costs-money',
    permanent: ['workspace-name', 'workspace-vpc', 'workspace-bucket'],
    uses: ['workspace', 'region', 'vpc', 'bucket', 'requiredCu'],
    citation: workspaceFacts.activation,
    facts: ['management', 'cost-runs'],
  },
  {
    ...usual,
    id: 'await-workspace',
    waitsFor: ['create-workspace'],
    by: 'anyone',
    uses: ['workspace'],
    citation: workspaceFacts.activation,
  },
];

/** The step as the checklist has it, in one path and one of its phases. */
export function stepIn(written: WrittenStep<string>, path: string, phase: string): Step {
  const facts = written.facts.map((fact) => ({ fact, citation: workspaceFacts[fact] }));
  return { ...written, paths: [path], phase, facts };
}
