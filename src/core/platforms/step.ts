import type { Price } from '@/core/quantity/money';
import type { FactId } from './blinkDedicated/facts';
import type { PathId, PhaseId, StepId } from './blinkDedicated/provisioning/steps/stepIds';
import type { Billing, PriceListId, ShapeId } from './platform';
import type { Citation } from './sources';

/** What steps show of the plan and its answer. */
export type PlanValues = {
  /** As typed on the checklist, without blanks around it: the plan knows no region. Empty when not given. */
  readonly region: string;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  /** Machines, and addresses of the vSwitch: Masters and Slaves together. */
  readonly nodeCount: number;
  readonly capacityCu: number;
  readonly requiredCu: number;
  /** Of all projects together. */
  readonly givenCu: number;
  readonly billing: Billing;
  readonly priceList: PriceListId;
  readonly price: Price | null;
  /** CU that each project needs and is given; null is the project of workloads without one. */
  readonly projects: readonly {
    readonly project: string | null;
    readonly requiredCu: number;
    readonly givenCu: number;
  }[];
  /** As typed on the checklist, without blanks around them. Empty when not given. */
  readonly vpc: string;
  /** Its id, or else its block. */
  readonly vswitch: string;
  readonly bucket: string;
};

export type PlanValueName = keyof PlanValues;

/** The plan's values as instructions print them. */
export type StepValues = {
  readonly [Name in keyof PlanValues]: string;
};

/** What a language says of a step. `do` is in order; `remedy` is the way out of a pitfall. */
export type StepWords = {
  readonly title: string;
  readonly do: (v: StepValues) => readonly string[];
  readonly have: (v: StepValues) => readonly string[];
  readonly done: (v: StepValues) => string;
  readonly wrong: readonly {
    readonly what: string;
    readonly why: string;
    readonly remedy: string;
  }[];
};

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
