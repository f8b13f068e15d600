import type { Citation } from './sources';

/*
 * What a product states of the workspace that it runs for a customer: the rules of its name, network and bucket, the
 * stores that its connectors reach, and the texts that create it. Checks of these are in the room of provisioning.
 */

/** What a name of a workspace may look like; it begins with a letter and does not end in a hyphen. */
export type WorkspaceNameRules = { readonly longest: number };

export const workspaceNameRules = ['length', 'characters', 'first', 'last'] as const;
export type WorkspaceNameRule = (typeof workspaceNameRules)[number];

/** The blocks that a workspace's VPC may lie in, such as `10.0.0.0/8`. */
export type WorkspaceNetworkRules = { readonly blocks: readonly [string, ...string[]] };

/** Free addresses that a workspace takes of each vSwitch: at the least, and to be safe. */
export type WorkspaceAddressRules = { readonly fewest: number; readonly most: number };

/** What may be wrong with the vSwitches of a workspace, beside their blocks. */
export type WorkspaceVswitchProblem =
  | { readonly code: 'not-a-zone'; readonly zone: string }
  | { readonly code: 'other-region'; readonly zone: string; readonly region: string }
  | { readonly code: 'zone-unsaid' }
  | { readonly code: 'id-twice'; readonly id: string }
  | { readonly code: 'outside-vpc'; readonly vpcCidr: string }
  | { readonly code: 'overlap'; readonly position: number }
  | { readonly code: 'not-whole' }
  | { readonly code: 'too-few-addresses'; readonly free: number; readonly fewest: number };

export type BucketRules = {
  /** Whether other accounts may have no access, so that it is asked for. */
  readonly asksAccess: boolean;
  /** Whether versioning and retention must be off. */
  readonly asksVersions: boolean;
  /** Directories that no clean-up rule of the bucket may reach. */
  readonly keptDirectories: readonly string[];
};

/** How far a store of a job that moves is known to be reached by the new product. */
export type ConnectorVerdict = 'supported' | 'to-check' | 'custom';

const tableRoles = ['source', 'dimension', 'sink'] as const;
export type TableRole = (typeof tableRoles)[number];

export type Connector = {
  /** Saved checklists name connectors by it: never renamed, never used again. */
  readonly id: string;
  readonly verdict: ConnectorVerdict;
  /** As what a job may use it; empty where that is not known. */
  readonly roles: readonly TableRole[];
  /** The page that says so; undefined where nothing could be cited. */
  readonly citation?: Citation;
};

/** A workspace to be created, as far as somebody said; texts are as typed, without blanks around them. */
export type WorkspaceOrder = {
  readonly name: string;
  readonly region: string;
  /** Empty where the VPC is created too. */
  readonly vpc: string;
  readonly vpcCidr: string;
  readonly bucket: string;
  /** Whether the bucket is created too. */
  readonly createsBucket: boolean;
  /** A vSwitch without an id is created too. */
  readonly vswitches: readonly WorkspaceVswitch[];
  /** For work, without the units of management. */
  readonly cu: number;
  readonly isSubscription: boolean;
  readonly months: number;
};

export type WorkspaceVswitch = {
  readonly id: string;
  readonly zone: string;
  readonly cidr: string;
};

/** Months that a subscription may be ordered for at once. */
export type WorkspaceTextTool = {
  readonly months: readonly number[];
  readonly write: (order: WorkspaceOrder, said: WorkspaceTextsWords) => readonly WorkspaceText[];
};

/** A text for a tool that creates workspaces or asks for their price. */
export type WorkspaceText = {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  /** Shows what would be done, without doing it; undefined for what changes nothing anyway. */
  readonly preview: string | undefined;
};

/** What a language says in and around those texts. Comments have no line breaks. */
export type WorkspaceTextsWords = {
  readonly costs: string;
  readonly comments: {
    readonly costs: string;
    readonly preview: (command: string) => string;
    readonly notDestroyed: string;
    readonly cu: string;
  };
  readonly texts: Readonly<
    Record<string, { readonly title: string; readonly what: string; readonly preview: string }>
  >;
  readonly cu: string;
  readonly cuHint: (planned: string) => string;
  readonly billing: string;
  readonly billings: { readonly subscription: string; readonly payAsYouGo: string };
  readonly months: string;
  readonly createsBucket: string;
  readonly notWhole: string;
  readonly missing: (fields: readonly string[]) => string;
  readonly wrong: (fields: readonly string[]) => string;
  readonly notDestroyed: string;
};
