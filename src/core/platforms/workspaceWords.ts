import type {
  ConnectorVerdict,
  TableRole,
  WorkspaceNameRule,
  WorkspaceTextsWords,
  WorkspaceVswitchProblem,
} from './workspace';

/** What a language says where a workspace is prepared. */
export type WorkspaceWords = {
  readonly name: {
    readonly label: string;
    readonly rulesLabel: string;
    readonly rules: (longest: number) => Readonly<Record<WorkspaceNameRule, string>>;
    readonly broken: (rules: readonly string[]) => string;
    /** That it is unique everywhere and never changes. */
    readonly forGood: string;
    readonly fine: (project: string) => string;
  };
  readonly network: {
    readonly vpc: string;
    readonly vpcHint: string;
    readonly cidr: string;
    readonly hint: (blocks: readonly string[]) => string;
    readonly outside: (blocks: readonly string[]) => string;
    readonly mask: (mask: number, shortest: number, longest: number) => string;
    readonly fine: (block: string) => string;
  };
  readonly vswitches: {
    readonly add: string;
    readonly remove: (position: number) => string;
    readonly vswitch: (position: number) => string;
    readonly id: string;
    readonly zone: string;
    readonly cidr: string;
    readonly free: string;
    readonly hint: (fewest: number, most: number) => string;
    readonly problem: (problem: WorkspaceVswitchProblem) => string;
    readonly fine: (zones: string) => string;
  };
  /** Where jobs of another product move to this one. */
  readonly connectors?: {
    readonly used: string;
    readonly names: Readonly<Record<string, string>>;
    readonly roles: Readonly<Record<TableRole, string>>;
    readonly asTables: (roles: readonly string[]) => string;
    readonly verdicts: Readonly<Record<ConnectorVerdict, string>>;
    readonly advice: Readonly<Record<ConnectorVerdict, string>>;
    /** Between two sentences. */
    readonly between: string;
    /** Beside some connectors. */
    readonly notes: Readonly<Record<string, string>>;
    readonly others: string;
    readonly othersHint: string;
    readonly summary: (supported: number, toCheck: number, custom: number) => string;
    readonly none: string;
    readonly incomplete: string;
  };
  readonly texts: WorkspaceTextsWords;
};
