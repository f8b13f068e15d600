import type { MessageReader, MessagesWords } from './messageReader';
import type { Platform, ShapeId } from './platform';
import type { Place, SourceId } from './sources';
import type { PlanValueName, Step, StepWords } from './step';
import type { VersionPlanner, VersionsWords } from './versionPlanner';
import type {
  BucketRules,
  Connector,
  WorkspaceAddressRules,
  WorkspaceNameRules,
  WorkspaceNetworkRules,
  WorkspaceTextTool,
} from './workspace';
import type { WorkspaceWords } from './workspaceWords';

/*
 * What a platform may offer for preparing and operating its clusters. All of it is data and functions of one product;
 * the checklist, and the checks that fit any product, are in the room of provisioning.
 */

/** What one product knows of its provisioning. */
export type Provisioning = {
  /** The ways through the checklist. The first is that of a checklist whose path is not among them. */
  readonly paths: readonly [ProvisioningPath, ...ProvisioningPath[]];
  /** In the order in which every path goes through them. */
  readonly phases: readonly string[];
  /** Every step, in order. */
  readonly steps: readonly Step[];
  /** What stands in the panel of a step, by the name that steps give it. */
  readonly panels: Readonly<Record<string, Panel>>;
  /** Compares a cluster that runs with the plan's. */
  readonly stock?: StockTool;
  readonly versions?: VersionPlanner;
  readonly messages?: MessageReader;
  readonly developerPolicy?: (input: DeveloperPolicyInput) => DeveloperPolicy;
  /** What an action of a policy is for; undefined for one that no policy of the product has. */
  readonly reasonOf?: (action: string) => string | undefined;
};

export type ProvisioningPath = {
  readonly id: string;
  /** Whether its cluster runs already, so that only what comes anew is counted. */
  readonly isRunning: boolean;
  /** Whether it leads away from the product, to the one that follows it. */
  readonly isLeaving?: true;
};

export type Panel =
  | { readonly kind: PanelKind }
  /** Policies to attach, of which one is shown at a time; `opensOn` is the first to be seen. */
  | {
      readonly kind: 'policies';
      readonly offersOn: (path: string) => readonly [PolicyOffer, ...PolicyOffer[]];
      readonly opensOn: string;
    }
  | { readonly kind: 'bucket'; readonly rules: BucketRules }
  /** Whether a store must be in the security group of the cluster, and has a whitelist of its nodes' addresses. */
  | { readonly kind: 'stores'; readonly ofNodes: boolean }
  | { readonly kind: 'workspace-name'; readonly rules: WorkspaceNameRules }
  | { readonly kind: 'workspace-network'; readonly rules: WorkspaceNetworkRules }
  | { readonly kind: 'workspace-vswitches'; readonly rules: WorkspaceAddressRules }
  | { readonly kind: 'connectors'; readonly connectors: readonly Connector[] }
  /** Texts that create the workspace, or those of them that are named. */
  | {
      readonly kind: 'workspace-texts';
      readonly tool: WorkspaceTextTool;
      readonly shows: readonly string[];
    };

/** What is the same for every product that has it. */
export type PanelKind =
  | 'vpc'
  | 'vswitch'
  | 'projects'
  | 'stock'
  | 'versions'
  | 'messages'
  | 'developer-policy'
  /** The way to what leaving the product costs. */
  | 'leaving';

/** A policy that the service needs. */
export type PolicyOffer = {
  readonly id: string;
  /** As the console knows it. */
  readonly name: string;
  readonly policy: Policy;
  /** Whether the account writes it, so that its length is limited; the provider writes the others. */
  readonly isCustom: boolean;
};

/** A policy of Alibaba Cloud's access control (RAM). */
export type Policy = { readonly Version: '1'; readonly Statement: readonly Statement[] };

export type Statement = {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Effect: 'Allow' | 'Deny';
};

export type DeveloperPolicyInput = {
  readonly projects: 'all' | readonly string[];
  /** `role` lets the user hand over the service's own role only, `any` every role. */
  readonly passRole: 'any' | 'role';
  /** 16 digits; empty or `*` for any account. Only read with `passRole: 'role'`. */
  readonly accountId: string;
};

export type DeveloperPolicy =
  | { readonly ok: true; readonly name: string; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly DeveloperPolicyProblem[] };

export type DeveloperPolicyProblem =
  | { readonly code: 'no-projects' }
  | {
      readonly code: 'bad-project-name';
      readonly index: number;
      readonly name: string;
      readonly reason: ProjectNameCode;
    }
  | { readonly code: 'bad-account-id'; readonly accountId: string };

export type ProjectNameCode =
  | 'empty'
  | 'wildcard'
  | 'colon'
  | 'quote'
  | 'blank'
  | 'backslash'
  | 'twice';

/** A cluster that runs, as far as somebody said. */
export type RunningCluster = {
  readonly worker: ShapeId | undefined;
  readonly workerCount: number | undefined;
  readonly coordinator: ShapeId | undefined;
  readonly coordinatorCount: number | undefined;
};

/** The cluster that the plan asks for. */
export type TargetCluster = {
  readonly worker: ShapeId;
  readonly workerCount: number;
  readonly coordinator: ShapeId;
  readonly coordinatorCount: number;
  readonly capacityCu: number;
};

export type StockProblem =
  /** The workers have one shape, fixed at purchase. */
  | { readonly code: 'other-worker'; readonly running: ShapeId; readonly planned: ShapeId }
  | { readonly code: 'other-coordinator-count'; readonly running: number; readonly planned: number }
  | CeilingProblem;

/** The coordinators do not manage so large a cluster: they change before workers are added. */
export type CeilingProblem = {
  readonly code: 'above-ceiling';
  readonly capacityCu: number;
  readonly coordinator: ShapeId;
  readonly ceilingCu: number;
  /** The smallest shape that does. */
  readonly needed: ShapeId;
};

export type StockCheck = {
  /** Above zero to add, below zero to remove; undefined while it is not known what runs, or of another shape. */
  readonly workerChange: number | undefined;
  /** Machines that come anew, each with an address of its own: workers that are added, and coordinators of another shape. */
  readonly newNodes: number | undefined;
  readonly problems: readonly StockProblem[];
};

export type StockTool = {
  /** What leads from the cluster that runs to the plan's. */
  readonly check: (
    platform: Platform,
    running: RunningCluster,
    target: TargetCluster,
  ) => StockCheck;
  /** Whether coordinators of this shape manage so large a cluster. */
  readonly ceiling: (
    platform: Platform,
    coordinator: ShapeId,
    capacityCu: number,
  ) => CeilingProblem | undefined;
};

/** What a language says of one product's provisioning, by the names that its data have. */
export type ProvisioningWords = {
  readonly paths: Named<{ readonly name: string; readonly hint: string; readonly notice: string }>;
  readonly phases: Named<string>;
  readonly steps: Named<StepWords>;
  readonly panels: Named<string>;
  /** Who may do a step. */
  readonly doers: Named<string>;
  readonly dangers: Named<string>;
  readonly permanents: Named<string>;
  readonly facts: Named<string>;
  /** What the plan's values are called. */
  readonly values: Readonly<Record<PlanValueName, string>>;
  readonly policies?: {
    /** What each action is for. */
    readonly reasons: Named<string>;
    /** When a policy is the one to attach, and what it is in words. */
    readonly offers: Named<{ readonly when: string; readonly what: string }>;
    /** The developers' policy in words; 0 stands for all projects. */
    readonly developer: (projects: number, isRoleOnly: boolean) => string;
  };
  readonly stock?: StockWords;
  readonly versions?: VersionsWords;
  readonly messages?: MessagesWords;
  readonly workspace?: WorkspaceWords;
  /** Documents and sections that only its steps cite. */
  readonly cited?: CitedNames;
};

/** How a language names documents and sections of them. */
export type CitedNames = {
  readonly sources: Readonly<Partial<Record<SourceId, string>>>;
  readonly places: Readonly<Partial<Record<Place, string>>>;
};

type Named<T> = Readonly<Record<string, T>>;

/** What a language says where a running cluster is compared with the plan's. */
export type StockWords = {
  readonly unsaid: string;
  readonly worker: string;
  readonly workerCount: string;
  readonly coordinator: string;
  readonly coordinatorCount: string;
  readonly notWhole: string;
  readonly add: (count: number) => string;
  readonly remove: (count: number) => string;
  readonly enough: string;
  readonly otherWorker: (running: string, planned: string) => string;
  readonly otherCoordinatorCount: (running: number, planned: number) => string;
  readonly aboveCeiling: (
    capacity: string,
    coordinator: string,
    ceiling: string,
    needed: string,
  ) => string;
  /** Where addresses are counted and nobody said yet what runs. */
  readonly runsUnsaid: string;
  readonly newCoordinators: string;
};
