/*
 * Versions of the engine that are installed side by side on a cluster, and the jobs that name one of them: what a
 * platform that has such versions can tell about them.
 */

/** How the provider marks a version: recommended, for special cases, or an older stable one. */
export type VersionTag = 'stable' | 'beta' | 'none';

/** Dates are ISO days, `2020-02-29`. */
export type InstalledVersion = {
  readonly name: string;
  readonly tag: VersionTag;
  readonly installedOn?: string;
  readonly endOfService?: string;
  readonly current: boolean;
};

/** A job is known by its project and name together. */
export type JobRef = { readonly project: string; readonly name: string };

/**
 * `runsOn`: the version that a job came online with, where it was switched since. Only following a plan sets it.
 */
export type VersionJob = JobRef & {
  readonly version: string;
  readonly online: boolean;
  readonly runsOn?: string;
};

/** The versions of one cluster and the jobs that name them. `deploying`: an installation is running. */
export type VersionState = {
  readonly installed: readonly InstalledVersion[];
  readonly jobs: readonly VersionJob[];
  readonly deploying: boolean;
};

/** One thing done in the console. An installation is taken as finished once it is done. */
export type VersionAction =
  | { readonly kind: 'install'; readonly version: string }
  | { readonly kind: 'uninstall'; readonly version: string }
  | { readonly kind: 'set-current'; readonly version: string }
  | {
      readonly kind: 'switch-job';
      readonly job: JobRef;
      readonly version: string;
      /** Switched while it is online so as to let its version go: our reading, which a person has to choose. */
      readonly whileOnline?: true;
    }
  | { readonly kind: 'take-offline'; readonly job: JobRef };

export type VersionActionKind = VersionAction['kind'];

/** Why an action is refused; those that start with `already` would change nothing. */
export type RuleCode =
  | 'unnamed'
  | 'already-installed'
  | 'limit'
  | 'installing'
  | 'not-installed'
  | 'is-current'
  | 'job-refers'
  | 'already-current'
  | 'unknown-job'
  | 'already-on-version'
  | 'already-offline';

/** One wish. `job-on` and `current` need the version installed. */
export type GoalClause =
  | { readonly kind: 'job-on'; readonly job: JobRef; readonly version: string }
  | { readonly kind: 'current'; readonly version: string }
  | { readonly kind: 'installed'; readonly version: string }
  | { readonly kind: 'not-installed'; readonly version: string };

/** Wishes that must all hold at the end, and what may not be touched on the way. */
export type VersionGoal = {
  readonly clauses: readonly GoalClause[];
  /** Jobs that may be neither switched nor taken offline. */
  readonly lockedJobs?: readonly JobRef[];
  /** Versions that may not be uninstalled. */
  readonly keptVersions?: readonly string[];
  /** Versions that could be installed besides those named: the console's list, for want of another current one. */
  readonly available?: readonly string[];
  /** Whether online jobs may be taken offline to free their version: the way that the documents name. */
  readonly mayTakeOffline?: boolean;
  /**
   * Whether they may be switched while online to free it. No document says that the version is free then.
   * With neither, an online job holds its version.
   */
  readonly maySwitchOnline?: boolean;
};

/** What cannot be so in a real cluster, or has to be put right. */
export type VersionProblem =
  | { readonly code: 'no-current' }
  | { readonly code: 'several-current'; readonly versions: readonly string[] }
  | { readonly code: 'version-unnamed' }
  | { readonly code: 'version-twice'; readonly version: string }
  | { readonly code: 'too-many-installed'; readonly limit: number }
  | { readonly code: 'job-twice'; readonly job: JobRef }
  | { readonly code: 'job-version-missing'; readonly job: JobRef; readonly version: string }
  | { readonly code: 'no-such-day'; readonly version: string; readonly day: string };

export type VersionProblemCode = VersionProblem['code'];

/** Why a goal cannot be reached; the rule that forbids it and what it speaks of. */
export type GoalReason =
  /** The state itself is unclear. */
  | { readonly rule: 'state-problem'; readonly problem: VersionProblem }
  | { readonly rule: 'unnamed' }
  /** A version wished for that is not installed and does not look like one. */
  | { readonly rule: 'no-version'; readonly version: string }
  | { readonly rule: 'job-unnamed' }
  /** Names that nothing has: `known` is what there is, the likest first. */
  | { readonly rule: 'unknown-job'; readonly job: JobRef; readonly known: readonly JobRef[] }
  | { readonly rule: 'unknown-locked-job'; readonly job: JobRef; readonly known: readonly JobRef[] }
  | {
      readonly rule: 'unknown-version';
      readonly version: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'unknown-kept-version';
      readonly version: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'contradiction'; readonly clauses: readonly [GoalClause, GoalClause] }
  /** Wished to be current and not to be installed. */
  | { readonly rule: 'not-installed'; readonly version: string }
  | { readonly rule: 'job-refers'; readonly version: string; readonly jobs: readonly JobRef[] }
  /** These are online and may be neither taken offline nor switched, which a person could allow. */
  | { readonly rule: 'job-online'; readonly version: string; readonly jobs: readonly JobRef[] }
  | { readonly rule: 'job-locked'; readonly job: JobRef; readonly version: string }
  | { readonly rule: 'version-kept'; readonly version: string }
  /** An installation is running and these would have to be installed. */
  | { readonly rule: 'installing'; readonly versions: readonly string[] }
  /** These would have to be installed together. */
  | { readonly rule: 'limit'; readonly limit: number; readonly versions: readonly string[] }
  /** No other version is there to become current in its place. */
  | { readonly rule: 'is-current'; readonly version: string };

export type GoalRule = GoalReason['rule'];

export type ActionVerdict = {
  readonly action: VersionAction;
  readonly allowed: boolean;
  readonly rules: readonly RuleCode[];
};

export type VersionPlan =
  | { readonly ok: true; readonly actions: readonly VersionAction[] }
  | { readonly ok: false; readonly reasons: readonly GoalReason[] };

/** Jobs that are offline in the end and name a version that is gone. */
export type StrandedJobs = { readonly version: string; readonly jobs: readonly JobRef[] };

/** `unknown`: neither an end nor an installation day is known, or it is no day. */
export type ServiceStanding = 'in-service' | 'ending-soon' | 'ended' | 'unknown';

/** A bar of the time line. `daysLeft` counts to `end`, the last day in service; below 0 it is over. */
export type ServicePeriod = {
  readonly version: string;
  readonly standing: ServiceStanding;
  readonly start?: string;
  readonly end?: string;
  readonly daysLeft?: number;
  /** The end is not stated but taken from the default of one year. */
  readonly derived: boolean;
};

/** The rules of one product about its versions. */
export type VersionPlanner = {
  /** Installing needs fewer installed versions than this. */
  readonly limit: number;
  /** Whether two spellings name one version. */
  readonly isSameVersion: (a: string, b: string) => boolean;
  /** Everything wrong with a state, in the order of its lists. */
  readonly problemsOf: (state: VersionState) => readonly VersionProblem[];
  /** Every action that could be thought of, with the rules against it. */
  readonly actionsOf: (
    state: VersionState,
    candidates: readonly string[],
  ) => readonly ActionVerdict[];
  /** A shortest sequence of allowed actions to a goal, or every rule that forbids it. */
  readonly plan: (state: VersionState, goal: VersionGoal) => VersionPlan;
  /** The jobs that such a sequence leaves on a version that is gone. */
  readonly strandedBy: (
    state: VersionState,
    actions: readonly VersionAction[],
  ) => readonly StrandedJobs[];
  /** Jobs that keep a version from being uninstalled. */
  readonly jobsHolding: (state: VersionState, version: string) => readonly JobRef[];
  /** Jobs that name a version without keeping it. */
  readonly jobsNaming: (state: VersionState, version: string) => readonly JobRef[];
  /** When the service of each installed version ends, seen from the ISO day `today`. */
  readonly periodsOf: (state: VersionState, today: string) => readonly ServicePeriod[];
};

/** What a sentence about versions may name, ready to print. `versions` and `jobs` are whole lists. */
export type VersionFacts = {
  readonly version: string;
  readonly versions: string;
  readonly job: string;
  readonly project: string;
  readonly jobs: string;
  /** What there is, where something else was named; empty when there is nothing. */
  readonly known: string;
  readonly limit: string;
  readonly day: string;
};

type Sentences<Key extends string> = Readonly<Record<Key, (facts: VersionFacts) => string>>;

/** What a language says of the versions of one product. */
export type VersionsWords = {
  readonly tags: Readonly<Record<VersionTag, string>>;
  /** What a tag means for whoever chooses a version. */
  readonly tagNotes: Readonly<Record<VersionTag, string>>;
  readonly actions: Sentences<VersionActionKind>;
  /** Why an action is refused. */
  readonly rules: Sentences<RuleCode>;
  /** Why a goal cannot be reached. */
  readonly reasons: Sentences<GoalRule>;
  readonly service: Readonly<Record<ServiceStanding, string>>;
  readonly problems: Sentences<VersionProblemCode>;
  readonly endOfService: (end: { readonly day: string }) => string;
  /** Stands behind an end that is taken from a default. */
  readonly endDerived: string;
  readonly nothingToDo: string;
  readonly planSteps: (count: number, printed: string) => string;
  /** A step that only a person's marked choice allows. */
  readonly whileOnline: (step: string) => string;
  readonly installAlert: string;
  readonly installList: string;
  readonly offlineAlert: string;
  readonly onlineAlert: string;
  readonly stranded: (left: { readonly version: string; readonly jobs: string }) => string;
  /** Stands after the first names of a long list. */
  readonly more: (count: string) => string;
};
