import type { FactId } from '@/core/platforms/blinkDedicated/facts';
import type { Step } from '@/core/platforms/step';
import type { PathId, StepId } from './stepIds';

/** Who may do a step. `main-account` also stands where the sources name nobody but it for an order;
 *  `ram-user-allowed` is the main account or a RAM user that it gave the right to. */
export type Doer = 'main-account' | 'ram-user-allowed' | 'anyone';

/** What a step may break. */
export type Danger =
  /** Until the role is there again with its policies, running jobs may fail to read and write their stores. */
  | 'jobs-lose-stores'
  /** Without the service's security group or interfaces a cluster cannot be created. */
  | 'creation-fails';

/** What a step decides for good. */
export type Permanent =
  | 'region'
  | 'slave-shape'
  | 'master-count'
  | 'billing-method'
  | 'zone'
  | 'storage-class'
  | 'bucket-region';

/** The panels that steps carry. */
export type PanelId =
  | 'stock'
  | 'vpc'
  | 'vswitch'
  | 'bucket'
  | 'stores'
  | 'projects'
  | 'policy-developer'
  | 'policy-role'
  | 'policy-narrow-role'
  | 'policy-repaired-role'
  | 'policy-shared'
  | 'versions'
  | 'errors';

/** A step as the files of the phases write it: facts are given by name alone. */
export type StepFacts = Pick<Step, 'occasional' | 'uses' | 'citation'> & {
  readonly paths: readonly PathId[];
  readonly waitsFor: readonly StepId[];
  readonly by: Doer;
  readonly danger?: Danger;
  readonly permanent: readonly Permanent[];
  readonly panel?: PanelId;
  readonly facts: readonly FactId[];
};

/** The steps of one phase, each by its id. */
export type PhaseSteps = Readonly<Partial<Record<StepId, StepFacts>>>;

/** What most steps are: done once, by anyone, showing nothing of the plan. */
export const plain = {
  waitsFor: [],
  by: 'anyone',
  occasional: false,
  permanent: [],
  uses: [],
  facts: [],
} as const satisfies Partial<StepFacts>;
