import type { FactId } from '@/core/platforms/blinkDedicated/facts';
import type { Citation } from '@/core/platforms/sources';
import type { PlanValueName } from './planValues';
import type { PathId, PhaseId, StepId } from './stepIds';

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

/** The check that a step carries on screen. */
export type CheckPanel =
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

/** One thing to tick. Its sentences are in `words/provision/`, by id. */
export type Step = {
  readonly id: StepId;
  readonly phase: PhaseId;
  readonly paths: readonly PathId[];
  /** Steps that come before, in whichever path has both. */
  readonly waitsFor: readonly StepId[];
  readonly by: Doer;
  /** Done only when there is cause: untouched, it leaves nothing unfinished. */
  readonly occasional: boolean;
  readonly danger?: Danger;
  readonly permanent: readonly Permanent[];
  /** Values of the plan that its instructions show; when one changes, a done step is stale. */
  readonly uses: readonly PlanValueName[];
  readonly check?: CheckPanel;
  /** Where the procedure stands. */
  readonly citation: Citation;
  /** What it says beside that stands elsewhere. */
  readonly facts: readonly FactId[];
};

export type StepFacts = Omit<Step, 'id' | 'phase'>;

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
