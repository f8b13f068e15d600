import type { GoalClause } from './versionGoal';
import type { VersionProblem } from './versionProblems';
import type { JobRef } from './versionState';

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
